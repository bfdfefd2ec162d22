import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: [
    'The hand-out, one each. Its table of two updates is empty, to be filled in by hand.',
    'The census on paper slips, one hobbit each, in a hat.',
  ],
  steps: {
    'everything-is-packed': { minutes: 4, do: 'Let the class say the rule by heart, then read it.' },
    'one-hobbit-one-step': {
      minutes: 12,
      do: 'A step for Frodo on the board, number by number. Otto alone. Who pulls which way?',
    },
    'all-one-or-a-few': {
      minutes: 8,
      do: 'Draw from the hat: one slip, six slips, all of them. Count the steps of an epoch for each. Ask why the hat is shaken.',
    },
    'the-training-ground': {
      minutes: 16,
      do: 'Guess. Then One line, Step, Play, in this order, with the class saying what each view will do next.',
    },
    'how-runs-end': {
      minutes: 9,
      do: 'Show five curves without their names. The class names each: arrived, crawls, bounces, hops, never ends.',
    },
    'why-most-people-take-a-few': { minutes: 6, do: 'Memory, speed, noise: one group makes the case for each.' },
    'when-downhill-goes-wrong': {
      minutes: 9,
      do: 'Guess. Then the same noise twice: once it escapes, once it does not. Say clearly that our own loss has no such traps.',
    },
    'every-number-by-hand': {
      minutes: 14,
      do: 'Guess. In pairs, fill in the first update on paper. Check it cell by cell on the wall.',
    },
    'the-whole-of-it-in-code': {
      minutes: 8,
      do: 'Choose a line in one language and let them find its twin. For those who program.',
    },
    'what-you-take-along': { minutes: 6, do: 'Own words, then the recap.' },
  },
  misconceptions: [
    {
      belief: 'To look at all the data for each step must be best.',
      instead: 'It takes the fewest steps for the same reading. Many rough steps go further than a few fine ones.',
      show: { figure: 'training-ground', preset: 'same-epochs' },
    },
    {
      belief: 'A step that makes the loss larger is a bug.',
      instead: 'With one hobbit at a time each step suits one and may hurt the rest. On the whole it still goes down.',
      show: { figure: 'training-ground', preset: 'one-by-one' },
    },
    {
      belief: 'If you train long enough, it comes to rest.',
      instead:
        'Not with a fixed rate and one hobbit at a time: each pulls its own way for ever. A rate that falls calms it.',
      show: { figure: 'training-ground', preset: 'hops' },
    },
    {
      belief: 'Noise helps logistic regression out of bad valleys.',
      instead:
        'It has none: one valley, no traps. Noise may help where there are several, and even there it promises nothing.',
      show: { figure: 'pitfalls', preset: 'unlucky' },
    },
  ],
  questions: [
    {
      ask: 'How many updates has one epoch with batches of 6 out of 24? Of 24? Of 1?',
      listenFor: '4, 1 and 24. The reading is the same, the number of steps is not.',
    },
    {
      ask: 'Why shuffle?',
      listenFor: 'Else the heroes come first. The weights would run one way for half an epoch and back for the other.',
    },
    {
      ask: 'Two runs with the same settings differ. What was not the same?',
      listenFor: 'The seed. It fixes the luck of the shuffles.',
    },
  ],
  onPaper: { 'training-ground': 'at-rest', pitfalls: 'other-side', 'worked-steps': 'empty' },
}

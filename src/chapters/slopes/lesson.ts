import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: ['The hand-out, one each, and a ruler.', 'Calculators. A bicycle, upside down, if the caretaker allows it.'],
  steps: {
    'in-goes-a-number-out-comes-a-number': {
      minutes: 9,
      do: 'Play the mill: a student takes a number in and calls one out. Guess the rule. Then rise over run, with the example and the twin.',
    },
    'what-if-the-road-bends': {
      minutes: 10,
      do: 'Guess. On the printed figure, draw straight lines through two places that come ever nearer. Then the same on the wall.',
    },
    'as-near-as-you-like': {
      minutes: 9,
      do: 'Share out the steps, one size for each pair, and collect the slopes in one table. Where do they go? Then the twin, then the word limit.',
    },
    'the-slope-of-x-line-by-line': {
      minutes: 12,
      do: 'Go line by line, and let a student check the number beside each. Guess the picture of the slopes before you draw it.',
    },
    'rules-that-save-you-the-work': {
      minutes: 12,
      do: 'One over x first, and its twin alone: why must the sign turn? Then one rule at a time, each with a number.',
    },
    'gear-after-gear': {
      minutes: 13,
      do: 'Guess. Turn the pedal of the bicycle and count the wheel. Then ratios that change, and the twin.',
    },
    'the-slope-of-the-s-curve': {
      minutes: 11,
      do: 'Cover the lines and uncover them one by one. Guess where it is steepest. Ask what a tail without slope means for learning.',
    },
    'one-slope-for-each-input': {
      minutes: 8,
      do: 'Hold one input still with a finger, nudge the other. That is all that ∂ says. Example together, twin alone.',
    },
    'what-you-take-along': { minutes: 6, do: 'The answer to the friend: a slope at one single place.' },
  },
  misconceptions: [
    {
      belief: 'A single place has no slope, for a slope needs two.',
      instead: 'Let the second place come nearer. The slopes settle on one number, from both sides.',
      show: { figure: 'secant-to-tangent', preset: 'near' },
    },
    {
      belief: 'At the end you divide 0 by 0.',
      instead: 'Never. The limit asks where the slopes go while the step is not yet 0.',
      show: { figure: 'secant-to-tangent', preset: 'tangent' },
    },
    {
      belief: 'Where a curve is high, it is steep.',
      instead: 'Height and slope are two things. The S curve is highest where it is nearly flat.',
      show: { figure: 'sigmoid-slope', preset: 'tail' },
    },
    {
      belief: 'Slopes in a row are added.',
      instead: 'They multiply, like gears. One 0 in the row, and nothing comes through.',
      show: { figure: 'chain-rule-gears', preset: 'chain-off' },
    },
    {
      belief: 'The slope of 1/x is 1/x².',
      instead: 'It goes down, so there is a minus. To share among more is to get less.',
      show: { figure: 'parabola-slope', preset: 'reciprocal' },
    },
  ],
  questions: [
    {
      ask: 'Is the slope of x² a number or a function?',
      listenFor: 'At one place it is a number. Over all places it is a function, 2x.',
    },
    {
      ask: 'Why does adding 7 to a function not change its slope?',
      listenFor: 'It lifts all heights alike. The rise between two places stays the same.',
    },
    {
      ask: 'Why is a flat tail bad news for a model that is wrong?',
      listenFor: 'It learns by following a slope, and there is next to none. Learning stalls.',
    },
  ],
  onPaper: { 'parabola-slope': 'minus-five' },
}

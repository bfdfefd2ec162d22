import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: ['The hand-out, one each.', 'A paper bag with 17 green and 3 orange beads for every table: that is 0.85.'],
  steps: {
    'a-number-with-a-hat': {
      minutes: 5,
      do: 'Ask for things they are 0, 0.5 and 1 sure of. Then write y and ŷ side by side: the truth, and what was said before.',
    },
    'two-ways-it-can-go': {
      minutes: 7,
      do: 'Do the example, then leave the twin to them. Read the formula aloud together, bar and all.',
    },
    'why-the-two-add-up-to-1': {
      minutes: 8,
      do: 'Play it with hands. Stand up if you wear something red. Stand up if you wear glasses. Red or glasses? Some were counted twice.',
    },
    'what-does-085-promise': {
      minutes: 12,
      do: 'Guess first. Each table draws 20 beads, one at a time, putting each back, and counts the green. Put all counts on the board. Then draw hundreds in the figure.',
    },
    'the-boaster': {
      minutes: 5,
      do: 'Switch to the second model and let the class catch it. Ask what changed in the answers: nothing but the sureness.',
    },
    'how-to-catch-a-boaster': {
      minutes: 8,
      do: 'One group on the board, the next by themselves. Mark both dots, then show the whole curve.',
    },
    'honest-is-not-yet-clever': {
      minutes: 4,
      do: 'Say “50 in 100” of every student’s chance to like cheese. Ask why nobody can catch you, and why nobody should pay you.',
    },
    'the-signs-so-far': { minutes: 3, do: 'Read the table aloud once, in turn, a line each.' },
    'what-you-take-along': {
      minutes: 6,
      do: 'Let them answer the clerk in writing. It is the heart of the lesson, so do not skip it.',
    },
  },
  misconceptions: [
    {
      belief: 'It said 0.85 and it did not happen, so the model was wrong.',
      instead: 'It also said 0.15 for the other way. One case cannot show that 0.85 was wrong. A hundred can.',
      show: { figure: 'calibration', preset: 'twenty-draws' },
    },
    {
      belief: '0.85 means that exactly 85 of any hundred come true.',
      instead: 'About 85. Luck moves the count by a few each time, and seldom by many.',
      show: { figure: 'calibration', preset: 'calibrated' },
    },
    {
      belief: 'A model with all the right answers is also right about how sure it is.',
      instead: 'The boaster gives the same plain answers as the honest model. Only its promises fail.',
      show: { figure: 'calibration', preset: 'over-confident' },
    },
    {
      belief: 'Over-confident means that its numbers are too high.',
      instead: 'They are too far from one half, on both sides. Where it says 0.05, far more come.',
      show: { figure: 'calibration', preset: 'over-confident-low' },
    },
  ],
  questions: [
    {
      ask: 'The weather man says “70 in 100” each day, and it rains on 7 days of 10. Is he honest? Is he any use?',
      listenFor: 'Honest, yes. Of little use: he says the same every day, so he does not tell one day from the next.',
    },
    {
      ask: 'When may you add two chances, and when not?',
      listenFor: 'When the two can never both happen. Else what has both is counted twice.',
    },
    {
      ask: 'How would you test a model that never says the same number twice?',
      listenFor: 'Sort what it said into groups, and compare the mean of each group with the share that came true.',
    },
  ],
}

import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: ['The hand-out, one each.', 'Grid paper, or the printed map, for the line where the sum is 0.'],
  steps: {
    'the-clerks-objection': {
      minutes: 4,
      do: 'Let the class find both objections before you read them: what can a line with a slope not do?',
    },
    'add-it-all-up': {
      minutes: 9,
      do: 'Put it as a shopping bill. Bilbo on the board, the twin alone. Then write z once, in full.',
    },
    'where-the-sum-is-0': {
      minutes: 12,
      do: 'Everyone marks three places whose two numbers add up as asked. Lay all sheets over one another: a line. Then the guess, then the figure.',
    },
    'the-old-numbers-inside-the-new': {
      minutes: 11,
      do: 'Find the intercept and the slope with numbers first. Take the formula only after the twin. End with w₂ = 0.',
    },
    'three-knobs-for-two-numbers': {
      minutes: 9,
      do: 'Before you double the weights, ask: will the line move? Double them, then ask what did change. Turn all signs last.',
    },
    'a-third-measure-and-a-hundred-more': {
      minutes: 7,
      do: 'Use the corner of the room: floor and two walls are the three directions, a sheet of card is the plane.',
    },
    'a-sign-for-long-sums': {
      minutes: 8,
      do: 'Read Σ aloud as a sentence: begin at, stop at, add this. Let them unroll one by themselves.',
    },
    'what-you-take-along': { minutes: 6, do: 'Their own words, then two read aloud. Listen for “twice 0 is still 0”.' },
  },
  misconceptions: [
    {
      belief: 'If I double all the weights, the line moves.',
      instead: 'On the line the sum is 0, and twice 0 is 0. The line stays. What grows is how sure the model is.',
      show: { figure: 'boundary-by-weights', preset: 'doubled' },
    },
    {
      belief: 'w₁ is the slope of the line.',
      instead: 'The slope is −w₁ divided by w₂. With w₂ at 0 there is no slope at all, and yet there is a line.',
      show: { figure: 'boundary-by-weights', preset: 'upright' },
    },
    {
      belief: 'A weight of 0 breaks the model.',
      instead: 'It only says: this measure does not count. The line is flat, and looks at lifting alone.',
      show: { figure: 'boundary-by-weights', preset: 'feet-ignored' },
    },
    {
      belief: 'Turning all the signs changes nothing, as the line stays.',
      instead: 'The line stays, but its two sides swap. All heroes are now called something else.',
      show: { figure: 'boundary-by-weights', preset: 'turned' },
    },
  ],
  questions: [
    {
      ask: 'Two models draw the very same line. Can they still differ?',
      listenFor: 'Yes, in how sure they are, when the weights of one are larger. Or in which side is for heroes.',
    },
    {
      ask: 'What does w₀ do, in one sentence?',
      listenFor: 'It is what everyone starts with before anything is measured. It moves the line without turning it.',
    },
    {
      ask: 'How many weights do you need for thirty measures?',
      listenFor: 'Thirty-one: one for each measure, and w₀.',
    },
  ],
}

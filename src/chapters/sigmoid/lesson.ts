import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: [
    'The hand-out, one each. Its table of three samples is empty, to be filled in by hand.',
    'Calculators with a key for e to a power, one for two students.',
  ],
  steps: {
    'ten-and-ten': {
      minutes: 7,
      do: 'Ask the mayor’s question: what is a chance of 15.3? Let them say why it cannot be one. Then the guess about a hobbit twice as far from the line.',
    },
    'score-and-distance': {
      minutes: 5,
      do: 'Follow one thin line with a finger: same score all along it. Step away from the boundary and count.',
    },
    'a-wish-list': {
      minutes: 5,
      do: 'Close the book. Let the class make the wish list for a machine that turns scores into chances. Compare with the five wishes.',
    },
    'a-number-called-e': {
      minutes: 6,
      do: 'Go up the powers, then down. The point is that they never reach 0. Do not dwell on why e.',
    },
    'the-squash': {
      minutes: 12,
      do: 'Bramble on the board, key by key. Rollo alone. Then the guess about the tails, and the hobbits sliding up the curve.',
    },
    'middle-and-tails': {
      minutes: 6,
      do: 'Three places, three students at the wall: read the score, read the chance, say what a step more would do.',
    },
    rabbits: { minutes: 4, do: 'Tell it as a story. Good for catching breath.' },
    'where-the-answer-turns': {
      minutes: 6,
      do: 'Ask: which answers did the S curve change? None. What did it add? How sure.',
    },
    'three-by-hand': {
      minutes: 10,
      do: 'First row together, the rest of the printed table in pairs. Then step through the figure to check.',
    },
    'two-scores-one-whole': {
      minutes: 12,
      do: 'Share a cake: two scores, one whole. Guess what adding 10 to both does. This part can be left out in a first course.',
    },
    'what-you-take-along': { minutes: 6, do: 'The mayor’s question again, now in writing.' },
  },
  misconceptions: [
    {
      belief: 'The score is the chance.',
      instead: 'A score can be any number, also 15 or −7. A chance stays between 0 and 1.',
      show: { figure: 'score-field', preset: 'ten-and-ten' },
    },
    {
      belief: 'Far enough out, the chance is 1.',
      instead: 'It comes close and never arrives. The picture only rounds it.',
      show: { figure: 'squash', preset: 'ten-and-ten' },
    },
    {
      belief: 'A score twice as large makes the model twice as sure.',
      instead: 'Only near the middle does the chance follow the score. In the tails nothing much is left to gain.',
      show: { figure: 'squash', preset: 'low-tail' },
    },
    {
      belief: 'The S curve bends the boundary.',
      instead: 'Chance ½ is score 0, and score 0 is the same straight line as before. No answer changes.',
      show: { figure: 'squash', preset: 'zero' },
    },
    {
      belief: 'Two scores say more than one.',
      instead:
        'Add the same to both, and no share changes. Only their difference counts, so one score is enough for yes or no.',
      show: { figure: 'softmax-twin', preset: 'shifted' },
    },
  ],
  questions: [
    {
      ask: 'Why not just cut: all below 0 becomes 0, all above 1 becomes 1?',
      listenFor: 'Then a score of 2 and one of 15 would look alike, and nobody would know which was surer.',
    },
    {
      ask: 'Score 2 gives a chance. What does score −2 give, without a calculator?',
      listenFor: 'What is left of 1. Both sides are treated alike.',
    },
    {
      ask: 'A miss is worse than a false alarm. What would you change: the weights, the curve or the threshold?',
      listenFor: 'The threshold. Call more hobbits by asking for less than ½.',
    },
  ],
  onPaper: { 'three-observations': 'empty' },
}

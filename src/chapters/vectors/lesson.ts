import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: [
    'The hand-out, one each. Its machine and its table are empty, to be filled in by hand.',
    'Three paper cards for each pair, to lay the weights on a row.',
  ],
  steps: {
    'too-many-holes-to-drill-by-hand': {
      minutes: 3,
      do: 'Promise it: nothing new to work out today, only a better way to write.',
    },
    'a-list-has-a-name': {
      minutes: 7,
      do: 'Let a student be a vector: feet, then lifting, in that order. Another is the scalar who doubles both.',
    },
    'standing-up-and-lying-down': {
      minutes: 5,
      do: 'Stand up for a column, lie down (or stretch an arm) for a row. Say each shape aloud, rows first.',
    },
    'pair-by-pair': {
      minutes: 8,
      do: 'Shop for apples, buns and cheese on the board. One finger goes along, one goes down. Then the formula.',
    },
    'a-partner-for-w': {
      minutes: 12,
      do: 'Ask where w₀ could find a partner, and wait. Example, twin, guess, then fill in the printed machine before you run the one on the wall.',
    },
    'the-whole-village-in-a-table': {
      minutes: 12,
      do: 'Guess the shape first. Then each pair slides the cards down one row of the printed table, and calls out its score.',
    },
    'what-fits-together': {
      minutes: 7,
      do: 'Write two shapes side by side and cover the outer numbers with your hands: do the inner ones agree?',
    },
    'who-goes-first': {
      minutes: 8,
      do: 'Guess, then let half the class work out one entry of AB and half the same entry of BA.',
    },
    'what-you-take-along': { minutes: 6, do: 'Write the answer to the clerk. Then read the recap as a check.' },
  },
  misconceptions: [
    {
      belief: 'A dot product of two lists is a list.',
      instead: 'Two lists go in, one number comes out. The arrows are laid end to end, and only the end counts.',
      show: { figure: 'dot-product', preset: 'bilbo' },
    },
    {
      belief: 'The 1 in front changes the data.',
      instead: 'It only gives w₀ a partner. The sum is the same, and now nothing stands outside it.',
      show: { figure: 'matrix-times-vector', preset: 'whole' },
    },
    {
      belief: 'With numbers the order does not matter, so with matrices neither.',
      instead: 'Rows come from the left, columns from the right. Swap them, and other pairs meet.',
      show: { figure: 'order-matters', preset: 'square' },
    },
    {
      belief: 'Any two tables can be multiplied.',
      instead: 'A row must be as long as the column it meets. Here neither order fits.',
      show: { figure: 'order-matters', preset: 'no-way' },
    },
  ],
  questions: [
    {
      ask: 'Why must the two inner numbers of the shapes agree?',
      listenFor: 'They are the length of a row and the length of a column. Every number needs a partner.',
    },
    {
      ask: 'A village of a thousand, three measures each. What are the shapes of X, of w, of the scores?',
      listenFor: '1000 × 4, for there is a 1 in front, then 4 × 1, and 1000 × 1.',
    },
    {
      ask: 'Which column of X is the same in every village?',
      listenFor: 'The first one, all ones. It is the partner of w₀.',
    },
  ],
  onPaper: { 'dot-product': 'empty', 'matrix-times-vector': 'empty', 'order-matters': 'no-way' },
}

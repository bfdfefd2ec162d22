import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: [
    'The hand-out, one each.',
    'The derivation cut into strips, one line each, for every group: print the hand-out once more.',
  ],
  steps: {
    'the-last-missing-piece': {
      minutes: 4,
      do: 'Ask what we have so far, and what is still felt with tiny steps only.',
    },
    'four-equations': {
      minutes: 5,
      do: 'Write the four, from the loss of all down to the score. Point at who makes whom.',
    },
    'three-gears': {
      minutes: 13,
      do: 'Frodo on the board, gear by gear. Ivy alone. Stop at her plus sign, and find the two minus signs that made it.',
    },
    'the-nudge-forward-and-backward': {
      minutes: 11,
      do: 'Four students in a row are the boxes: pass a value forward, then a slope back. Guess, then nudge on the wall.',
    },
    'line-by-line': {
      minutes: 13,
      do: 'Guess what the numbers do. Groups put the strips in order and give a reason for each. Then step through the figure.',
    },
    'all-hobbits-at-once': {
      minutes: 11,
      do: 'Write down the shapes before anything else. Two rows together, the third alone.',
    },
    'a-price-by-the-same-rule': {
      minutes: 10,
      do: 'Do the one hole, and leave its twin to them. Guess what must change in the code. Play both side by side.',
    },
    'adaline-and-the-sign': {
      minutes: 6,
      do: 'Write both forms of the rule, and let them show with one number that they agree.',
    },
    'what-you-take-along': { minutes: 6, do: 'The monster that was none: in their own words.' },
  },
  misconceptions: [
    {
      belief: 'The slope of the log loss must be full of logs.',
      instead:
        'The logs bring one over the very pieces that the S curve brings. They cancel, and error times input is left.',
      show: { figure: 'derivation', preset: 'cancel' },
    },
    {
      belief: 'The slope says exactly what a nudge does.',
      instead: 'Only for a small nudge. For a large one the ground bends away on the way.',
      show: { figure: 'computation-graph', preset: 'large' },
    },
    {
      belief: 'Backpropagation is some other kind of math.',
      instead: 'It is the chain rule: multiply the gears from the loss back to each box.',
      show: { figure: 'computation-graph', preset: 'start' },
    },
    {
      belief: 'Prices and heroes need two rules.',
      instead: 'One line of code moves both. Only how ŷ is made differs.',
      show: { figure: 'two-regressions', preset: 'done' },
    },
    {
      belief: 'Adaline’s output is a chance.',
      instead: 'It is a plain score and can go above 1. Nobody is a hero more than once.',
      show: { figure: 'two-regressions', preset: 'adaline' },
    },
  ],
  questions: [
    {
      ask: 'In which line would you look first, if the numbers of a derivation stop agreeing?',
      listenFor: 'The first line whose number differs from the one above it.',
    },
    {
      ask: 'Why does the input stand in the slope of its weight?',
      listenFor: 'It is the last gear: a nudge of the weight moves the score by the input times the nudge.',
    },
    {
      ask: 'Why is it X⊤ and not X?',
      listenFor: 'Each weight needs a column of X times the errors. Columns must become rows. The shapes tell.',
    },
  ],
  onPaper: { 'computation-graph': 'still', 'two-regressions': 'at-rest' },
}

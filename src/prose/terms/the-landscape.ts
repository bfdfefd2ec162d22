import { termsOf } from './term.ts'

export const theLandscape = termsOf('the-landscape', {
  'loss-landscape': {
    name: 'loss landscape',
    meaning: 'The land in which each choice of weights is a place, and its loss the height there.',
  },
  'contour-line': { name: 'contour line', meaning: 'A line on a map that joins places of the same height.' },
  minimum: { name: 'minimum', meaning: 'The lowest place of a land: the weights with the smallest loss.' },
  slice: { name: 'slice', meaning: 'What is seen of a land when some weights are held still.' },
  convex: {
    name: 'convex',
    meaning:
      'Said of a land that never rises above a string stretched between any two of its places: it has one valley at most.',
    formula: String.raw`\loss\left(\frac{a + b}{2}\right) \le \frac{\loss(a) + \loss(b)}{2}`,
  },
  'grid-search': {
    name: 'grid search',
    meaning: 'To try every choice of weights on a grid, with k values for each weight, and keep the best.',
    formula: String.raw`\text{tries for } n + 1 \text{ weights} = k^{\,n+1}`,
  },
})

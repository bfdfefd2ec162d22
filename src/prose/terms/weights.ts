import { termsOf } from './term.ts'

export const weights = termsOf('weights', {
  weight: {
    name: 'weight',
    meaning: 'A number that says how much a measure counts, for the measure is multiplied by it; only w₀ stands alone.',
  },
  score: {
    name: 'score',
    meaning: 'What a model adds up from weights and features: any number, and 0 just on the boundary.',
    formula: String.raw`\score = \wzero + \wone\,\foot + \wtwo\,\lifted`,
  },
  plane: { name: 'plane', meaning: 'A flat sheet without end: the boundary when there are three features.' },
  hyperplane: {
    name: 'hyperplane',
    meaning: 'The boundary for any number of features: a point, a line, a plane, and so on.',
    formula: String.raw`\wzero + \sum_{j=1}^{n} w_j \, x_j = 0`,
  },
  'sum-sign': {
    name: 'sum sign',
    meaning: 'The sign Σ: add up what stands after it, once for each number from the one below to the one above.',
    formula: String.raw`\sum_{i=1}^{3} a_i = a_1 + a_2 + a_3`,
  },
})

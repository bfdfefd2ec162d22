import { termsOf } from './term.ts'

export const sigmoid = termsOf('sigmoid', {
  'euler-number': {
    name: 'Euler’s number',
    meaning: 'The number e, about 2.718, whose powers the S curve is made of.',
    formula: String.raw`e \approx 2.718`,
  },
  sigmoid: {
    name: 'sigmoid',
    meaning: 'The S curve, also called the logistic curve, which turns any score into a chance between 0 and 1.',
    formula: String.raw`\sigma(\score) = \frac{1}{1 + e^{-\score}}`,
  },
  saturation: {
    name: 'saturation',
    meaning: 'To be so far out on a flat tail that a change of the score changes next to nothing.',
  },
  threshold: {
    name: 'threshold',
    meaning: 'The value at which an answer turns: ½ for a chance, which is 0 for a score.',
    formula: String.raw`\chance \ge \tfrac12 \text{ just where } \score \ge 0`,
  },
  'logistic-regression': {
    name: 'logistic regression',
    meaning: 'The model that adds up a score from weights and features and squashes it by the sigmoid to a chance.',
    formula: String.raw`\chance = \sigma(\wzero + \wone\,\foot + \wtwo\,\lifted)`,
  },
  odds: {
    name: 'odds',
    meaning: 'The chance of yes divided by the chance of no.',
    formula: String.raw`\frac{\chance}{1 - \chance} = e^{\score}`,
  },
  softmax: {
    name: 'softmax',
    meaning: 'Turns a list of scores into shares of one whole, one share for each class.',
    formula: String.raw`\chance_j = \frac{e^{\score_j}}{e^{\score_1} + e^{\score_2} + \dots + e^{\score_k}}`,
  },
})

import { termsOf } from './term.ts'

export const theGradient = termsOf('the-gradient', {
  derivation: {
    name: 'derivation',
    meaning: 'A way from one formula to another in small steps, each with its reason.',
  },
  error: { name: 'error', meaning: 'What the model said less the truth: ŷ − y.', formula: String.raw`\chance - \hero` },
  'computation-graph': {
    name: 'computation graph',
    meaning:
      'A drawing of how a number is worked out: a box for each number on the way, and a line to each box that is made from it.',
  },
  'forward-pass': {
    name: 'forward pass',
    meaning: 'To work out all the numbers of a model, from what goes in to the loss.',
  },
  'backward-pass': {
    name: 'backward pass',
    meaning: 'To work out all the slopes of the loss, from the loss back to the weights, also called backpropagation.',
  },
  'linear-regression': {
    name: 'linear regression',
    meaning: 'A model that guesses a number: the guess is the score itself.',
    formula: String.raw`\chance = \score = \wzero + \wone \, \foot`,
  },
  'mean-squared-error': {
    name: 'mean squared error',
    meaning: 'The mean of all errors, each multiplied by itself, or MSE for short.',
    formula: String.raw`\frac{1}{m} \sum_{i=1}^{m} \big(\chance^{(i)} - \hero^{(i)}\big)^2`,
  },
  adaline: {
    name: 'Adaline',
    meaning: 'An early model of a nerve cell (1960) that learns yes or no with the score itself as its guess.',
  },
  activation: {
    name: 'activation function',
    meaning: 'What a model puts its score through to get ŷ: the S curve, or nothing at all, or something else.',
    formula: String.raw`\chance = \sigma(\score) \quad \text{or} \quad \chance = \score`,
  },
})

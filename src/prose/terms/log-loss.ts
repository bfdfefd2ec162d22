import { termsOf } from './term.ts'

export const logLoss = termsOf('log-loss', {
  loss: {
    name: 'loss',
    meaning: 'A number, also called cost, that says how bad an answer was: small for a good one, large for a bad one.',
    formula: String.raw`L = -\hero \log \chance - (1 - \hero) \log(1 - \chance)`,
  },
  logarithm: {
    name: 'logarithm',
    meaning: 'How many times you must multiply by a fixed number, here e, to get from 1 to some other number.',
    formula: String.raw`\log(e^a) = a`,
  },
  'log-loss': {
    name: 'log loss',
    meaning: 'The mean, over all samples, of minus the log of the chance that the model gave to what really happened.',
    formula: String.raw`\loss = -\frac{1}{m} \sum_{i=1}^{m} \Big[ \hero^{(i)} \log \chance^{(i)} + \big(1 - \hero^{(i)}\big) \log\big(1 - \chance^{(i)}\big) \Big]`,
  },
  likelihood: {
    name: 'likelihood',
    meaning: 'How likely a model says it was that all came out as it did: the product of the chances of what happened.',
    formula: String.raw`\prod_{i=1}^{m} p\big(\hero^{(i)} \mid x^{(i)}\big)`,
  },
  'maximum-likelihood': {
    name: 'maximum likelihood',
    meaning: 'To choose the weights for which what really happened is most likely.',
    formula: String.raw`\max_{\vec{w}} \; \prod_{i=1}^{m} p\big(\hero^{(i)} \mid x^{(i)}\big)`,
  },
  underflow: {
    name: 'underflow',
    meaning: 'When a number gets so small that a computer has nothing left for it but 0.',
  },
  accuracy: {
    name: 'accuracy',
    meaning: 'The share of right answers among all.',
    formula: String.raw`\text{accuracy} = \frac{\text{right answers}}{\text{all answers}}`,
  },
  relu: {
    name: 'ReLU',
    meaning: 'A small unit of a network that gives back its score if that is above 0, and else just 0.',
    formula: String.raw`\max(0, \score)`,
  },
})

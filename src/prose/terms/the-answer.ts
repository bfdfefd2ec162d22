import { termsOf } from './term.ts'

export const theAnswer = termsOf('the-answer', {
  'standard-deviation': {
    name: 'standard deviation',
    meaning: 'The usual difference between one sample and the mean, for one feature.',
    formula: String.raw`\sqrt{\frac{1}{m} \sum_{i=1}^{m} \big(x^{(i)} - \text{mean}\big)^2}`,
  },
  standardise: {
    name: 'standardise',
    meaning: 'To write a feature as so many usual differences above or below its mean.',
    formula: String.raw`x_{\text{fair}} = \frac{x - \text{mean}}{\text{standard deviation}}`,
  },
  'odds-ratio': {
    name: 'odds ratio',
    meaning: 'The number that the odds are multiplied by when one feature grows by one unit.',
    formula: 'e^{w}',
  },
  correlation: {
    name: 'correlation',
    meaning: 'A number from −1 to 1 that says how closely two lists of numbers go up and down together.',
    formula: String.raw`\frac{1}{m} \sum_{i=1}^{m} x_{\text{fair}}^{(i)} \; \hero_{\text{fair}}^{(i)}`,
  },
  extrapolation: {
    name: 'extrapolation',
    meaning: 'To let a model speak of samples that lie far outside all it has seen.',
  },
  regularisation: {
    name: 'regularisation',
    meaning: 'To add a fine on large weights to the loss, so that the model stays modest.',
    formula: String.raw`\loss_{\text{fined}} = \loss + \frac{\lambda}{2} \left(\wone^2 + \wtwo^2\right)`,
  },
  metric: {
    name: 'metric',
    meaning: 'A number that tells people how good a model is; unlike the loss, it need not have a slope.',
  },
  'confusion-matrix': {
    name: 'confusion matrix',
    meaning: 'A table that counts what was true against what the model said.',
  },
  recall: {
    name: 'recall',
    meaning: 'Of all that are there to be found, the share that the model finds.',
    formula: String.raw`\frac{\text{found}}{\text{all there are}}`,
  },
  precision: {
    name: 'precision',
    meaning: 'Of all alarms that the model raises, the share that is right.',
    formula: String.raw`\frac{\text{right alarms}}{\text{all alarms}}`,
  },
  'roc-curve': {
    name: 'ROC curve',
    meaning: 'A curve that shows for all thresholds at once what is found and what is falsely alarmed.',
  },
  neuron: {
    name: 'neuron',
    meaning: 'A small unit that adds up weighted inputs, bends the sum by a curve, and sends the result on.',
    formula: String.raw`\sigma(\wzero + \wone \, \foot + \wtwo \, \lifted)`,
  },
  'neural-network': {
    name: 'neural network',
    meaning: 'Many neurons, in which the outputs of some are the inputs of others.',
  },
})

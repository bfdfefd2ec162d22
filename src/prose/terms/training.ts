import { termsOf } from './term.ts'

export const training = termsOf('training', {
  'batch-gradient-descent': {
    name: 'batch gradient descent',
    meaning: 'Gradient descent that looks at all samples before each step.',
    formula: String.raw`w := w - \rate \, \frac{1}{m} \sum_{i=1}^{m} \big(\chance^{(i)} - \hero^{(i)}\big)\, x^{(i)}`,
  },
  'stochastic-gradient-descent': {
    name: 'stochastic gradient descent',
    meaning: 'Gradient descent that looks at one sample, taken by chance, before each step.',
    formula: String.raw`w := w - \rate \, \big(\chance^{(i)} - \hero^{(i)}\big)\, x^{(i)}`,
  },
  'mini-batch-gradient-descent': {
    name: 'mini-batch gradient descent',
    meaning: 'Gradient descent that looks at a small batch of samples before each step.',
    formula: String.raw`w := w - \rate \, \frac{1}{B} \sum_{i \in \text{batch}} \big(\chance^{(i)} - \hero^{(i)}\big)\, x^{(i)}`,
  },
  batch: { name: 'batch', meaning: 'The samples that are looked at for one step of training.' },
  'batch-size': { name: 'batch size', meaning: 'How many samples are in a batch: B in formulas.' },
  epoch: {
    name: 'epoch',
    meaning: 'Once through all the samples.',
    formula: String.raw`\text{updates in an epoch} = \frac{m}{B} \text{, rounded up}`,
  },
  seed: { name: 'seed', meaning: 'A number that fixes every chance draw, so that the same run can be made again.' },
  'local-minimum': {
    name: 'local minimum',
    meaning: 'A place lower than all places close by, though a lower one may lie further off.',
  },
  plateau: { name: 'plateau', meaning: 'Land so level that the slope tells almost nothing.' },
  'saddle-point': { name: 'saddle point', meaning: 'A level place from which one way leads up and another down.' },
  'gradient-based-learning': {
    name: 'gradient-based learning',
    meaning: 'Any learning that follows the slopes of a loss.',
  },
  'hill-climbing': {
    name: 'hill climbing',
    meaning: 'Gradient descent turned upside down: step by step to a higher place.',
  },
})

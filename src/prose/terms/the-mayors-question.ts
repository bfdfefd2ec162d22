import { termsOf } from './term.ts'

export const theMayorsQuestion = termsOf('the-mayors-question', {
  'data-set': { name: 'data set', meaning: 'A list of things that were measured, one row for each.' },
  sample: { name: 'sample', meaning: 'One row of a data set: here, one hobbit.' },
  feature: { name: 'feature', meaning: 'Something we measure about each sample, as a number.' },
  class: { name: 'class', meaning: 'The group a sample belongs to: here, hero or not a hero.' },
  model: { name: 'model', meaning: 'A simple stand-in for the real world that answers one kind of question.' },
  classification: { name: 'classification', meaning: 'To say of each sample which class it belongs to.' },
  'decision-boundary': {
    name: 'decision boundary',
    meaning: 'The line between the places where a model says one class and the places where it says the other.',
    formula: String.raw`\lifted = \intercept + \foot \times \slope`,
  },
  intercept: {
    name: 'intercept',
    meaning: 'The height of a line at the point where we start to count, at zero.',
    formula: String.raw`\text{height of the line} = \intercept + \foot \times \slope`,
  },
  slope: {
    name: 'slope',
    meaning: 'How much a line goes up for each step to the right; less than zero if it goes down.',
    formula: String.raw`\slope = \frac{\text{steps up}}{\text{steps to the right}}`,
  },
  parameter: { name: 'parameter', meaning: 'A number inside a model that training may change.' },
  training: { name: 'training', meaning: 'To change the parameters of a model until it makes few mistakes.' },
  prediction: { name: 'prediction', meaning: 'What a model says of a sample before the truth is known.' },
})

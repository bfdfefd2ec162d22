import { termsOf } from './term.ts'

export const downhill = termsOf('downhill', {
  'gradient-descent': {
    name: 'gradient descent',
    meaning:
      'To walk downhill on the loss: feel the slope of each weight, change the weight a little against it, repeat.',
    formula: String.raw`w := w - \rate \, \frac{\partial \loss}{\partial w} \quad \text{again and again}`,
  },
  update: {
    name: 'update',
    meaning: 'One change of all the weights, each against its slope: one jump.',
    formula: String.raw`\wone := \wone - \rate \times \slope`,
  },
  'learning-rate': {
    name: 'learning rate',
    meaning: 'The number α that the slope is multiplied by to give the length of a jump.',
  },
  hyperparameter: {
    name: 'hyperparameter',
    meaning: 'A number that you choose before training and that training does not change.',
  },
  converge: { name: 'converge', meaning: 'To come ever nearer to one place, and stay there.' },
  diverge: { name: 'diverge', meaning: 'To go further and further away with each jump.' },
  curvature: {
    name: 'curvature',
    meaning: 'How much the slope changes for a step to the right: how strongly the ground is bent.',
    formula: String.raw`\frac{\text{change of the } \slope}{\text{tiny step to the right}}`,
  },
  'learning-curve': {
    name: 'learning curve',
    meaning: 'A drawing of the loss after each update, from the first to the last.',
  },
  schedule: { name: 'schedule', meaning: 'A plan for how the learning rate changes as training goes on.' },
  'newtons-method': {
    name: 'Newton’s method',
    meaning: 'A way downhill that divides the slope by the curvature, and so needs only a few jumps.',
    formula: String.raw`\wone := \wone - \frac{\slope}{\text{curvature}}`,
  },
})

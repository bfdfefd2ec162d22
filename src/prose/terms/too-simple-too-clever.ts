import { termsOf } from './term.ts'

export const tooSimpleTooClever = termsOf('too-simple-too-clever', {
  hypothesis: {
    name: 'hypothesis',
    meaning: 'What we believe about the shape of the rule before we train: say, that a line parts the classes.',
  },
  'training-set': { name: 'training set', meaning: 'The samples that a model learns from.' },
  'test-set': {
    name: 'test set',
    meaning: 'Samples that are held back, so that the model can be tried on unseen data.',
  },
  underfit: { name: 'underfit', meaning: 'Too simple: the model misses what even its own training set shows.' },
  overfit: {
    name: 'overfit',
    meaning: 'Too clever: the model knows its training set by heart, luck and all, and fails on unseen data.',
  },
  bias: {
    name: 'bias',
    meaning:
      'How far a kind of model is off on average, over many training sets, because its shape cannot fit the truth.',
  },
  variance: {
    name: 'variance',
    meaning: 'How much a model would change if it had learned from other samples of the same kind.',
  },
  'bias-variance-trade-off': {
    name: 'bias-variance trade-off',
    meaning:
      'With the same data, a freer model has less bias but more variance, and a stricter one the other way round.',
  },
})

import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description:
    'The mayor gets both his answers, from a model that you trained, and the same model meets real patients.',
  before: [
    'The model: a score from weights and features, squashed to a chance.',
    'Training: step after step against the gradient, until the loss is low.',
  ],
  after: [
    'Say which feature counts more, and why raw weights do not tell.',
    'Read an odds ratio and a correlation aloud.',
    'Tell when a model’s answer should not be trusted, and how a fine on large weights helps.',
    'Test a model on data it has not seen, and choose a threshold by what its mistakes cost.',
    'Draw a neuron, and say why it is logistic regression.',
  ],
  picture: 'one-neuron',
}

import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description:
    'Where the rule of learning comes from: four equations, the chain rule, and a row of things that cancel, with every line tried on a real hobbit.',
  before: [
    'The score z, the S curve, and the log loss.',
    'What a slope is, the chain rule, and the sign ∂.',
    'How a matrix is multiplied by a column.',
  ],
  after: [
    'Derive the slope of the log loss for each weight, and say why each line follows.',
    'Trace a nudge through a graph, forward and backward.',
    'Write the whole gradient as one product, with the right shapes.',
    'Say why prices and heroes are learned by the same line of code.',
  ],
  picture: 'computation-graph',
}

import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'One number that says how bad the answers of a model are, built from logarithms, one hobbit at a time.',
  before: [
    'The three weights of a line, and the score z.',
    'How the S curve turns a score into a chance ŷ.',
    'Vectors, and the dot product of two.',
  ],
  after: [
    'Say what a logarithm is, and why it turns products into sums.',
    'Work out the log loss of a hobbit and of a village, by hand and as one formula.',
    'Explain why code adds logs, and why nobody trains on accuracy.',
  ],
  picture: 'punishment',
}

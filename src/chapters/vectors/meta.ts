import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'Put numbers into lists and lists into tables, and one line scores a whole village.',
  before: ['That a score adds up weights times measures, and starts with w₀.', 'How to read the sum sign Σ.'],
  after: [
    'Say what a scalar, a vector, a transpose and a matrix are.',
    'Work out a dot product, and a matrix times a vector, by hand.',
    'Tell from the shapes what can be multiplied, and why the order matters.',
    'Put a 1 in front of the measures, and say what it is good for.',
  ],
  picture: 'dot-product',
}

import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description:
    'Let a line bend, first a little and then as it likes, and see why a model without a mistake may be the worst.',
  before: ['What a model, training and a prediction are (the mayor’s question).'],
  after: [
    'Say what a hypothesis is, and why some hobbits are held back.',
    'Tell underfit from overfit by two numbers.',
    'Say what bias and variance are, and show them by resampling a village.',
  ],
  picture: 'three-fits',
}

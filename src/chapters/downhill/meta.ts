import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'Feel the slope under your feet, step downhill, and again: that is how a model is trained.',
  before: ['How to add and multiply.', 'What a weight is, and that the loss J says how badly a model does.'],
  after: [
    'Say and work out the update rule of gradient descent by hand.',
    'Tell from a learning curve whether the rate is too small, too large or right.',
    'Say when to stop, and when no walk can arrive.',
  ],
  picture: 'over-the-river',
}

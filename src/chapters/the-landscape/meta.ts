import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'Every choice of weights is a place on a map, and its loss is the height of the land there.',
  before: ['That three weights make a line, and that J says how bad it is.', 'What the three weights of our model do.'],
  after: [
    'Read a map of the loss: contour lines, valley, lowest place.',
    'Say how many tries a search of every place takes, and why that is hopeless.',
    'Tell when the land has a lowest place, and when it has none.',
  ],
  picture: 'loss-map',
}

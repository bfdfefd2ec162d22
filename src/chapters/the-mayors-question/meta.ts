import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'Drag a line between heroes and the rest, and you have trained your first model by hand.',
  before: ['How to add and multiply.'],
  after: [
    'Say what a data set, a feature, a class and a model are.',
    'Place a line by its intercept and its slope, and count its mistakes.',
    'Judge a new hobbit by its side of the line, and say when not to trust the answer.',
  ],
  picture: 'boundary-by-hand',
}

import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'A model says 0.85. Count a hundred hobbits to find out what it promised, and whether it kept its word.',
  before: ['What a model, a class and a prediction are (the mayor’s question).'],
  after: [
    'Read ŷ, p(y = 1 | x) and p(y = 0 | x) aloud, and say why the two add up to 1.',
    'Say what “0.85” promises about a hundred hobbits.',
    'Tell a calibrated model from an over-confident one by its curve.',
  ],
  picture: 'calibration',
}

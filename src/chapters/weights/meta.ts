import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'Give each measure a weight, add up, and one rule draws every line, for any number of measures.',
  before: ['That a line has an intercept and a slope.', 'That a model says how sure it is, as a chance.'],
  after: [
    'Add up weights times measures by hand, and say on which side of the line a hobbit stands.',
    'Read intercept and slope off three weights, and say what happens when w₂ is 0.',
    'Say why doubling all weights leaves the line and makes the model more sure.',
    'Read the sign Σ aloud and write it out in full.',
  ],
  picture: 'boundary-by-weights',
}

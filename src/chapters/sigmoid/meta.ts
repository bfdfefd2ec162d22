import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'Bend the endless line of scores into an S, and every score becomes a chance between 0 and 1.',
  before: ['That a model adds up weights times measures to a score.', 'That ŷ is the chance of a hero.'],
  after: [
    'Say why a score is not a chance, and turn one into the other by hand.',
    'Read the S curve: its middle, its two flat tails, and where the answer turns.',
    'Work out the chances of a whole table, with one output or with two.',
  ],
  picture: 'squash',
}

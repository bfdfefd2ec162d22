import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description: 'How steep is a curve at one single place? Two men quarrelled over the answer; we only need it.',
  before: ['How to add and multiply.', 'That training walks downhill, and needs the slope of each weight for it.'],
  after: [
    'Say what a derivative is, and work out the one of x² line by line.',
    'Use the rules for powers, fractions, e, ln and for chains of functions.',
    'Tell where the S curve is steepest and why its tails stall learning, and what a gradient is.',
  ],
  picture: 'secant-to-tangent',
}

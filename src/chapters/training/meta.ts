import type { ChapterMeta } from '../chapter.ts'

export const meta: ChapterMeta = {
  description:
    'Watch every step of a model that learns: which hobbits it looks at, which way is down, and how far it goes.',
  before: [
    'The loss J, and that the gradient points uphill.',
    'The rule of gradient descent: new weight = old weight − rate × gradient.',
  ],
  after: [
    'Follow one update of a model by hand, number by number.',
    'Say what batch, stochastic and mini-batch descent do, and why most people use small batches.',
    'Tell from a loss curve whether a run has arrived, crawls, bounces or never ends.',
    'Read the few lines of code that train a model, in Python and in TypeScript.',
  ],
  picture: 'training-ground',
}

import type { Chapter } from './chapter.ts'
import Downhill from './downhill/chapter.mdx'
import { meta as downhill } from './downhill/meta.ts'
import HowSure from './how-sure/chapter.mdx'
import { meta as howSure } from './how-sure/meta.ts'
import LogLoss from './log-loss/chapter.mdx'
import { meta as logLoss } from './log-loss/meta.ts'
import Sigmoid from './sigmoid/chapter.mdx'
import { meta as sigmoid } from './sigmoid/meta.ts'
import TheLandscape from './the-landscape/chapter.mdx'
import { meta as theLandscape } from './the-landscape/meta.ts'
import TheMayorsQuestion from './the-mayors-question/chapter.mdx'
import { meta as theMayorsQuestion } from './the-mayors-question/meta.ts'
import TooSimpleTooClever from './too-simple-too-clever/chapter.mdx'
import { meta as tooSimpleTooClever } from './too-simple-too-clever/meta.ts'
import Training from './training/chapter.mdx'
import { meta as training } from './training/meta.ts'

/** The chapters that can be read, by id; the order of the road is in road.ts. A new chapter is one folder and one line. */
export const chapters: Readonly<Record<string, Chapter>> = {
  'the-mayors-question': { meta: theMayorsQuestion, Text: TheMayorsQuestion },
  'how-sure': { meta: howSure, Text: HowSure },
  'too-simple-too-clever': { meta: tooSimpleTooClever, Text: TooSimpleTooClever },
  'the-landscape': { meta: theLandscape, Text: TheLandscape },
  sigmoid: { meta: sigmoid, Text: Sigmoid },
  downhill: { meta: downhill, Text: Downhill },
  'log-loss': { meta: logLoss, Text: LogLoss },
  training: { meta: training, Text: Training },
}

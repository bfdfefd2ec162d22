import type { Chapter } from './chapter.ts'
import Downhill from './downhill/chapter.mdx'
import { meta as downhill } from './downhill/meta.ts'
import HowSure from './how-sure/chapter.mdx'
import { meta as howSure } from './how-sure/meta.ts'
import LogLoss from './log-loss/chapter.mdx'
import { meta as logLoss } from './log-loss/meta.ts'
import Sigmoid from './sigmoid/chapter.mdx'
import { meta as sigmoid } from './sigmoid/meta.ts'
import Slopes from './slopes/chapter.mdx'
import { meta as slopes } from './slopes/meta.ts'
import TheAnswer from './the-answer/chapter.mdx'
import { meta as theAnswer } from './the-answer/meta.ts'
import TheGradient from './the-gradient/chapter.mdx'
import { meta as theGradient } from './the-gradient/meta.ts'
import TheLandscape from './the-landscape/chapter.mdx'
import { meta as theLandscape } from './the-landscape/meta.ts'
import TheMayorsQuestion from './the-mayors-question/chapter.mdx'
import { meta as theMayorsQuestion } from './the-mayors-question/meta.ts'
import TooSimpleTooClever from './too-simple-too-clever/chapter.mdx'
import { meta as tooSimpleTooClever } from './too-simple-too-clever/meta.ts'
import Training from './training/chapter.mdx'
import { meta as training } from './training/meta.ts'
import Vectors from './vectors/chapter.mdx'
import { meta as vectors } from './vectors/meta.ts'
import Weights from './weights/chapter.mdx'
import { meta as weights } from './weights/meta.ts'

/** The chapters that can be read, by id; the order of the road is in road.ts. A new chapter is one folder and one line. */
export const chapters: Readonly<Record<string, Chapter>> = {
  'the-mayors-question': { meta: theMayorsQuestion, Text: TheMayorsQuestion },
  weights: { meta: weights, Text: Weights },
  vectors: { meta: vectors, Text: Vectors },
  'how-sure': { meta: howSure, Text: HowSure },
  'too-simple-too-clever': { meta: tooSimpleTooClever, Text: TooSimpleTooClever },
  'the-landscape': { meta: theLandscape, Text: TheLandscape },
  sigmoid: { meta: sigmoid, Text: Sigmoid },
  downhill: { meta: downhill, Text: Downhill },
  slopes: { meta: slopes, Text: Slopes },
  'log-loss': { meta: logLoss, Text: LogLoss },
  'the-gradient': { meta: theGradient, Text: TheGradient },
  training: { meta: training, Text: Training },
  'the-answer': { meta: theAnswer, Text: TheAnswer },
}

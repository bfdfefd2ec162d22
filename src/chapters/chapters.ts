import type { Chapter } from './chapter.ts'
import LogLoss from './log-loss/chapter.mdx'
import { meta as logLoss } from './log-loss/meta.ts'
import TheMayorsQuestion from './the-mayors-question/chapter.mdx'
import { meta as theMayorsQuestion } from './the-mayors-question/meta.ts'

/** The chapters that can be read, by id; the order of the road is in road.ts. A new chapter is one folder and one line. */
export const chapters: Readonly<Record<string, Chapter>> = {
  'the-mayors-question': { meta: theMayorsQuestion, Text: TheMayorsQuestion },
  'log-loss': { meta: logLoss, Text: LogLoss },
}

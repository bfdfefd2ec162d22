import { lesson as downhill } from './downhill/lesson.ts'
import { lesson as howSure } from './how-sure/lesson.ts'
import type { Lesson } from './lesson.ts'
import { lesson as logLoss } from './log-loss/lesson.ts'
import { lesson as sigmoid } from './sigmoid/lesson.ts'
import { lesson as slopes } from './slopes/lesson.ts'
import { lesson as theAnswer } from './the-answer/lesson.ts'
import { lesson as theGradient } from './the-gradient/lesson.ts'
import { lesson as theLandscape } from './the-landscape/lesson.ts'
import { lesson as theMayorsQuestion } from './the-mayors-question/lesson.ts'
import { lesson as tooSimpleTooClever } from './too-simple-too-clever/lesson.ts'
import { lesson as training } from './training/lesson.ts'
import { lesson as vectors } from './vectors/lesson.ts'
import { lesson as weights } from './weights/lesson.ts'

/** Each chapter as a lesson, by id. A new chapter is one file and one line. */
export const lessons: Readonly<Record<string, Lesson>> = {
  'the-mayors-question': theMayorsQuestion,
  'how-sure': howSure,
  'too-simple-too-clever': tooSimpleTooClever,
  weights,
  vectors,
  sigmoid,
  'log-loss': logLoss,
  'the-landscape': theLandscape,
  downhill,
  slopes,
  'the-gradient': theGradient,
  training,
  'the-answer': theAnswer,
}

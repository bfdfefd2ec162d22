import { downhill } from './terms/downhill.ts'
import { howSure } from './terms/how-sure.ts'
import { logLoss } from './terms/log-loss.ts'
import { sigmoid } from './terms/sigmoid.ts'
import { slopes } from './terms/slopes.ts'
import { theAnswer } from './terms/the-answer.ts'
import { theGradient } from './terms/the-gradient.ts'
import { theLandscape } from './terms/the-landscape.ts'
import { theMayorsQuestion } from './terms/the-mayors-question.ts'
import { tooSimpleTooClever } from './terms/too-simple-too-clever.ts'
import { training } from './terms/training.ts'
import { vectors } from './terms/vectors.ts'
import { weights } from './terms/weights.ts'

export type { TermEntry } from './terms/term.ts'

/** The glossary: each term once. A chapter marks where it introduces a term with Define, and every other use with Term. */
export const terms = {
  ...theMayorsQuestion,
  ...weights,
  ...vectors,
  ...howSure,
  ...tooSimpleTooClever,
  ...theLandscape,
  ...sigmoid,
  ...downhill,
  ...slopes,
  ...logLoss,
  ...theGradient,
  ...training,
  ...theAnswer,
}

export type TermId = keyof typeof terms

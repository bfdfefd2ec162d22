import type { StepParts } from './chapterParts.ts'

/** What the sheets of a chapter are made from: the chapter itself, as it is written for the page at hand. */
export interface Material {
  stepsOf: (chapter: string) => readonly StepParts[]
  recapOf: (chapter: string) => string
}

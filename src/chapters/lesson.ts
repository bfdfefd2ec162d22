import type { FigureId } from '../figures/registry.ts'

/** A figure in one of its named states. */
export interface Shown {
  figure: FigureId
  preset: string
}

/** What a class believes, what is so, and the picture that tells the two apart. */
export interface Misconception {
  belief: string
  instead: string
  show: Shown
}

/** A question to a whole class, and what a good answer has in it. */
export interface Question {
  ask: string
  listenFor: string
}

/** One step of the chapter in class: how long, and what to do. What stands in the step, the chapter says itself. */
export interface LessonStep {
  minutes: number
  do: string
}

/** A chapter as a lesson. Goals, prerequisites, headings and prompts come from the chapter. */
export interface Lesson {
  /** What to have ready. */
  bring: readonly string[]
  /** By the id of the step’s heading, in the order of the chapter; every step once. */
  steps: Readonly<Record<string, LessonStep>>
  misconceptions: readonly Misconception[]
  questions: readonly Question[]
  /** How a figure is drawn on the hand-out, where its first state would give the answer away. */
  onPaper?: Readonly<Partial<Record<FigureId, string>>>
}

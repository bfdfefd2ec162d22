import { lineScore } from '../../math/line.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { softmax } from '../../math/softmax.ts'
import type { Preset } from '../../state/figure.ts'

/** A sample for a model with two outputs, and a number added to both of its scores. */
export interface TwinState {
  x1: number
  x2: number
  shift: number
}

/** Weights of each output, its start first: one column of W with its b above it. */
export const outputs = {
  plain: [-10, 1, 2],
  hero: [-20, 3, 4],
} as const

export const samples = [
  [1, 2],
  [3, 4],
  [5, 6],
] as const

export const MEASURES = [-20, 20] as const
export const SHIFTS = [-100, 100] as const

export const initial: TwinState = { x1: 3, x2: 4, shift: 0 }

export const presets: readonly Preset<TwinState>[] = [
  { id: 'first', title: 'Sample 1', state: { x1: 1, x2: 2, shift: 0 } },
  { id: 'second', title: 'Sample 2', state: initial },
  { id: 'third', title: 'Sample 3', state: { x1: 5, x2: 6, shift: 0 } },
  { id: 'shifted', title: 'Sample 2, both scores 10 more', state: { ...initial, shift: 10 } },
  { id: 'even', title: 'Two equal scores', state: { x1: 1, x2: 4, shift: 0 } },
]

export interface Twin {
  /** Scores of “not a hero” and “hero”, the shift included. */
  scores: readonly [plain: number, hero: number]
  /** The softmax of the two. */
  shares: readonly [plain: number, hero: number]
  difference: number
  /** The sigmoid of the difference: the same as the hero's share. */
  sigmoid: number
}

export function twin({ x1, x2, shift }: TwinState): Twin {
  const plain = lineScore(outputs.plain, [x1, x2]) + shift
  const hero = lineScore(outputs.hero, [x1, x2]) + shift
  const [first = 0.5, second = 0.5] = softmax([plain, hero])
  return {
    scores: [plain, hero],
    shares: [first, second],
    difference: hero - plain,
    sigmoid: sigmoid(hero - plain),
  }
}

/** Which of the three samples this is; null for one of the reader's own. */
export function sampleNumber({ x1, x2 }: TwinState): number | null {
  const index = samples.findIndex(([a, b]) => a === x1 && b === x2)
  return index < 0 ? null : index + 1
}

/** Where a score is drawn: the line of scores ends at this to either side. */
export const LINE_END = 30

import type { Place } from '../../math/line.ts'
import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'

/** A score on the S curve. */
export interface SigmoidSlopeState {
  z: number
}

/** What is seen, and how far a typed score may go. */
export const REACH = 8
export const SCORES = [-40, 40] as const
/** The slope at score 0, which no other score reaches. */
export const PEAK = sigmoidSlope(0)

export const initial: SigmoidSlopeState = { z: 2 }

export const presets: readonly Preset<SigmoidSlopeState>[] = [
  { id: 'on-the-side', title: 'Score 2', state: initial },
  { id: 'peak', title: 'Score 0: the peak', state: { z: 0 } },
  { id: 'other-side', title: 'Score −2', state: { z: -2 } },
  { id: 'tail', title: 'Score 7: a flat tail', state: { z: 7 } },
  { id: 'low-tail', title: 'Score −7: the other tail', state: { z: -7 } },
  { id: 'far-out', title: 'Score 40: out of the picture', state: { z: 40 } },
]

export interface Steepness {
  chance: number
  /** 1 − σ, worked out as σ(−z) so that a tiny rest keeps its digits. */
  rest: number
  slope: number
  /** As a part of the steepest slope. */
  ofPeak: number
}

export function steepness(z: number): Steepness {
  const slope = sigmoidSlope(z)
  return { chance: sigmoid(z), rest: sigmoid(-z), slope, ofPeak: slope / PEAK }
}

/** Where a score is drawn: at the edge if it lies outside. */
export function shown(z: number): number {
  return Math.min(REACH, Math.max(-REACH, z))
}

const STEPS = 240

/** A curve over the scores that are seen, and a little more. */
export function places(f: (z: number) => number, reach: number): Place[] {
  return Array.from({ length: STEPS + 1 }, (_, step): Place => {
    const z = -reach + (2 * reach * step) / STEPS
    return [z, f(z)]
  })
}

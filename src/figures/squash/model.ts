import { firstCensus, type Hobbit } from '../../data/hobbits.ts'
import { type LineWeights, lineScore, type Place } from '../../math/line.ts'
import { SIGMOID_BEND, sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'

/** A score on the S curve, and how far the hobbits have slid from their scores to their chances. */
export interface SquashState {
  z: number
  /** Moments of the slide: 0 on the score axis, half of LAST on the curve, LAST on the axis of chances. */
  slid: number
  view: 'near' | 'far'
  /** What the curve is read as: score and chance, or Verhulst's time and rabbits. */
  story: 'chance' | 'growth'
}

export const SCORES = [-1000, 1000] as const
/** How far the two views reach to either side of 0. */
export const reachOf = { near: 8, far: 18 } as const
/** The last moment of the slide; on the curve at half of it. */
export const LAST = 20

/** The model of the newcomer, which separates the first census. */
export const weights: LineWeights = [-4.7, 1, 1]

export const initial: SquashState = { z: 2, slid: LAST / 2, view: 'near', story: 'chance' }

export const presets: readonly Preset<SquashState>[] = [
  { id: 'start', title: 'Hobbits on the curve', state: initial },
  { id: 'zero', title: 'Score 0', state: { ...initial, z: 0 } },
  { id: 'minus-two', title: 'Score −2', state: { ...initial, z: -2 } },
  { id: 'on-the-axis', title: 'Hobbits at their scores', state: { ...initial, slid: 0 } },
  { id: 'chances', title: 'Hobbits at their chances', state: { ...initial, slid: LAST } },
  { id: 'ten-and-ten', title: 'Score 15.3', state: { ...initial, z: 15.3, view: 'far' } },
  { id: 'low-tail', title: 'Score −7', state: { ...initial, z: -7 } },
  { id: 'growth', title: 'Verhulst’s three phases', state: { ...initial, z: 0, story: 'growth' } },
]

/** Where a score is drawn: at the edge if it lies outside what is shown. */
export function shownScore({ z, view }: SquashState): number {
  return Math.min(reachOf[view], Math.max(-reachOf[view], z))
}

/** A hobbit's score, chance and present place on its way from the one to the other. */
export interface Sliding {
  hobbit: Hobbit
  score: number
  chance: number
  place: Place
}

/** First straight up from the score axis to the curve, then straight over to the axis of chances. */
export function sliders({ slid, view }: Pick<SquashState, 'slid' | 'view'>): Sliding[] {
  const up = Math.min(1, slid / (LAST / 2))
  const over = Math.max(0, slid / (LAST / 2) - 1)
  return firstCensus.map((hobbit) => {
    const score = lineScore(weights, [hobbit.foot, hobbit.lifted])
    const chance = sigmoid(score)
    return { hobbit, score, chance, place: [score + (-reachOf[view] - score) * over, chance * up] }
  })
}

export type Phase = 'lag' | 'growth' | 'diminishing'

/** Which of the three phases of growth a moment belongs to; they are parted where the curve bends most. */
export function phaseOf(z: number): Phase {
  if (z < -SIGMOID_BEND) return 'lag'
  return z > SIGMOID_BEND ? 'diminishing' : 'growth'
}

export interface Squashed {
  /** e^−z: what is added to 1 below the line of the fraction. It may be beyond all numbers of the computer. */
  power: number
  chance: number
  slope: number
  /** True where 16 digits cannot tell the chance from 0 or 1. */
  rounded: boolean
}

export function squash(z: number): Squashed {
  const chance = sigmoid(z)
  return { power: Math.exp(-z), chance, slope: sigmoidSlope(z), rounded: chance === 1 || chance === 0 }
}

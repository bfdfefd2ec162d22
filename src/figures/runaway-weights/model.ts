import { firstCensus, thorn } from '../../data/hobbits.ts'
import { samplesOf } from '../../data/samples.ts'
import { descend } from '../../math/descent.ts'
import { score } from '../../math/linear.ts'
import { logLoss } from '../../math/logLoss.ts'
import { l2Penalty } from '../../math/penalty.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'
import { remembered } from '../../state/remembered.ts'

/** How strongly large weights are fined, and after how many updates the two runs are read off. */
export interface RunawayState {
  l2: number
  at: number
}

/** With a fine much above this the land bends so much that a run at this rate would bounce for ever. */
export const STRENGTHS = [0, 0.5] as const
export const MOMENTS = [1, 10_000] as const
export const RATE = 0.5

export const initial: RunawayState = { l2: 0.01, at: 10_000 }

export const presets: readonly Preset<RunawayState>[] = [
  { id: 'start', title: 'A small fine', state: initial },
  { id: 'free', title: 'No fine at all', state: { ...initial, l2: 0 } },
  { id: 'strong', title: 'A stronger fine', state: { ...initial, l2: 0.1 } },
  { id: 'crushed', title: 'Far too strong', state: { ...initial, l2: STRENGTHS[1] } },
  { id: 'early', title: 'After 10 updates', state: { ...initial, at: 10 } },
]

const samples = samplesOf(firstCensus)

/** Curves are drawn through so many moments, evenly spaced on their axis. */
const DRAWN = 60
/** Below this a step changes no digit on show, and all that follow are shorter still. */
const RESTING = 1e-9

/** The moments at which a curve is drawn: 1, 2, 3 … 10,000. */
export const drawnMoments: readonly number[] = [
  ...new Set(Array.from({ length: DRAWN + 1 }, (_, k) => Math.round(MOMENTS[1] ** (k / DRAWN)))),
]

interface Run {
  /** Weights after each of the drawn moments. */
  drawn: readonly Float64Array[]
  at: (update: number) => Float64Array
}

/** While λ is dragged only the latest runs are of use; the one without a fine is always. */
const runs = remembered(4, (key): Run => {
  const run = descend(samples, { algorithm: 'batch', rate: RATE, l2: Number(key) })
  let last = Infinity
  const at = (update: number) => {
    const { after, gradient } = run.at(Math.min(update, last))
    if (Math.hypot(...gradient) < RESTING) last = Math.min(update, last)
    return after
  }
  return { drawn: drawnMoments.map(at), at }
})

export const runOf = (l2: number): Run => runs(String(l2))

/** One of the two runs at the moment that is read off. */
export interface Reading {
  weights: Float64Array
  /** Log loss alone, without the fine. */
  loss: number
  /** The fine that this run pays. */
  fine: number
  /** The chance it gives to Thorn. */
  thorn: number
}

export function readingOf(l2: number, at: number): Reading {
  const weights = runOf(l2).at(at)
  return {
    weights,
    loss: logLoss(samples, weights),
    fine: l2Penalty(weights, l2),
    thorn: sigmoid(score([thorn.foot, thorn.lifted], weights)),
  }
}

/** How many of the census a run gets wrong. */
export function mistakesOf(weights: Float64Array): number {
  return firstCensus.filter(({ foot, lifted, hero }) => score([foot, lifted], weights) > 0 !== hero).length
}

/** How sure it is of the hobbit of whom it is surest, as a chance. */
export function surestOf(weights: Float64Array): number {
  return Math.max(...firstCensus.map(({ foot, lifted }) => sigmoid(Math.abs(score([foot, lifted], weights)))))
}

/**
 * Whether the fined run has come to rest by then. It comes nearer by the same part with each update: where the later half
 * of them moved it by so little, what is left to go is less by far.
 */
export function isAtRest({ l2, at }: RunawayState): boolean {
  if (l2 === 0 || at < 2) return false
  const run = runOf(l2)
  return distance(run.at(at), run.at(Math.floor(at / 2))) < 0.1
}

/** Whether both runs are still about where one alone would be. */
export function areClose({ l2, at }: RunawayState): boolean {
  return distance(runOf(l2).at(at), runOf(0).at(at)) < 0.1
}

function distance(weights: Float64Array, others: Float64Array): number {
  return Math.hypot(...weights.map((weight, j) => weight - (others[j] ?? 0)))
}

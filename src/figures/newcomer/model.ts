import { firstCensus, thorn } from '../../data/hobbits.ts'
import { type LineWeights, lineScore, nearestOnLine, type Place, signedDistance } from '../../math/line.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'

/** Where the newcomer stands on the plane. */
export interface NewcomerState {
  foot: number
  lifted: number
}

/** A model that separates the first census: the line x1 + x2 = 4.7. The reader meets these weights again as w0, w1, w2. */
export const weights: LineWeights = [-4.7, 1, 1]

/** How far a newcomer can be dragged, in data units. */
export const reach = { foot: [0, 8], lifted: [0, 8] } as const

export const initial: NewcomerState = { foot: thorn.foot, lifted: thorn.lifted }

export const presets: readonly Preset<NewcomerState>[] = [
  { id: 'thorn', title: 'Thorn Uphill', state: initial },
  { id: 'near-heroes', title: 'Just past the line', state: { foot: 2.5, lifted: 2.5 } },
  { id: 'on-the-line', title: 'On the line', state: { foot: 1.7, lifted: 3 } },
  { id: 'small', title: 'A small hobbit', state: { foot: 0.5, lifted: 0.5 } },
]

export interface Verdict {
  /** Distance to the line in data units; negative on the side of no heroes. */
  distance: number
  /** The place on the line nearest to the newcomer. */
  nearest: Place
  /** Probability of “hero”, the model's ŷ. */
  chance: number
  /** The measures in which no hobbit of the census goes so far. */
  beyond: ('foot' | 'lifted')[]
}

export function judge({ foot, lifted }: NewcomerState): Verdict {
  const place: Place = [foot, lifted]
  const score = lineScore(weights, place)
  return {
    distance: signedDistance(weights, place),
    nearest: nearestOnLine(weights, place),
    chance: sigmoid(score),
    beyond: (['foot', 'lifted'] as const).filter((measure) => isBeyond(measure, { foot, lifted })),
  }
}

/** From the least to the most that any hobbit of the census has of a measure. */
export function range(measure: 'foot' | 'lifted'): readonly [least: number, most: number] {
  const seen = firstCensus.map((hobbit) => hobbit[measure])
  return [Math.min(...seen), Math.max(...seen)]
}

function isBeyond(measure: 'foot' | 'lifted', state: NewcomerState): boolean {
  const [least, most] = range(measure)
  return state[measure] < least || state[measure] > most
}

/** Keeps a newcomer within reach. */
export function within({ foot, lifted }: NewcomerState): NewcomerState {
  const clamped = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))
  return { foot: clamped(foot, reach.foot), lifted: clamped(lifted, reach.lifted) }
}

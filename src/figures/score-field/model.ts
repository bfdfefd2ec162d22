import { firstCensus, type Hobbit } from '../../data/hobbits.ts'
import { asSteepAs, type LineWeights, lineScore, nearestOnLine, type Place, signedDistance } from '../../math/line.ts'
import type { Preset } from '../../state/figure.ts'

/** A line by its weights, all of them multiplied by one number, and a hobbit to read the score of. */
export interface ScoreFieldState {
  w0: number
  w1: number
  w2: number
  /** What all three weights are multiplied by: the line stays, the scores grow. */
  times: number
  foot: number
  lifted: number
  /** How much of the plane is shown: the village alone, or as far as the hobbit of 10 and 10. */
  view: 'village' | 'far'
}

export const WEIGHTS = [-1000, 1000] as const
export const TIMES = [0.05, 20] as const
export const REACH = [0, 11] as const
/** How far the star can go in each view. */
export const reachOf = { village: [0, 5.4], far: REACH } as const

const model = { w0: -4.7, w1: 1, w2: 1 } as const

export const initial: ScoreFieldState = { ...model, times: 1, foot: 10, lifted: 10, view: 'far' }

export const presets: readonly Preset<ScoreFieldState>[] = [
  { id: 'ten-and-ten', title: 'Foot size 10, lifts 10', state: initial },
  { id: 'village', title: 'The village', state: { ...initial, foot: 4, lifted: 3.1, view: 'village' } },
  {
    id: 'doubled',
    title: 'All weights doubled',
    state: { ...initial, times: 2, foot: 4, lifted: 3.1, view: 'village' },
  },
  {
    id: 'on-the-line',
    title: 'A hobbit on the line',
    state: { ...initial, foot: 2, lifted: 2.7, view: 'village' },
  },
]

/** The weights that scores are made with. */
export function weightsOf({ w0, w1, w2, times }: ScoreFieldState): LineWeights {
  return [w0 * times, w1 * times, w2 * times]
}

/** The state for a line moved or turned; turning must not change how steep the scores are. */
export function withLine(state: ScoreFieldState, line: LineWeights): ScoreFieldState {
  const [w0, w1, w2] = asSteepAs(line, [state.w0, state.w1, state.w2])
  return { ...state, w0, w1, w2 }
}

/** Where the star stands: inside what is shown. */
export function placeOf({ foot, lifted, view }: ScoreFieldState): Place {
  const [low, high] = reachOf[view]
  const kept = (value: number) => Math.min(high, Math.max(low, value))
  return [kept(foot), kept(lifted)]
}

/** The state with the star at a place asked for, as near as it may go. */
export function withPlace(state: ScoreFieldState, [foot, lifted]: Place): ScoreFieldState {
  const [x1, x2] = placeOf({ ...state, foot, lifted })
  return { ...state, foot: x1, lifted: x2 }
}

/** Flatter than this there is no line to speak of: its weights show as 0. */
const FLAT = 0.002

export interface Reading {
  place: Place
  score: number
  /** Null where w1 and w2 are all but 0: then there is no line to be distant from. */
  line: { distance: number; nearest: Place } | null
  /** Score gained by each step straight away from the line. */
  steepness: number
}

export function read(state: ScoreFieldState, place: Place = placeOf(state)): Reading {
  const weights = weightsOf(state)
  const steepness = Math.hypot(weights[1], weights[2])
  return {
    place,
    score: lineScore(weights, place),
    line:
      steepness > FLAT ? { distance: signedDistance(weights, place), nearest: nearestOnLine(weights, place) } : null,
    steepness,
  }
}

/** Every hobbit of the first census with what is read of it. */
export function census(state: ScoreFieldState): { hobbit: Hobbit; reading: Reading }[] {
  return firstCensus.map((hobbit) => ({ hobbit, reading: read(state, [hobbit.foot, hobbit.lifted]) }))
}

import { bothCensuses, firstCensus } from '../../data/hobbits.ts'
import type { LineWeights } from '../../math/line.ts'
import type { Preset } from '../../state/figure.ts'
import { meanLoss, mistakesIn, type Share, sharesOf } from '../shares.ts'

/** A line and how sharp it is. Kept so that every state is a line: weights could all be 0. */
export interface FaultState {
  /** Which way the heroes lie, in degrees counted from the right, against the clock. */
  turn: number
  /** How far that way the line stands from the corner (0, 0), in data units. */
  away: number
  /** How fast the model gets sure with the distance: score per data unit, √(w₁² + w₂²). */
  sharpness: number
  census: 'first' | 'both'
}

export const TURNS = [-180, 180] as const
export const AWAYS = [-1000, 1000] as const
export const SHARPNESSES = [0.1, 40] as const

/** A bar taller than this is cut off and says so. */
export const TALLEST = 3

const DEGREE = Math.PI / 180

/** The state with these weights. */
function withWeights([w0, w1, w2]: LineWeights, census: FaultState['census']): FaultState {
  const sharpness = Math.hypot(w1, w2)
  return { turn: Math.atan2(w2, w1) / DEGREE, away: -w0 / sharpness + 0, sharpness, census }
}

export const initial: FaultState = withWeights([-3, 0.9, 1], 'first')

export const separating: FaultState = withWeights([-4.7, 1, 1], 'first')

export const presets: readonly Preset<FaultState>[] = [
  { id: 'start', title: 'Five get it wrong', state: initial },
  { id: 'separates', title: 'A line that makes no mistake', state: separating },
  { id: 'sharper', title: 'The same line, four times as sharp', state: sharpened(separating, 4) },
  { id: 'all-24', title: 'The same line and the late arrivals', state: { ...separating, census: 'both' } },
  { id: 'all-24-sharper', title: 'Sharp and wrong', state: { ...sharpened(separating, 4), census: 'both' } },
  { id: 'swapped', title: 'Heroes on the wrong side', state: withWeights([4.7, -1, -1], 'first') },
  { id: 'dull', title: 'Hardly any sharpness', state: { ...separating, sharpness: SHARPNESSES[0] } },
]

function sharpened(state: FaultState, times: number): FaultState {
  return { ...state, sharpness: state.sharpness * times }
}

export function weightsOf({ turn, away, sharpness }: FaultState): LineWeights {
  return [-away * sharpness, sharpness * Math.cos(turn * DEGREE), sharpness * Math.sin(turn * DEGREE)]
}

/** The line moved or turned to that of these weights; how sharp it is stays. */
export function withLine(state: FaultState, weights: LineWeights): FaultState {
  const { turn, away } = withWeights(weights, state.census)
  return Math.abs(away) > AWAYS[1] ? state : { ...state, turn, away }
}

export interface Verdict {
  /** One for each hobbit: heroes of a census before its others, as in the notebook. */
  shares: readonly Share[]
  /** J: the mean of the shares. */
  J: number
  mistakes: number
  /** The hobbit with the tallest bar. */
  worst: Share
}

export function judge(state: FaultState): Verdict {
  const shares = sharesOf(state.census === 'both' ? bothCensuses : firstCensus, weightsOf(state))
  return {
    shares,
    J: meanLoss(shares),
    mistakes: mistakesIn(shares),
    worst: shares.reduce((tallest, share) => (share.loss > tallest.loss ? share : tallest)),
  }
}

/** How many of the tallest bars it takes to make more than half of J. */
export function halfOfBlame({ shares, J }: Verdict): number {
  const half = (J * shares.length) / 2
  let sum = 0
  let bars = 0
  for (const loss of shares.map((share) => share.loss).sort((a, b) => b - a)) {
    if (sum > half) break
    sum += loss
    bars++
  }
  return bars
}

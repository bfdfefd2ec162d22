import { firstCensus } from '../../data/hobbits.ts'
import { derivative } from '../../math/differentiate.ts'
import type { LineWeights, Place } from '../../math/line.ts'
import { scoreLoss } from '../../math/logLoss.ts'
import { relu, reluSlope } from '../../math/relu.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'
import { meanLoss, mistakesIn, type Share, sharesOf } from '../shares.ts'

/** A walk along one number, and what two ways of judging say of each place on it. */
export interface SlopeState {
  /** Which weight is walked along while the other two stay; or the score that goes into a ReLU. */
  view: 'w0' | 'w1' | 'w2' | 'relu'
  at: number
}

export const VIEWS = ['w0', 'w1', 'w2', 'relu'] as const

/** How far each walk goes. */
export const RANGES: Record<SlopeState['view'], readonly [low: number, high: number]> = {
  w0: [-10, 0],
  w1: [-1, 4],
  w2: [-1, 4],
  relu: [-6, 6],
}

/** The widest of them: what a link may ask for. */
export const PLACES = [-10, 6] as const

/** Where each walk starts: on a level piece of the stairs, off the lowest place of the log loss. */
const STARTS: Record<SlopeState['view'], number> = { w0: -7.6, w1: 3, w2: 0, relu: -3 }

export const initial: SlopeState = { view: 'w0', at: STARTS.w0 }

export const presets: readonly Preset<SlopeState>[] = [
  { id: 'level', title: 'Level stairs, sloping loss', state: initial },
  { id: 'all-right', title: 'All right, and still better to be had', state: { view: 'w0', at: -5.4 } },
  { id: 'on-a-step', title: 'Right at a step', state: { view: 'w0', at: -7 } },
  { id: 'along-w1', title: 'Along w₁', state: started('w1') },
  { id: 'along-w2', title: 'Along w₂', state: started('w2') },
  { id: 'relu', title: 'A dead ReLU', state: started('relu') },
  { id: 'relu-awake', title: 'A ReLU that is awake', state: { view: 'relu', at: 3 } },
  { id: 'relu-corner', title: 'The corner of a ReLU', state: { view: 'relu', at: 0 } },
]

export function started(view: SlopeState['view']): SlopeState {
  return { view, at: STARTS[view] }
}

/** The place that is shown; a link may ask for one that another walk has. */
export function placeOf({ view, at }: SlopeState): number {
  const [low, high] = RANGES[view]
  return Math.min(high, Math.max(low, at))
}

/** The weights that the walk leaves alone: those of a line that makes no mistake. */
const HELD = [-4.7, 1, 1] as const
const AXES = { w0: 0, w1: 1, w2: 2 } as const
type Weight = keyof typeof AXES

function weightsAt(weight: Weight, at: number): LineWeights {
  const [w0, w1, w2] = HELD.map((held, j) => (j === AXES[weight] ? at : held))
  return [w0 ?? 0, w1 ?? 0, w2 ?? 0]
}

function sharesAt(weight: Weight, at: number): Share[] {
  return sharesOf(firstCensus, weightsAt(weight, at))
}

export interface Reading {
  value: number
  /** How much it rises for one step to the right, going on as here; null where there is no such number. */
  slope: number | null
}

export interface Readings {
  /** What has flat pieces: the accuracy, or the output of a ReLU. */
  flat: Reading
  /** What slopes: the log loss of all, or of one hero with this score. */
  loss: Reading
}

/** As near as this to a step, a place counts as on it. */
const ON_STEP = 1e-9

export function read(view: SlopeState['view'], at: number): Readings {
  if (view === 'relu')
    return {
      flat: { value: relu(at), slope: reluSlope(at) },
      // The slope of −log σ(z) is −σ(−z): the chance that was missing.
      loss: { value: scoreLoss(1, at), slope: -sigmoid(-at) },
    }
  const shares = sharesAt(view, at)
  const onStep = steps(view).some((step) => Math.abs(step - at) < ON_STEP)
  return {
    flat: { value: 1 - mistakesIn(shares) / shares.length, slope: onStep ? null : 0 },
    loss: { value: meanLoss(shares), slope: derivative((place) => meanLoss(sharesAt(view, place)), at) },
  }
}

/** Where on the walk some hobbit changes sides: where their score is 0. In order, each place once. */
export function steps(weight: Weight): number[] {
  const [low, high] = RANGES[weight]
  const held = weightsAt(weight, 0)
  const places = firstCensus.map(({ foot, lifted }) => {
    const inputs = [1, foot, lifted]
    const rest = held.reduce((sum, weight, j) => sum + weight * (inputs[j] ?? 0), 0)
    // Rounded to where two hobbits of one place meet; the data have one decimal.
    return Number((-rest / (inputs[AXES[weight]] ?? 1)).toPrecision(12))
  })
  return [...new Set(places)].filter((place) => place > low && place < high).sort((a, b) => a - b)
}

/** The two lines to draw: pieces without slope apart from each other, the loss as one. */
export interface Walk {
  treads: Place[]
  risers: Place[]
  loss: Place[]
}

function lossAt(view: SlopeState['view'], at: number): number {
  return view === 'relu' ? scoreLoss(1, at) : meanLoss(sharesAt(view, at))
}

const GAP: Place = [Number.NaN, Number.NaN]
const POINTS = 160

export function walk(view: SlopeState['view']): Walk {
  const [low, high] = RANGES[view]
  const loss = Array.from({ length: POINTS + 1 }, (_, k): Place => {
    const at = low + ((high - low) * k) / POINTS
    return [at, lossAt(view, at)]
  })
  if (view === 'relu') return { treads: [low, 0, high].map((at): Place => [at, relu(at)]), risers: [], loss }
  const edges = [low, ...steps(view), high]
  const heights = edges.slice(1).map((edge, k) => read(view, (edge + (edges[k] ?? low)) / 2).flat.value)
  const treads = heights.flatMap((height, k): Place[] => [
    [edges[k] ?? low, height],
    [edges[k + 1] ?? high, height],
    GAP,
  ])
  const risers = heights
    .slice(1)
    .flatMap((height, k): Place[] => [
      [edges[k + 1] ?? high, heights[k] ?? height],
      [edges[k + 1] ?? high, height],
      GAP,
    ])
  return { treads, risers, loss }
}

/** What each changes by if the walker takes this small step to the right. */
export const NUDGE = 0.01

export function nudged(view: SlopeState['view'], at: number): { flat: number; loss: number } {
  const [here, there] = [read(view, at), read(view, at + NUDGE)]
  return { flat: there.flat.value - here.flat.value, loss: there.loss.value - here.loss.value }
}

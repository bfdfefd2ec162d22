import { firstCensus } from '../../data/hobbits.ts'
import { derivative } from '../../math/differentiate.ts'
import type { Place } from '../../math/line.ts'
import { scoreLoss } from '../../math/logLoss.ts'
import { relu, reluSlope } from '../../math/relu.ts'
import type { Preset } from '../../state/figure.ts'
import { meanLoss, mistakesIn, type Share, sharesOf } from '../shares.ts'

/** A walk along one number, and what two ways of judging say of each place on it. */
export interface SlopeState {
  /** The weight w0, while the other two stay; or the score that goes into a ReLU. */
  view: 'w0' | 'relu'
  at: number
}

/** How far each walk goes. */
export const RANGES: Record<SlopeState['view'], readonly [low: number, high: number]> = { w0: [-10, 0], relu: [-6, 6] }

/** The widest of them: what a link may ask for. */
export const PLACES = [-10, 6] as const

export const initial: SlopeState = { view: 'w0', at: -7.6 }
export const deadRelu: SlopeState = { view: 'relu', at: -3 }

export const presets: readonly Preset<SlopeState>[] = [
  { id: 'level', title: 'Level stairs, sloping loss', state: initial },
  { id: 'all-right', title: 'All right, and still better to be had', state: { view: 'w0', at: -5.4 } },
  { id: 'on-a-step', title: 'Right at a step', state: { view: 'w0', at: -7 } },
  { id: 'relu', title: 'A dead ReLU', state: deadRelu },
  { id: 'relu-awake', title: 'A ReLU that is awake', state: { view: 'relu', at: 3 } },
  { id: 'relu-corner', title: 'The corner of a ReLU', state: { view: 'relu', at: 0 } },
]

/** The place that is shown; a link may ask for one that another walk has. */
export function placeOf({ view, at }: SlopeState): number {
  const [low, high] = RANGES[view]
  return Math.min(high, Math.max(low, at))
}

/** The walk leaves w1 and w2 alone: at 1 each, as in a line that makes no mistake. */
function sharesAt(w0: number): Share[] {
  return sharesOf(firstCensus, [w0, 1, 1])
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
  loss: Reading & { slope: number }
}

/** As near as this to a step, a place counts as on it. */
const ON_STEP = 1e-9

export function read(view: SlopeState['view'], at: number): Readings {
  const slope = derivative((place) => lossAt(view, place), at)
  const loss = { value: lossAt(view, at), slope }
  if (view === 'relu') return { flat: { value: relu(at), slope: reluSlope(at) }, loss }
  const onStep = steps.some((step) => Math.abs(step - at) < ON_STEP)
  const shares = sharesAt(at)
  return { flat: { value: 1 - mistakesIn(shares) / shares.length, slope: onStep ? null : 0 }, loss }
}

/** J of the 20; for a ReLU the loss of one hero with this score. */
function lossAt(view: SlopeState['view'], at: number): number {
  return view === 'relu' ? scoreLoss(1, at) : meanLoss(sharesAt(at))
}

/** Where on the walk some hobbit changes sides: where their score is 0. In order, each place once. */
export const steps: readonly number[] = [
  // The data have one decimal; a sum of two should have no more, so that two hobbits of one sum are one step.
  ...new Set(firstCensus.map(({ foot, lifted }) => Number((-foot - lifted).toPrecision(12)))),
].sort((a, b) => a - b)

/** The two lines to draw: pieces without slope apart from each other, the loss as one. */
export interface Walk {
  treads: Place[]
  risers: Place[]
  loss: Place[]
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
  const edges = [low, ...steps, high]
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

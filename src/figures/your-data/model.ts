import {
  inventedClass,
  inventedNames,
  type LabelledPoint,
  MOST_POINTS,
  type PointNames,
} from '../../data/labelledPoints.ts'
import type { LineWeights, Place } from '../../math/line.ts'
import type { Preset } from '../../state/figure.ts'

/** Where the line comes from: the reader's hand, so many updates of descent, or Newton's method at once. */
export type Maker = 'hand' | 'train' | 'best'

export interface YourState extends PointNames {
  points: readonly LabelledPoint[]
  maker: Maker
  /** The line by hand, in the units of the data; null while it lies where it lay at first. */
  line: LineWeights | null
  /** Learning rate of the descent, which begins with all weights 0. */
  rate: number
  /** How many updates have been made. */
  at: number
  /** Somebody new whom the model is asked about; null if nobody. */
  ask: Place | null
}

export const RATES = [0.01, 20] as const
export const MOST_UPDATES = 1000
/** No line through data of this size needs weights beyond the first, nor slopes that are both below the second. */
export const LARGEST_WEIGHT = 1e21
export const SMALLEST_SLOPE = 1e-12

export const initial: YourState = {
  points: inventedClass,
  ...inventedNames,
  maker: 'train',
  line: null,
  rate: 0.5,
  at: 40,
  ask: null,
}

const none: Pick<YourState, 'x1' | 'x2' | 'yes' | 'no'> = {
  x1: 'first measure',
  x2: 'second measure',
  yes: 'yes',
  no: 'no',
}

/** The two classes of the invented pupils, far enough apart for a line to part them. */
const parted = inventedClass.filter(({ name }) => !['Bungo', 'Amber', 'Berry', 'Fosco', 'Hugo', 'Ponto'].includes(name))

export const presets: readonly Preset<YourState>[] = [
  { id: 'start', title: 'An invented class, after forty updates', state: initial },
  { id: 'by-hand', title: 'A line by hand', state: { ...initial, maker: 'hand' } },
  { id: 'best', title: 'The best line there is', state: { ...initial, maker: 'best', ask: [6.5, 3] } },
  { id: 'parted', title: 'A class that a line parts', state: { ...initial, points: parted, maker: 'best' } },
  { id: 'empty', title: 'No points yet', state: { ...initial, ...none, points: [] } },
  { id: 'one', title: 'One point', state: { ...initial, points: inventedClass.slice(0, 1) } },
  {
    id: 'scales',
    title: 'Two measures of very different size',
    state: {
      ...initial,
      x1: 'gold in the bank',
      points: inventedClass.map((point) => ({ ...point, x1: point.x1 * 100_000, x2: (point.x2 - 3) / 1000 })),
      ask: [650_000, 0.001],
    },
  },
]

/** The state with other points; a moment far into a run stays what it is, for other points are another run. */
function withPoints(state: YourState, points: readonly LabelledPoint[]): YourState {
  return { ...state, points }
}

export function added(state: YourState, point: LabelledPoint): YourState {
  return state.points.length >= MOST_POINTS ? state : withPoints(state, [...state.points, point])
}

export function removed(state: YourState, index: number): YourState {
  return withPoints(
    state,
    state.points.filter((_, at) => at !== index),
  )
}

export function changed(state: YourState, index: number, change: Partial<LabelledPoint>): YourState {
  return withPoints(
    state,
    state.points.map((point, at) => (at === index ? { ...point, ...change } : point)),
  )
}

/**
 * Quite other data: no line and no newcomer is left from the last ones, and the run begins anew. What has no name of its
 * own keeps the one that the reader gave, but not the names of the invented pupils.
 */
export function replaced(state: YourState, points: readonly LabelledPoint[], names: Partial<PointNames>): YourState {
  const isInvented = (['x1', 'x2', 'yes', 'no'] as const).every((name) => state[name] === inventedNames[name])
  const run = { line: null, ask: null, at: Math.min(state.at, initial.at) }
  return { ...state, ...(isInvented && none), ...names, points, ...run }
}

/** No points at all, and names that fit any. */
export function emptied(state: YourState): YourState {
  return replaced(state, [], none)
}

import { descendOn } from '../../math/descent.ts'
import { score } from '../../math/linear.ts'
import { squaredErrorObjective } from '../../math/objective.ts'
import { type Targets, targetsFrom } from '../../math/samples.ts'
import { meanSquaredError, meanSquaredErrorGradient } from '../../math/squaredError.ts'
import type { Preset } from '../../state/figure.ts'

/** Which example is worked: one point for each update, or all three. */
export type Method = 'one' | 'all'

export interface StepsState {
  method: Method
  rate: number
  /** How many cells have been worked out, in the order in which they are. */
  step: number
  /** The cell that is explained, counted like the steps; 0: the last one worked out. */
  cell: number
}

export const RATES = [0.001, 1] as const
export const UPDATES = 2
export const USUAL_RATE: Record<Method, number> = { one: 0.01, all: 0.1 }

/** Prices as they were measured; the source shows them with two decimals, 0.99, 3.00 and 5.01. */
const threeHoles = [
  [1, 0.988],
  [2, 3.004],
  [3, 5.0147],
] as const

/** The points that each update looks at: windows and price of a hobbit hole. */
const points: Record<Method, readonly (readonly (readonly [x: number, y: number])[])[]> = {
  one: [[[5, 5]], [[9, 17]]],
  all: [threeHoles, threeHoles],
}

/** Slope and intercept of the line, as (w, b). */
export interface Line {
  w: number
  b: number
}

export interface Row {
  x: number
  y: number
  guess: number
  loss: number
  dw: number
  db: number
}

export interface WorkedUpdate {
  before: Line
  rows: readonly Row[]
  gradient: Line
  after: Line
  /** The loss of these points, before and after. */
  losses: readonly [before: number, after: number]
}

/** Both updates of an example, from the line w = 0, b = 0. */
export function workedUpdates({ method, rate }: Pick<StepsState, 'method' | 'rate'>): WorkedUpdate[] {
  let weights: Float64Array = new Float64Array(2)
  return points[method].map((pairs) => {
    const targets = targetsOf(pairs)
    const update = descendOn(squaredErrorObjective(targets, 'mean'), { algorithm: 'batch', rate, start: weights }).at(1)
    weights = update.after
    return {
      before: lineOf(update.before),
      rows: pairs.map(([x, y]) => rowOf(x, y, update.before)),
      gradient: lineOf(update.gradient),
      after: lineOf(update.after),
      losses: [meanSquaredError(targets, update.before), update.loss],
    }
  })
}

function targetsOf(pairs: readonly (readonly [number, number])[]): Targets {
  return targetsFrom(
    pairs.map(([x]) => [x]),
    pairs.map(([, y]) => y),
  )
}

function rowOf(x: number, y: number, weights: Float64Array): Row {
  const alone = targetsOf([[x, y]])
  const slope = lineOf(meanSquaredErrorGradient(alone, weights))
  return { x, y, guess: score([x], weights), loss: meanSquaredError(alone, weights), dw: slope.w, db: slope.b }
}

function lineOf([b = 0, w = 0]: Float64Array): Line {
  return { w, b }
}

/** What is worked out, in this order: row by row, then the mean of each slope, then the new line. */
export const COLUMNS = ['guess', 'loss', 'dw', 'db'] as const
export type Kind = (typeof COLUMNS)[number] | 'meanW' | 'meanB' | 'newW' | 'newB'

export interface Cell {
  update: number
  row: number
  kind: Kind
}

export function cellsOf(method: Method): Cell[] {
  return points[method].flatMap((pairs, update) => [
    ...pairs.flatMap((_, row) => COLUMNS.map((kind): Cell => ({ update, row, kind }))),
    ...(['meanW', 'meanB', 'newW', 'newB'] as const).map((kind): Cell => ({ update, row: 0, kind })),
  ])
}

export const MOST_STEPS = cellsOf('all').length

/** The number of the cell that is explained; 0 where none has been worked out. */
export function explained(state: StepsState): number {
  const done = doneSteps(state)
  return state.cell > 0 && state.cell <= done ? state.cell : done
}

export function doneSteps({ method, step }: StepsState): number {
  return Math.min(step, cellsOf(method).length)
}

/** The state with a cell chosen; one that has not been worked out yet brings along all that come before it. */
export function chosen(state: StepsState, cell: number): StepsState {
  return { ...state, step: Math.max(doneSteps(state), cell), cell }
}

const firstAll = cellsOf('all').length / UPDATES
const firstOne = cellsOf('one').length / UPDATES

export const initial: StepsState = { method: 'all', rate: USUAL_RATE.all, step: firstAll, cell: 3 }

export const presets: readonly Preset<StepsState>[] = [
  { id: 'first-of-all', title: 'All three points, first update', state: initial },
  { id: 'all-done', title: 'All three points, second update', state: { ...initial, step: 2 * firstAll, cell: 0 } },
  {
    id: 'first-of-one',
    title: 'One point, first update',
    state: { method: 'one', rate: USUAL_RATE.one, step: firstOne, cell: 0 },
  },
  {
    id: 'one-done',
    title: 'One point, second update',
    state: { method: 'one', rate: USUAL_RATE.one, step: 2 * firstOne, cell: 0 },
  },
  { id: 'empty', title: 'Nothing worked out yet', state: { ...initial, step: 0, cell: 0 } },
]

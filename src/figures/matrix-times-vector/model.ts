import { firstCensus, type Hobbit } from '../../data/hobbits.ts'
import { type Matrix, matrixFrom, multiply, withOnes } from '../../math/matrix.ts'
import type { Preset } from '../../state/figure.ts'

/** A table of hobbits times a list of weights, worked out row by row. */
export interface TimesState {
  w0: number
  w1: number
  w2: number
  /** How many rows have been worked out, from the top. */
  done: number
  /** The row that is explained, counted from 1; 0: the last one worked out. */
  row: number
}

export const WEIGHTS = [-100, 100] as const

/** Three heroes and two who are none. */
export const hobbits: readonly Hobbit[] = ['Frodo', 'Bilbo', 'Daisy Underbough', 'Otto Softpillow', 'Bodo Snug'].map(
  (name) => {
    const hobbit = firstCensus.find((candidate) => candidate.name === name)
    if (!hobbit) throw new Error(`the first census has no ${name}`)
    return hobbit
  },
)

export const ROWS = hobbits.length

export const initial: TimesState = { w0: -4.7, w1: 1, w2: 1, done: ROWS, row: 1 }

export const presets: readonly Preset<TimesState>[] = [
  { id: 'whole', title: 'All rows worked out', state: initial },
  { id: 'empty', title: 'No row worked out yet', state: { ...initial, done: 0, row: 0 } },
  { id: 'otto', title: 'Otto’s row', state: { ...initial, row: 4 } },
  { id: 'lifting-only', title: 'Only lifting counts', state: { ...initial, w0: -2.5, w1: 0 } },
  { id: 'all-zero', title: 'All weights 0', state: { ...initial, w0: 0, w1: 0, w2: 0 } },
]

/** The hobbits as rows with a 1 in front: ROWS × 3. */
export const X: Matrix = withOnes(matrixFrom(hobbits.map(({ foot, lifted }) => [foot, lifted])))

/** The weights as a column: 3 × 1. */
export function column({ w0, w1, w2 }: TimesState): Matrix {
  return matrixFrom([[w0], [w1], [w2]])
}

/** All scores, as a column: ROWS × 1. */
export function scores(state: TimesState): readonly number[] {
  return [...multiply(X, column(state)).values]
}

/** One hobbit's row of the table. */
export function rowOf(index: number): readonly number[] {
  return [...X.values.slice(index * X.columns, (index + 1) * X.columns)]
}

/** The number of the row that is explained; 0 where none has been worked out. */
export function explained({ row, done }: TimesState): number {
  return row > 0 && row <= done ? row : done
}

/** The state with a row chosen; one not worked out yet brings along all above it. */
export function chosen(state: TimesState, row: number): TimesState {
  return { ...state, done: Math.max(state.done, row), row }
}

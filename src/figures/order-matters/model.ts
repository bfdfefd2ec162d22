import { type Matrix, matrixFrom, multiply, shapesFit } from '../../math/matrix.ts'
import type { Preset } from '../../state/figure.ts'

/** Two tables of numbers, cut to shape, multiplied in either order. */
export interface OrderState {
  rowsA: number
  columnsA: number
  rowsB: number
  columnsB: number
  /** What B holds: any numbers, or 2 down the diagonal and else 0. */
  numbers: 'any' | 'twos'
  /** The entry that is explained: of which product, in which row and column, counted from 1. */
  product: 'AB' | 'BA'
  row: number
  column: number
}

/** Rows and columns from one to this many. */
export const MOST = 3

const NUMBERS = {
  A: [
    [1, 2, 0],
    [3, 1, 2],
    [0, 4, 1],
  ],
  any: [
    [2, 1, 3],
    [0, 1, 2],
    [4, 0, 1],
  ],
  twos: [
    [2, 0, 0],
    [0, 2, 0],
    [0, 0, 2],
  ],
}

const square = { numbers: 'any', product: 'AB', row: 1, column: 1 } as const

export const initial: OrderState = { ...square, rowsA: 2, columnsA: 2, rowsB: 2, columnsB: 2 }

export const presets: readonly Preset<OrderState>[] = [
  { id: 'square', title: 'Both 2 × 2', state: initial },
  { id: 'both-fit', title: 'Both fit, other shapes', state: { ...initial, columnsA: 3, rowsB: 3 } },
  { id: 'one-way', title: 'Only AB fits', state: { ...initial, columnsA: 3, rowsB: 3, columnsB: 1 } },
  { id: 'no-way', title: 'Neither fits', state: { ...initial, columnsA: 3, columnsB: 3 } },
  {
    id: 'row-times-column',
    title: 'A row times a column',
    state: { ...initial, rowsA: 1, columnsA: 3, rowsB: 3, columnsB: 1 },
  },
  { id: 'numbers', title: 'Plain numbers', state: { ...initial, rowsA: 1, columnsA: 1, rowsB: 1, columnsB: 1 } },
  { id: 'twos', title: 'Twos down the diagonal', state: { ...initial, numbers: 'twos' } },
]

function cut(table: readonly (readonly number[])[], rows: number, columns: number): Matrix {
  return matrixFrom(table.slice(0, rows).map((row) => row.slice(0, columns)))
}

export function matrices({ rowsA, columnsA, rowsB, columnsB, numbers }: OrderState): { A: Matrix; B: Matrix } {
  return { A: cut(NUMBERS.A, rowsA, columnsA), B: cut(NUMBERS[numbers], rowsB, columnsB) }
}

/** One order of the two: what is multiplied, and what comes out, or null where the shapes do not fit. */
export interface Product {
  name: 'AB' | 'BA'
  left: Matrix
  right: Matrix
  result: Matrix | null
}

export function products(state: OrderState): readonly [Product, Product] {
  const { A, B } = matrices(state)
  const made = (name: 'AB' | 'BA', left: Matrix, right: Matrix): Product => ({
    name,
    left,
    right,
    result: shapesFit(left, right) ? multiply(left, right) : null,
  })
  return [made('AB', A, B), made('BA', B, A)]
}

/** How the two orders compare. */
export type Outcome = 'equal' | 'different' | 'shapes' | 'AB' | 'BA' | 'none'

export function outcome(state: OrderState): Outcome {
  const [{ result: ab }, { result: ba }] = products(state)
  if (!ab) return ba ? 'BA' : 'none'
  if (!ba) return 'AB'
  if (ab.rows !== ba.rows) return 'shapes'
  return ab.values.every((value, k) => value === ba.values[k]) ? 'equal' : 'different'
}

/** One entry with what it is made of: a row of the left matrix and a column of the right one. */
export interface Entry {
  product: Product
  row: number
  column: number
  pairs: readonly (readonly [left: number, right: number])[]
  value: number
}

/** The entry that is explained, moved to one that exists; null where neither order fits. */
export function explained(state: OrderState): Entry | null {
  const all = products(state)
  const product = all.find(({ name, result }) => name === state.product && result) ?? all.find(({ result }) => result)
  const result = product?.result
  if (!product || !result) return null
  const row = Math.min(state.row, result.rows)
  const column = Math.min(state.column, result.columns)
  const { left, right } = product
  const pairs = Array.from(
    { length: left.columns },
    (_, k) => [entryOf(left, row - 1, k), entryOf(right, k, column - 1)] as const,
  )
  return { product, row, column, pairs, value: entryOf(result, row - 1, column - 1) }
}

/** The number in a row and column of a matrix, both counted from 0. */
export function entryOf({ values, columns }: Matrix, row: number, column: number): number {
  return values[row * columns + column] ?? 0
}

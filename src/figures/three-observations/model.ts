import { lineScore } from '../../math/line.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'

/** The columns of the table that are worked out, in the order of the work. */
export const worked = ['first', 'second', 'z', 'power', 'chance'] as const
export const columns = ['x1', 'x2', ...worked, 'y'] as const
export type Column = (typeof columns)[number]
export const rows = ['1', '2', '3'] as const
export type Row = (typeof rows)[number]

export interface ThreeState {
  w0: number
  w1: number
  w2: number
  /** How many of the cells have been worked out, row by row. */
  done: number
  /** The cell that is explained. */
  row: Row
  column: Column
}

/** Cells to work out. */
export const LAST = rows.length * worked.length
export const WEIGHTS = [-100, 100] as const

export const samples = [
  { x1: 1, x2: 2, y: 0 },
  { x1: 3, x2: 4, y: 1 },
  { x1: 5, x2: 6, y: 1 },
] as const

export const initial: ThreeState = { w0: -10, w1: 1, w2: 2, done: LAST, row: '2', column: 'z' }

export const presets: readonly Preset<ThreeState>[] = [
  { id: 'worked', title: 'All worked out', state: initial },
  { id: 'empty', title: 'Nothing worked out yet', state: { ...initial, done: 0, row: '1', column: 'first' } },
  { id: 'first-row', title: 'The first row', state: { ...initial, done: 5, row: '1', column: 'chance' } },
  { id: 'last-chance', title: 'The last chance', state: { ...initial, row: '3', column: 'chance' } },
  { id: 'zero-weights', title: 'All weights 0', state: { ...initial, w0: 0, w1: 0, w2: 0, column: 'chance' } },
]

/** One row of the table: given, worked out, and what it really was. */
export type Values = Readonly<Record<Column, number>>

export function table({ w0, w1, w2 }: Pick<ThreeState, 'w0' | 'w1' | 'w2'>): Values[] {
  return samples.map(({ x1, x2, y }) => {
    const z = lineScore([w0, w1, w2], [x1, x2])
    return { x1, x2, first: w1 * x1, second: w2 * x2, z, power: Math.exp(-z), chance: sigmoid(z), y }
  })
}

/** The cell worked out by one moment of the work, counted from 1. */
export function cellAt(moment: number): Pick<ThreeState, 'row' | 'column'> {
  const index = Math.max(0, Math.min(LAST, Math.floor(moment)) - 1)
  return {
    row: rows[Math.floor(index / worked.length)] ?? '1',
    column: worked[index % worked.length] ?? 'first',
  }
}

/** Whether a cell stands in the table yet. What is given always does. */
export function isDone({ done }: Pick<ThreeState, 'done'>, row: Row, column: Column): boolean {
  const place = (worked as readonly Column[]).indexOf(column)
  return place < 0 || rows.indexOf(row) * worked.length + place < Math.floor(done)
}

/** The cell that the keys reach from one, as in a sheet of squared paper. */
export function neighbour(state: Pick<ThreeState, 'row' | 'column'>, right: number, down: number) {
  const step = <T>(list: readonly T[], now: T, by: number): T =>
    list[Math.min(list.length - 1, Math.max(0, list.indexOf(now) + by))] ?? now
  return { row: step(rows, state.row, down), column: step(columns, state.column, right) }
}

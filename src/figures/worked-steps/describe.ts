import { bracketed, decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import {
  type Cell,
  cellsOf,
  doneSteps,
  explained,
  type Row,
  type StepsState,
  type WorkedUpdate,
  workedUpdates,
} from './model.ts'

/** How many decimals an example is worked with: enough that its small steps are seen. */
export function digitsOf({ method }: Pick<StepsState, 'method'>): number {
  return method === 'one' ? 3 : 2
}

export function cellValue({ rows, gradient, after }: WorkedUpdate, { row, kind }: Cell): number {
  const of = rows[row]
  if (kind === 'meanW') return gradient.w
  if (kind === 'meanB') return gradient.b
  if (kind === 'newW') return after.w
  if (kind === 'newB') return after.b
  return of?.[kind] ?? 0
}

/** One cell's sum, written out with its numbers. */
export function sumOf(state: StepsState, cell: Cell): string {
  const worked = workedUpdates(state)[cell.update]
  const row = worked?.rows[cell.row]
  if (!worked || !row) return ''
  const digits = digitsOf(state)
  const n = (value: number) => bracketed(value, (one) => decimals(one, digits))
  const result = decimals(cellValue(worked, cell), digits)
  const { before, gradient, rows } = worked
  const error = `${n(row.guess)} − ${n(row.y)}`
  switch (cell.kind) {
    case 'guess':
      return `The guess: ŷ = w × x + b = ${n(before.w)} × ${n(row.x)} + ${n(before.b)} = ${result}`
    case 'loss':
      return `The loss of this point: (ŷ − y)² = (${error})² = ${result}`
    case 'dw':
      return `Its slope for w: 2 × (ŷ − y) × x = 2 × (${error}) × ${n(row.x)} = ${result}`
    case 'db':
      return `Its slope for b: 2 × (ŷ − y) = 2 × (${error}) = ${result}`
    case 'meanW':
      return `The gradient for w: ${mean(rows, 'dw', n)} = ${result}`
    case 'meanB':
      return `The gradient for b: ${mean(rows, 'db', n)} = ${result}`
    case 'newW':
      return `The new w: old w − rate × gradient = ${n(before.w)} − ${decimals(state.rate, 3)} × ${n(gradient.w)} = ${result}`
    case 'newB':
      return `The new b: old b − rate × gradient = ${n(before.b)} − ${decimals(state.rate, 3)} × ${n(gradient.b)} = ${result}`
  }
}

function mean(rows: readonly Row[], name: 'dw' | 'db', n: (value: number) => string): string {
  if (rows.length === 1) return 'just the slope of this one point'
  return `the mean of its slopes, (${rows.map((row) => n(row[name])).join(' + ')}) / ${rows.length}`
}

export function describe(state: StepsState): Description {
  const cells = cellsOf(state.method)
  const done = doneSteps(state)
  const cell = cells[explained(state) - 1]
  const updates = workedUpdates(state)
  const digits = digitsOf(state)
  const finished = updates.filter((_, update) => done >= (cells.length / updates.length) * (update + 1))
  return {
    sentence: [
      `${state.method === 'one' ? 'One point for each update' : 'All three points for each update'}, rate ${decimals(state.rate, 3)}: ${done} of ${cells.length} cells worked out.`,
      cell ? `${sumOf(state, cell)}.` : 'Nothing has been worked out yet; the line starts at w = 0, b = 0.',
      ...finished.map(({ after, losses }, update) => ended(update, after, losses, digits)),
    ].join(' '),
    table: {
      caption: 'Every cell, in the order in which it is worked out',
      columns: ['Step', 'Update', 'How', 'Value'],
      rows: cells.map((each, index) => {
        const worked = updates[each.update]
        return [
          String(index + 1),
          String(each.update + 1),
          sumOf(state, each).replace(/ = [^=]*$/, ''),
          worked ? decimals(cellValue(worked, each), digits) : '',
        ]
      }),
    },
  }
}

function ended(update: number, { w, b }: { w: number; b: number }, losses: readonly [number, number], digits: number) {
  const [before, after] = losses
  const way = after < before ? 'fell' : 'rose'
  const why = after < before ? '' : ', for the step was too long'
  return `After update ${update + 1} the line is (${decimals(w, digits)}, ${decimals(b, digits)}); the loss ${way} from ${decimals(before, digits)} to ${decimals(after, digits)}${why}.`
}

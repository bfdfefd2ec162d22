import { asWritten, bracketed, decimals, equalsSign, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import {
  type Cell,
  cellsOf,
  doneSteps,
  explained,
  type Kind,
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

interface Sum {
  what: string
  written: string
  /** What the numbers as they are written come to, worked out by hand. */
  byHand: number
}

/** One cell's sum, written out with its numbers; ≈ where their rounding shows. */
export function sumOf(state: StepsState, cell: Cell): string {
  const worked = workedUpdates(state)[cell.update]
  const row = worked?.rows[cell.row]
  if (!worked || !row) return ''
  const digits = digitsOf(state)
  const { what, written, byHand } = sum(state.rate, cell.kind, worked, row, digits)
  const value = cellValue(worked, cell)
  return `${what} ${written} ${equalsSign(byHand, value, digits)} ${decimals(value, digits)}`
}

function sum(rate: number, kind: Kind, { before, gradient, rows }: WorkedUpdate, row: Row, digits: number): Sum {
  const n = (value: number) => bracketed(value, (one) => decimals(one, digits))
  const by = (value: number) => asWritten(value, digits)
  const error = `${n(row.guess)} − ${plain(row.y)}`
  const errorBy = by(row.guess) - asWritten(row.y, 3)
  const step = (name: string, from: number, slope: number): Sum => ({
    what: `The new ${name}: old ${name} − rate × gradient =`,
    written: `${n(from)} − ${decimals(rate, 3)} × ${n(slope)}`,
    byHand: by(from) - asWritten(rate, 3) * by(slope),
  })
  const mean = (name: string, of: 'dw' | 'db'): Sum => ({
    what: `The gradient for ${name}:`,
    written:
      rows.length === 1
        ? 'just the slope of this one point'
        : `the mean of its slopes, (${rows.map((one) => n(one[of])).join(' + ')}) / ${rows.length}`,
    byHand: rows.reduce((total, one) => total + by(one[of]), 0) / rows.length,
  })
  switch (kind) {
    case 'guess':
      return {
        what: 'The guess: ŷ = w × x + b =',
        written: `${n(before.w)} × ${n(row.x)} + ${n(before.b)}`,
        byHand: by(before.w) * row.x + by(before.b),
      }
    case 'loss':
      return { what: 'The loss of this point: (ŷ − y)² =', written: `(${error})²`, byHand: errorBy ** 2 }
    case 'dw':
      return {
        what: 'Its slope for w: 2 × (ŷ − y) × x =',
        written: `2 × (${error}) × ${n(row.x)}`,
        byHand: 2 * errorBy * row.x,
      }
    case 'db':
      return { what: 'Its slope for b: 2 × (ŷ − y) =', written: `2 × (${error})`, byHand: 2 * errorBy }
    case 'meanW':
      return mean('w', 'dw')
    case 'meanB':
      return mean('b', 'db')
    case 'newW':
      return step('w', before.w, gradient.w)
    case 'newB':
      return step('b', before.b, gradient.b)
  }
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
          sumOf(state, each).replace(/ [=≈] [^=≈]*$/, ''),
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

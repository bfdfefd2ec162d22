import { chance, decimals, plain, power } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import {
  type Column,
  columns,
  isDone,
  LAST,
  type Row,
  rows,
  samples,
  type ThreeState,
  table,
  type Values,
} from './model.ts'

/** How each column is called where there is room for words. */
export const columnNames: Readonly<Record<Column, string>> = {
  x1: 'x₁',
  x2: 'x₂',
  first: 'w₁ × x₁',
  second: 'w₂ × x₂',
  z: 'score z',
  power: 'e to the −z',
  chance: 'chance ŷ',
  y: 'truth y',
}

/** A cell's number as the table writes it. */
export function written(column: Column, values: Values): string {
  if (column === 'chance') return decimals(values.chance)
  if (column !== 'power') return plain(values[column])
  return values.power < 0.00001 ? 'almost 0' : power(values.power)
}

/** Where the number in a cell comes from, with the numbers put in. */
export function explain({ w0, w1, w2, row, column, done }: ThreeState): string {
  const values = table({ w0, w1, w2 })[rows.indexOf(row)]
  if (!values) return ''
  if (!isDone({ done }, row, column)) return 'Not worked out yet. What will it be? Then press Step until it is there.'
  const { x1, x2, first, second, z, power: raised, chance: height, y } = values
  const rounded = decimals(height)
  const given = () => `${columnNames[column]} = ${plain(values[column])}. Measured on sample ${row}: it is given.`
  const product = (weight: number, measure: number) =>
    `${columnNames[column]} = ${plain(weight)} × ${plain(measure)} = ${plain(values[column])}. A weight times its measure.`
  const explanations: Readonly<Record<Column, () => string>> = {
    x1: given,
    x2: given,
    first: () => product(w1, x1),
    second: () => product(w2, x2),
    z: () =>
      `z = ${plain(w0)} + ${plain(w1)} × ${plain(x1)} + ${plain(w2)} × ${plain(x2)} = ${plain(w0)} + ${plain(first)} + ${plain(second)} = ${plain(z)}. The start and both products, added up.`,
    power: () =>
      `e to the power ${plain(-z)} is ${raised >= 1e6 ? 'a number of ' : ''}${power(raised)}. ${powerWords(z)}`,
    chance: () =>
      `ŷ = 1 / (1 + ${power(raised)}) = ${chance(height)}. The table rounds it to ${rounded}${rounded === '1.00' || rounded === '0.00' ? ', but it is never quite that' : ''}.`,
    y: () => `y = ${y}. What sample ${row} really was. The chance is ${verdict(height, y)}.`,
  }
  return explanations[column]()
}

function powerWords(z: number): string {
  if (z === 0) return 'Any number to the power 0 is 1.'
  const [side, size] = z < 0 ? ['below', 'more'] : ['above', 'less']
  return `The score is ${side} 0, so this is ${size} than 1, and the chance will be ${side} ½.`
}

function verdict(height: number, y: number): string {
  if (height === 0.5) return '½: the model cannot tell'
  return `on the ${height > 0.5 === (y === 1) ? 'right' : 'wrong'} side of ½`
}

export function describe(state: ThreeState): Description {
  const all = table(state)
  const done = Math.floor(state.done)
  const isAll = done >= LAST
  return {
    sentence: [
      `The weights are w₀ = ${plain(state.w0)}, w₁ = ${plain(state.w1)} and w₂ = ${plain(state.w2)}.`,
      isAll
        ? `They give the scores ${listed(all.map(({ z }) => plain(z)))}, and these the chances ${listed(all.map((row) => decimals(row.chance)))}.`
        : `${done} of the ${LAST} cells are worked out.`,
      isAll ? remark(state, all) : '',
      `You are looking at ${columnNames[state.column]} of sample ${state.row}.`,
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'Three samples, worked out as far as you have come',
      columns: ['Sample', ...columns.map((column) => columnNames[column])],
      rows: all.map((values, i) => {
        const row: Row = rows[i] ?? '1'
        return [row, ...columns.map((column) => (isDone(state, row, column) ? written(column, values) : 'not yet'))]
      }),
    },
  }
}

function remark({ w1, w2 }: ThreeState, all: readonly Values[]): string {
  if (w1 === 0 && w2 === 0) return 'With w₁ and w₂ both 0 the measures do not count, so all three get the same score.'
  const right = all.filter(({ chance: height }, i) => height > 0.5 === (samples[i]?.y === 1) && height !== 0.5).length
  const flat = all.filter(({ z }) => Math.abs(z) > 15).length
  return [
    `${right === all.length ? 'All' : `${right} of the`} 3 are on the right side of ½.`,
    flat > 0 && 'Scores so far out are in the flat tails, where the chance rounds to 0 or 1.',
  ]
    .filter(Boolean)
    .join(' ')
}

function listed([a, b, c]: string[]): string {
  return `${a}, ${b} and ${c}`
}

import type { Matrix } from '../../math/matrix.ts'
import { plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { entryOf, explained, matrices, type OrderState, outcome, type Product, products } from './model.ts'

/** “2 × 3”. */
function shapeWords({ rows, columns }: Matrix): string {
  return `${rows} × ${columns}`
}

/** Why two matrices cannot be multiplied in this order. */
export function misfit({ name, left, right }: Product): string {
  const [first, second] = name
  return `Does not fit: a row of ${first} has ${left.columns}, a column of ${second} has ${right.rows}.`
}

/** The entry that is explained, as the sum of its pairs. */
export function sumWords(state: OrderState): string {
  const entry = explained(state)
  if (!entry) return 'No sum to show: in neither order do the shapes fit.'
  const { product, row, column, pairs, value } = entry
  const sum = pairs.map(([left, right]) => `${plain(left)} × ${plain(right)}`).join(' + ')
  return `${product.name}, row ${row}, column ${column}: ${sum} = ${plain(value)}.`
}

export function describe(state: OrderState): Description {
  const { A, B } = matrices(state)
  const start = `A is ${shapeWords(A)} and B is ${shapeWords(B)}.`
  return {
    sentence: `${start} ${verdict(state)}${explained(state) ? ` ${sumWords(state)}` : ''}`,
    table: {
      caption: 'The two matrices and their two products, row by row',
      columns: ['Matrix', 'Shape', 'Rows'],
      rows: [
        ['A', shapeWords(A), rowsOf(A)],
        ['B', shapeWords(B), rowsOf(B)],
        ...products(state).map((product) => [
          product.name,
          product.result ? shapeWords(product.result) : 'none',
          product.result ? rowsOf(product.result) : misfit(product),
        ]),
      ],
    },
  }
}

function rowsOf(matrix: Matrix): string {
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (_, column) => plain(entryOf(matrix, row, column))).join(' '),
  ).join(' / ')
}

function verdict(state: OrderState): string {
  const [ab, ba] = products(state)
  switch (outcome(state)) {
    case 'equal':
      return 'Here AB and BA are the same. That is luck, not the rule.'
    case 'different':
      return 'AB and BA hold different numbers: the order matters.'
    case 'shapes':
      return `AB is ${ab.result && shapeWords(ab.result)}, but BA is ${ba.result && shapeWords(ba.result)}: not even the shapes agree.`
    case 'AB':
      return 'AB can be worked out. BA cannot: its shapes do not fit.'
    case 'BA':
      return 'BA can be worked out. AB cannot: its shapes do not fit.'
    case 'none':
      return 'In neither order do the shapes fit: a row must be as long as the column it meets.'
  }
}

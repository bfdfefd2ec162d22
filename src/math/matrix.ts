import { checkVector, checkWhole } from './checks.ts'

/** A table of numbers with `rows` × `columns` entries, `values` row by row. A column vector has one column. */
export type Matrix = { readonly values: Float64Array; readonly rows: number; readonly columns: number }

const shape = ({ rows, columns }: Matrix) => `${rows} × ${columns}`

/**
 * A matrix from its rows. Throws for no rows, rows of different lengths, and entries that are not finite.
 * @example matrixFrom([[1, 2], [3, 4], [5, 6]]) // 3 × 2
 */
export function matrixFrom(table: readonly ArrayLike<number>[]): Matrix {
  const rows = table.length
  const columns = table[0]?.length ?? 0
  checkWhole('rows', rows, 1)
  checkWhole('columns', columns, 1)
  const values = new Float64Array(rows * columns)
  table.forEach((row, r) => {
    checkVector(`row ${r + 1}`, row, columns)
    values.set(row, r * columns)
  })
  return { values, rows, columns }
}

/**
 * Dot product a₁b₁ + a₂b₂ + … of two vectors of the same length; a number. Throws when lengths differ.
 * @example dot([1, 3, 4], [-4.7, 1, 1]) // 2.3
 */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length)
    throw new Error(`a has ${a.length} entries and b has ${b.length}; a dot product needs as many`)
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!
  return sum
}

/**
 * The matrix with every entry multiplied by a number: longer, shorter or turned round, never aside.
 * @example scaled(2, matrixFrom([[1], [3]])).values // [2, 6]
 */
export function scaled(factor: number, A: Matrix): Matrix {
  return { ...A, values: A.values.map((value) => factor * value) }
}

/**
 * Rows become columns: entry (r, c) goes to (c, r). Turns a column vector into a row.
 * @example transpose(matrixFrom([[1, 2, 3]])) // 3 × 1
 */
export function transpose(A: Matrix): Matrix {
  const values = new Float64Array(A.values.length)
  for (let r = 0; r < A.rows; r++) {
    for (let c = 0; c < A.columns; c++) values[c * A.rows + r] = A.values[r * A.columns + c]!
  }
  return { values, rows: A.columns, columns: A.rows }
}

/** True when A·B exists: A has as many columns as B has rows. */
export function shapesFit(A: Matrix, B: Matrix): boolean {
  return A.columns === B.rows
}

/**
 * Matrix product A·B: entry (r, c) is the dot product of A's row r and B's column c; A.rows × B.columns.
 * Throws, naming both shapes, when they do not fit. AB and BA are in general different.
 * @example multiply(matrixFrom([[1, 2], [3, 4], [5, 6]]), matrixFrom([[1], [2]])).values // [5, 11, 17]
 */
export function multiply(A: Matrix, B: Matrix): Matrix {
  if (!shapesFit(A, B)) {
    throw new Error(`a ${shape(A)} matrix cannot be multiplied by a ${shape(B)} one: ${A.columns} is not ${B.rows}`)
  }
  const values = new Float64Array(A.rows * B.columns)
  for (let r = 0; r < A.rows; r++) {
    for (let c = 0; c < B.columns; c++) {
      let sum = 0
      for (let k = 0; k < A.columns; k++) sum += A.values[r * A.columns + k]! * B.values[k * B.columns + c]!
      values[r * B.columns + c] = sum
    }
  }
  return { values, rows: A.rows, columns: B.columns }
}

/**
 * Puts a column of ones before the others, so that w₀ joins the sum: rows × (columns + 1).
 * @example withOnes(matrixFrom([[3, 4]])).values // [1, 3, 4]
 */
export function withOnes(A: Matrix): Matrix {
  const columns = A.columns + 1
  const values = new Float64Array(A.rows * columns).fill(1)
  for (let r = 0; r < A.rows; r++) values.set(A.values.subarray(r * A.columns, (r + 1) * A.columns), r * columns + 1)
  return { values, rows: A.rows, columns }
}

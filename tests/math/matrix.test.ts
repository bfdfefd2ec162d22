import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dot, matrixFrom, multiply, scaled, shapesFit, transpose, withOnes } from '../../src/math/matrix.ts'
import { number } from './arbitraries.ts'
import { expectClose } from './close.ts'

const X = matrixFrom([
  [1, 2],
  [3, 4],
  [5, 6],
])

describe('vectors and matrices', () => {
  it('work the table of three observations: X·w + b, with b joined by the 1', () => {
    expect(Array.from(multiply(X, matrixFrom([[1], [2]])).values)).toEqual([5, 11, 17])
    expect(Array.from(multiply(withOnes(X), matrixFrom([[-10], [1], [2]])).values)).toEqual([-5, 1, 7])
    const two = multiply(
      withOnes(X),
      matrixFrom([
        [-10, -20],
        [1, 3],
        [2, 4],
      ]),
    )
    expect([Array.from(two.values), two.rows, two.columns]).toEqual([[-5, -9, 1, 5, 7, 19], 3, 2])
  })

  it('take dot products, scale and transpose', () => {
    expectClose(dot([1, 3, 4], [-4.7, 1, 1]), 2.3, 1e-15)
    expect(Array.from(scaled(2, X).values)).toEqual([2, 4, 6, 8, 10, 12])
    const { values, rows, columns } = transpose(X)
    expect([Array.from(values), rows, columns]).toEqual([[1, 3, 5, 2, 4, 6], 2, 3])
  })

  it('mind the order: AB is not BA, and (AB)ᵀ = BᵀAᵀ', () => {
    const [A, B] = [
      matrixFrom([
        [1, 2],
        [3, 4],
      ]),
      matrixFrom([
        [0, 1],
        [1, 0],
      ]),
    ]
    expect(Array.from(multiply(A, B).values)).toEqual([2, 1, 4, 3])
    expect(Array.from(multiply(B, A).values)).toEqual([3, 4, 1, 2])
    const table = (rows: number, columns: number) =>
      fc.array(fc.array(number(9), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
    fc.assert(
      fc.property(table(2, 3), table(3, 4), (a, b) => {
        const [P, Q] = [matrixFrom(a), matrixFrom(b)]
        expectClose(transpose(multiply(P, Q)).values, multiply(transpose(Q), transpose(P)).values, 1e-12, 1e-12)
      }),
    )
  })

  it('name the shapes that do not fit', () => {
    expect([shapesFit(X, X), shapesFit(X, transpose(X))]).toEqual([false, true])
    expect(() => multiply(X, X)).toThrow('a 3 × 2 matrix cannot be multiplied by a 3 × 2 one: 2 is not 3')
    expect(() => dot([1, 2], [1])).toThrow('a has 2 entries and b has 1')
    expect(() => matrixFrom([[1], [2, 3]])).toThrow('row 2 has 2 entries; expected 1')
    expect(() => matrixFrom([])).toThrow('rows is 0')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitAtZero } from '../../src/math/limit.ts'

describe('the limit at 0', () => {
  it('is exact for polynomials up to degree 3, though the quotient is 0/0 there', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), (x) => {
        expect(limitAtZero((h) => ((x + h) ** 2 - x ** 2) / h)).toBeCloseTo(2 * x, 9)
        expect(limitAtZero((h) => ((x + h) ** 3 - x ** 3) / h)).toBeCloseTo(3 * x ** 2, 9)
      }),
    )
  })

  it('comes near for others', () => {
    expect(limitAtZero((h) => Math.sin(h) / h, 0.01)).toBeCloseTo(1, 9)
    expect(limitAtZero((h) => (Math.exp(h) - 1) / h, 0.01)).toBeCloseTo(1, 9)
  })

  it('is looked at from beside', () => {
    expect(() => limitAtZero((h) => h, 0)).toThrow('h is 0')
    expect(() => limitAtZero((h) => h, Number.NaN)).toThrow('NaN')
  })
})

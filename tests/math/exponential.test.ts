import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expOfMinus } from '../../src/math/exponential.ts'
import { expectClose } from './close.ts'

const ULP = 2 ** -52

describe('e^−a', () => {
  it('is right to two units in the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 700, noNaN: true }), (a) => {
        expectClose(expOfMinus(a), Math.exp(-a), 2.5 * ULP, 0)
      }),
      { numRuns: 2000 },
    )
    for (let a = 0; a < 3; a += 0.001) expectClose(expOfMinus(a), Math.exp(-a), 2.5 * ULP, 0)
  })

  it('is exactly 1 at 0, meets 0 at the end of float64, and does not jump where its tables change', () => {
    expect([expOfMinus(0), expOfMinus(5e-324), expOfMinus(744.9), expOfMinus(746), expOfMinus(1e300)]).toEqual([
      1, 1, 5e-324, 0, 0,
    ])
    expect(expOfMinus(Infinity)).toBe(0)
    expectClose(expOfMinus(720), Math.exp(-720), 0, 1e-323)
    for (let step = 0.5; step < 600; step++) {
      const edge = (step * Math.LN2) / 256
      expectClose(expOfMinus(edge + 1e-12), expOfMinus(edge - 1e-12), 3e-12, 0)
    }
  })
})

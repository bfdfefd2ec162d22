import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sigmoid } from '../../src/math/sigmoid.ts'
import { logSumExp, softmax } from '../../src/math/softmax.ts'
import { number } from './arbitraries.ts'
import { expectClose } from './close.ts'

describe('softmax', () => {
  it('makes the twin table: 0.982/0.018, 0.018/0.982, 6.14e-6/1', () => {
    const rows = [
      [-5, -9],
      [1, 5],
      [7, 19],
    ].map((z) => Array.from(softmax(z), (p) => p.toPrecision(3)))
    expect(rows).toEqual([
      ['0.982', '0.0180'],
      ['0.0180', '0.982'],
      ['0.00000614', '1.00'],
    ])
  })

  it('of two scores is the sigmoid of their difference', () => {
    fc.assert(
      fc.property(number(500), number(500), (a, b) => {
        expectClose(softmax([a, b]), [sigmoid(a - b), sigmoid(b - a)], 1e-13, 1e-300)
      }),
    )
  })

  it('sums to 1 and does not change when all scores move together', () => {
    fc.assert(
      fc.property(fc.array(number(50), { minLength: 1, maxLength: 8 }), number(1e3), (z, by) => {
        const p = softmax(z)
        expectClose(
          p.reduce((a, b) => a + b),
          1,
          1e-14,
        )
        expectClose(softmax(z.map((v) => v + by)), p, 1e-9, 1e-12)
      }),
    )
  })

  it('survives scores of thousands, and refuses none', () => {
    expect(Array.from(softmax([1e4, 1e4, -1e4]))).toEqual([0.5, 0.5, 0])
    expectClose(logSumExp([1e3, 1e3]), 1e3 + Math.LN2, 1e-15)
    expectClose(logSumExp([0, 1, 2]), Math.log(1 + Math.E + Math.E ** 2), 1e-15)
    for (const f of [softmax, logSumExp]) {
      expect(() => f([])).toThrow('z is empty')
      expect(() => f([1, Number.NaN])).toThrow('z[1] is NaN')
    }
  })
})

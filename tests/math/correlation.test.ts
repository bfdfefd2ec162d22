import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlation, correlationWithLabel } from '../../src/math/correlation.ts'
import { odds, oddsRatios } from '../../src/math/odds.ts'
import { l2Penalty } from '../../src/math/penalty.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import { number } from './arbitraries.ts'
import { expectClose } from './close.ts'
import { censuses } from './hobbits.ts'

describe('correlation', () => {
  it.each(censuses)('meets the reference on the $name', ({ samples, values }) => {
    const { foot_size, hobbits_lifted } = values.correlation_with_hero
    expectClose([correlationWithLabel(samples, 0)!, correlationWithLabel(samples, 1)!], [foot_size, hobbits_lifted])
  })

  it('is ±1 for straight lines, and never beyond', () => {
    expectClose([correlation([1, 2, 3], [2, 4, 6])!, correlation([1, 2, 3], [3, 2, 1])!], [1, -1], 1e-15)
    expectClose(correlation([1e-300, 2e-300, 3e-300], [1e70, 2e70, 3e70])!, 1, 1e-15)
    fc.assert(
      fc.property(fc.array(fc.tuple(number(100), number(100)), { maxLength: 10 }), (pairs) => {
        const r = correlation(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        )
        expect(r === null || (r >= -1 && r <= 1)).toBe(true)
      }),
    )
  })

  it('says nothing about what never changes', () => {
    expect([
      correlation([1, 1], [1, 2]),
      correlation([0.1, 0.1, 0.1], [1, 2, 3]),
      correlation([1], [2]),
      correlation([], []),
    ]).toEqual([null, null, null, null])
    expect(() => correlation([1, 2], [1])).toThrow('b has 1 entries; expected 2')
  })
})

describe('odds', () => {
  it('are multiplied by e^w with each unit of a feature', () => {
    const w = Float64Array.of(-1, 0.7)
    const at = (x: number) => odds(sigmoid(w[0]! + w[1]! * x))
    expectClose(at(3) / at(2), oddsRatios(w)[0]!, 1e-13)
    expectClose(oddsRatios(Float64Array.of(9, 0, Math.LN2, -Math.LN2)), [1, 2, 0.5], 1e-15)
  })

  it('stay finite', () => {
    expect([odds(0.75), odds(0), odds(1)]).toEqual([3, 0, Number.MAX_VALUE])
    expect(oddsRatios(Float64Array.of(0, 1e4))[0]).toBe(Number.MAX_VALUE)
  })
})

describe('the penalty', () => {
  it('is (l2/2)·‖w‖², the intercept free', () => {
    expect(l2Penalty([5, 3, 4], 0.1)).toBe(1.25)
    expect(() => l2Penalty([1, 2], -0.1)).toThrow('l2 is -0.1')
  })
})

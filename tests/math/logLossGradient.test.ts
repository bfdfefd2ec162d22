import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numericGradient } from '../../src/math/differentiate.ts'
import { logLoss } from '../../src/math/logLoss.ts'
import { logLossGradient, lossAndGradient, rowsGradient, sidesOf } from '../../src/math/logLossGradient.ts'
import { samplesFrom, takeRows } from '../../src/math/samples.ts'
import { samplesAndWeights } from './arbitraries.ts'
import { expectClose } from './close.ts'
import { censuses, firstCensus } from './hobbits.ts'

describe('gradient of the log loss', () => {
  it.each(censuses)('meets the reference on the $name', ({ samples, values }) => {
    for (const { w, gradient } of values.loss_and_gradient) {
      expectClose(logLossGradient(samples, Float64Array.from(w)), gradient)
    }
  })

  it('meets finite differences, with and without a penalty', () => {
    fc.assert(
      fc.property(samplesAndWeights(1), fc.constantFrom(0, 0.3), ([samples, [w]], l2) => {
        const numeric = numericGradient((v) => logLoss(samples, v, l2), w!)
        expectClose(logLossGradient(samples, w!, undefined, l2), numeric, 1e-6, 1e-6)
      }),
    )
  })

  it('gives the loss along with it, for any number of rows', () => {
    for (const m of [1, 3, 4, 20, 511, 512, 513, 1100]) {
      const samples = takeRows(
        firstCensus,
        Uint32Array.from({ length: m }, (_, i) => (7 * i) % 20),
      )
      const w = Float64Array.of(1, -2, 3)
      expectClose(lossAndGradient(samples, sidesOf(samples), w, new Float64Array(3)), logLoss(samples, w), 1e-15)
    }
  })

  it('is the mean of the gradients of the rows', () => {
    const w = Float64Array.of(-3, 0.4, 1)
    const order = Uint32Array.from({ length: 20 }, (_, i) => 19 - i)
    const gradient = new Float64Array(3)
    rowsGradient(firstCensus, w, order, 0, 20, gradient)
    expectClose(gradient, logLossGradient(firstCensus, w), 1e-13)
    rowsGradient(firstCensus, w, order, 3, 5, gradient)
    expectClose(gradient, logLossGradient(takeRows(firstCensus, [16, 15]), w), 1e-13)
  })

  it('is stable in the saturated tails and keeps their digits', () => {
    const pair = samplesFrom([[1], [-1]], [1, 0])
    expect(Array.from(logLossGradient(pair, Float64Array.of(0, -1e3)))).toEqual([0, -1])
    expectClose(logLossGradient(pair, Float64Array.of(0, 100)), [0, -Math.exp(-100)], 1e-13, 0)
    expectClose(logLossGradient(pair, Float64Array.of(0, 1e60)), [0, 0], 0, 0)
  })

  it('writes into out and refuses one that does not fit', () => {
    const out = new Float64Array(3)
    expect(logLossGradient(firstCensus, new Float64Array(3), out)).toBe(out)
    expectClose(out, [0, -0.3375, -0.55], 1e-14, 1e-16)
    expect(() => logLossGradient(firstCensus, new Float64Array(3), new Float64Array(2))).toThrow('out has 2 entries')
    expect(() => logLossGradient(firstCensus, new Float64Array(2))).toThrow('weights has 2 entries')
  })
})

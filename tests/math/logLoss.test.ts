import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossEntropy, logLoss, rowLosses, scoreLoss } from '../../src/math/logLoss.ts'
import { samplesFrom, takeRows } from '../../src/math/samples.ts'
import { samplesAndWeights } from './arbitraries.ts'
import { expectClose } from './close.ts'
import { censuses, firstCensus } from './hobbits.ts'

describe('log loss', () => {
  it.each(censuses)('meets the reference on the $name', ({ samples, values }) => {
    expect(values.loss_and_gradient.length).toBe(6)
    for (const { w, loss } of values.loss_and_gradient) expectClose(logLoss(samples, Float64Array.from(w)), loss)
  })

  it('is the mean of the rows’ losses, however many rows', () => {
    const many = takeRows(
      firstCensus,
      Uint32Array.from({ length: 1537 }, (_, i) => (i * i) % 20),
    )
    const w = Float64Array.of(1, -2, 3)
    const sum = rowLosses(many, w).reduce((a, b) => a + b)
    expectClose(logLoss(many, w), sum / many.m, 1e-13)
  })

  it('is stable for scores of a thousand and far beyond', () => {
    const one = samplesFrom([[1]], [0])
    for (const z of [1e3, 1e6, 1e70]) expect(logLoss(one, Float64Array.of(0, z))).toBe(z)
    expect(logLoss(one, Float64Array.of(0, -1e3))).toBe(0)
    expectClose(logLoss(one, Float64Array.of(0, -100)), Math.exp(-100), 1e-14, 0)
    const pair = samplesFrom([[1], [1]], [0, 1])
    expect(logLoss(pair, Float64Array.of(1e3, 1e3))).toBe(1000)
  })

  it('adds the penalty without the intercept', () => {
    const w = Float64Array.of(100, 3, 4)
    expectClose(logLoss(firstCensus, w, 0.1) - logLoss(firstCensus, w), 1.25, 1e-12)
    expect(() => logLoss(firstCensus, w, -1)).toThrow('l2 is -1')
  })

  it('is convex along every line', () => {
    fc.assert(
      fc.property(samplesAndWeights(2, 50), fc.double({ min: 0, max: 1, noNaN: true }), ([samples, [a, b]], t) => {
        const between = a!.map((aj, j) => t * aj + (1 - t) * b![j]!)
        const chord = t * logLoss(samples, a!) + (1 - t) * logLoss(samples, b!)
        return logLoss(samples, between) <= chord + 1e-11 * (1 + chord)
      }),
    )
  })

  it('does not care for the order of rows', () => {
    fc.assert(
      fc.property(samplesAndWeights(1), fc.nat(), ([samples, [w]], turn) => {
        const turned = takeRows(
          samples,
          Uint32Array.from({ length: samples.m }, (_, i) => (i + turn) % samples.m).reverse(),
        )
        expectClose(logLoss(turned, w!), logLoss(samples, w!), 1e-12)
      }),
    )
  })
})

describe('the punishment of one answer', () => {
  it('is −ln ŷ or −ln(1 − ŷ)', () => {
    expectClose([crossEntropy(1, 0.01), crossEntropy(0, 0.01)], [4.605170185988091, 0.01005033585350144], 1e-14)
    expect([crossEntropy(1, 1), crossEntropy(0, 0), crossEntropy(1, 0), crossEntropy(0, 1)]).toEqual([
      0,
      0,
      Infinity,
      Infinity,
    ])
    expect(() => crossEntropy(0.5, 0.5)).toThrow('y is 0.5')
    expect(() => crossEntropy(1, 1.5)).toThrow('p is 1.5')
  })

  it('stays finite when computed from the score', () => {
    expect([scoreLoss(1, -1e3), scoreLoss(0, 1e3), scoreLoss(1, 1e3)]).toEqual([1000, 1000, 0])
    expectClose(scoreLoss(1, 0.3), crossEntropy(1, 1 / (1 + Math.exp(-0.3))), 1e-14)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierScore, calibrationBins } from '../../src/math/calibration.ts'
import { numericGradient } from '../../src/math/differentiate.ts'
import { accuracy, confusion, ratesOf } from '../../src/math/metrics.ts'
import { areaUnderRoc, rocCurve } from '../../src/math/roc.ts'
import { expectClose } from './close.ts'
import { bothCensuses, firstCensus } from './hobbits.ts'

const good = Float64Array.of(-4.7, 1, 1)

describe('accuracy and the confusion matrix', () => {
  it('are perfect on the first census at (−4.7, 1, 1), and cannot be on all 24', () => {
    expect(accuracy(firstCensus, good)).toBe(1)
    expect(accuracy(bothCensuses, good)).toBe(20 / 24)
    expect(accuracy(firstCensus, new Float64Array(3))).toBe(0.5)
    expect(accuracy(firstCensus, new Float64Array(3), 1)).toBe(0.5)
  })

  it('have no slope to learn from', () => {
    expect(Array.from(numericGradient((w) => accuracy(firstCensus, w), Float64Array.of(-3, 0.9, 1.01)))).toEqual([
      0, 0, 0,
    ])
  })

  it('count and share', () => {
    const counts = confusion([1, 0, 1, 1, 0], [0.9, 0.6, 0.2, 0.5, 0.1])
    expect(counts).toEqual({ truePositives: 2, falsePositives: 1, trueNegatives: 1, falseNegatives: 1 })
    expectClose(Object.values(ratesOf(counts)) as number[], [3 / 5, 2 / 3, 2 / 3, 1 / 2, 2 / 3], 1e-15)
  })

  it('say null for a share of nothing', () => {
    expect(ratesOf(confusion([0, 0], [0.1, 0.2]))).toEqual({
      accuracy: 1,
      precision: null,
      recall: null,
      specificity: 1,
      f1: null,
    })
    expect(ratesOf(confusion([], []))).toEqual({
      accuracy: null,
      precision: null,
      recall: null,
      specificity: null,
      f1: null,
    })
  })

  it('refuse what does not fit', () => {
    expect(() => confusion([1], [0.5, 0.5])).toThrow('y has 1 labels and p has 2')
    expect(() => confusion([2], [0.5])).toThrow('y[0] is 2')
    expect(() => confusion([1], [Number.NaN])).toThrow('p[0] is NaN')
    expect(() => confusion([1], [0.5], -1)).toThrow('threshold is -1')
  })
})

/** Of all pairs of a 1 and a 0, the share in which the 1 has the higher p; ties half. */
const pairs = (y: number[], p: number[]) => {
  let [won, all] = [0, 0]
  y.forEach((a, i) => {
    y.forEach((b, j) => {
      if (a !== 1 || b !== 0) return
      all++
      won += p[i]! > p[j]! ? 1 : p[i] === p[j] ? 0.5 : 0
    })
  })
  return all === 0 ? null : won / all
}

describe('ROC', () => {
  it('goes from nobody to everybody, ties in one step', () => {
    expect(rocCurve([1, 0, 1, 0], [0.9, 0.5, 0.5, 0.1])).toEqual([
      { threshold: null, falsePositiveRate: 0, truePositiveRate: 0 },
      { threshold: 0.9, falsePositiveRate: 0, truePositiveRate: 0.5 },
      { threshold: 0.5, falsePositiveRate: 0.5, truePositiveRate: 1 },
      { threshold: 0.1, falsePositiveRate: 1, truePositiveRate: 1 },
    ])
  })

  it('has the area that counting pairs gives', () => {
    expect(areaUnderRoc([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1])).toBe(0.75)
    expect(areaUnderRoc([1, 0], [0.5, 0.5])).toBe(0.5)
    const row = fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 0.2, 0.4, 0.6, 0.8, 1))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
        const [y, p] = [rows.map(([label]) => label), rows.map(([, value]) => value)]
        const [area, counted] = [areaUnderRoc(y, p), pairs(y, p)]
        if (counted === null) expect(area).toBe(null)
        else expectClose(area!, counted, 1e-13)
      }),
    )
  })

  it('agrees with the confusion matrix at each of its thresholds', () => {
    const [y, p] = [
      [1, 0, 1, 0, 1, 0],
      [0.9, 0.8, 0.8, 0.3, 0.2, 0.1],
    ]
    for (const { threshold, truePositiveRate, falsePositiveRate } of rocCurve(y, p).slice(1)) {
      const { recall, specificity } = ratesOf(confusion(y, p, threshold!))
      expectClose([truePositiveRate, 1 - falsePositiveRate], [recall!, specificity!], 1e-15)
    }
  })

  it('is empty with one class only', () => {
    expect([rocCurve([1, 1], [0.2, 0.3]), areaUnderRoc([0], [0.5]), areaUnderRoc([], [])]).toEqual([[], null, null])
  })
})

describe('calibration', () => {
  it('puts every row into one bin, the ends included', () => {
    const bins = calibrationBins([1, 0, 1, 1], [0.9, 0, 1, 0.5], 2)
    expect(bins.map(({ count, share }) => [count, share])).toEqual([
      [1, 0],
      [3, 1],
    ])
    expectClose([bins[0]!.meanProbability!, bins[1]!.meanProbability!], [0, 0.8], 1e-15)
    expect([bins[0]!.from, bins[0]!.to, bins[1]!.to]).toEqual([0, 0.5, 1])
    expect(calibrationBins([1], [0.95])[3]).toEqual({
      from: 0.3,
      to: 0.4,
      count: 0,
      meanProbability: null,
      share: null,
    })
    expect(() => calibrationBins([1], [0.5], 0)).toThrow('bins is 0')
  })

  it('scores ¼ for always saying ½', () => {
    expect(brierScore([1, 0], [0.5, 0.5])).toBe(0.25)
    expect(brierScore([1, 0], [1, 0])).toBe(0)
    expect(() => brierScore([], [])).toThrow('rows is 0')
  })
})

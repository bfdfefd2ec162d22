import { describe, expect, it } from 'vitest'
import { accuracy } from '../../src/math/metrics.ts'
import { newtonOptimum } from '../../src/math/newton.ts'
import { polynomialFeatures, polynomialSamples } from '../../src/math/polynomial.ts'
import { samplesFrom } from '../../src/math/samples.ts'
import { standardise } from '../../src/math/scaling.ts'
import { bothCensuses } from './hobbits.ts'

describe('polynomial features', () => {
  it('are all products by rising degree', () => {
    expect(Array.from(polynomialFeatures(2, 3, 1))).toEqual([2, 3])
    expect(Array.from(polynomialFeatures(2, 3, 3))).toEqual([2, 3, 4, 6, 9, 8, 12, 18, 27])
    expect(Array.from(polynomialFeatures(0, 0, 2))).toEqual([0, 0, 0, 0, 0])
  })

  it('bend the boundary: the more, the lower the training loss', () => {
    const standard = standardise(bothCensuses).samples
    const fits = [1, 2, 4].map((degree) => {
      const samples = polynomialSamples(standard, degree)
      const { weights, loss, status } = newtonOptimum(samples, { l2: 1e-4 })
      expect(status).toBe('converged')
      return { loss, right: accuracy(samples, weights) }
    })
    expect(fits[1]!.loss).toBeLessThan(fits[0]!.loss)
    expect(fits[2]!.loss).toBeLessThan(fits[1]!.loss)
    expect(fits[2]!.right).toBeGreaterThan(fits[0]!.right)
  })

  it('refuse what does not fit', () => {
    expect(() => polynomialSamples(samplesFrom([[1]], [1]), 2)).toThrow('n is 1')
    expect(() => polynomialFeatures(1, 2, 0)).toThrow('degree is 0')
    expect(() => polynomialSamples(samplesFrom([[1e70, 1]], [1]), 2)).toThrow('X[row 1, feature 3]')
  })
})

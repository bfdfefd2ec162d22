import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hessian, largestStableRate } from '../../src/math/hessian.ts'
import { logLoss } from '../../src/math/logLoss.ts'
import { logLossGradient } from '../../src/math/logLossGradient.ts'
import { newtonOptimum, newtonStep } from '../../src/math/newton.ts'
import { type Samples, samplesFrom } from '../../src/math/samples.ts'
import { isSeparable } from '../../src/math/separable.ts'
import { symmetricEigenvalues } from '../../src/math/symmetric.ts'
import { samplesOf } from './arbitraries.ts'
import { expectClose } from './close.ts'
import { bothCensuses, expected, firstCensus } from './hobbits.ts'
import { villagers } from './villagers.ts'

const { optimum } = expected.both_censuses_24

describe('the optimum of the 24', () => {
  it('meets the reference: weights, loss, curvature, largest stable rate', () => {
    const { weights, loss, status, steps } = newtonOptimum(bothCensuses)
    expect(status).toBe('converged')
    expect(steps).toBeLessThanOrEqual(10)
    expectClose(weights, optimum.w)
    expectClose(loss, optimum.loss)
    expectClose(symmetricEigenvalues(hessian(bothCensuses, weights), 3), optimum.hessian_eigenvalues)
    expectClose(largestStableRate(bothCensuses, weights), optimum.largest_stable_rate)
    expect(largestStableRate(bothCensuses, weights).toFixed(4)).toBe('1.0914')
  })
})

describe('with a penalty', () => {
  it.each(Object.entries(expected.first_census_20.l2_optimum))('meets the reference at l2 = %s', (l2, w) => {
    const found = newtonOptimum(firstCensus, { l2: Number(l2) })
    expect(found.status).toBe('converged')
    expectClose(found.weights, w)
  })

  it('always has one lowest point when both classes are there', () => {
    fc.assert(
      fc.property(samplesOf(), fc.constantFrom(0.001, 0.1, 10), (samples, l2) => {
        fc.pre(samples.y.some((label) => label !== samples.y[0]))
        const { status, weights } = newtonOptimum(samples, { l2 })
        expect(status).toBe('converged')
        expectClose(logLossGradient(samples, weights, undefined, l2), new Float64Array(samples.n + 1), 0, 1e-9)
      }),
    )
  })

  it('copes with constant and repeated features', () => {
    const found = newtonOptimum(
      samplesFrom(
        [
          [1, 5, 1],
          [2, 5, 2],
          [3, 5, 3],
        ],
        [0, 1, 0],
      ),
      { l2: 0.1 },
    )
    expect(found.status).toBe('converged')
    expectClose(found.weights[2]!, 0, 0, 1e-9)
    expectClose(found.weights[1]!, found.weights[3]!, 1e-9, 1e-9)
  })
})

describe('where there is no lowest point', () => {
  it('says separable on the first census, and gives a line that separates', () => {
    const { status, weights, loss } = newtonOptimum(firstCensus)
    expect(status).toBe('separable')
    expect(loss).toBe(logLoss(firstCensus, weights))
    expect(
      logLoss(
        firstCensus,
        weights.map((w) => 100 * w),
      ),
    ).toBeLessThan(1e-20)
  })

  it('says quasi-separable when the line has to touch somebody', () => {
    expect(newtonOptimum(samplesFrom([[0], [1], [1], [2]], [0, 0, 1, 1])).status).toBe('quasi-separable')
  })

  it.each([0, 1])('says one-class when every label is %i, penalty or not', (label) => {
    const samples = samplesFrom([[1], [2]], [label, label])
    for (const l2 of [0, 1]) expect(newtonOptimum(samples, { l2 }).status).toBe('one-class')
    expect(newtonOptimum(samplesFrom([[7]], [label])).status).toBe('one-class')
  })
})

describe('where the lowest point is not alone', () => {
  it('says not-unique, gives the features that add nothing weight 0, and is still lowest', () => {
    const rows = Array.from({ length: 24 }, (_, i) => {
      const [a, b] = [bothCensuses.X[2 * i]!, bothCensuses.X[2 * i + 1]!]
      return [a, 3, b, 2 * a - b + 1]
    })
    const samples = samplesFrom(rows, bothCensuses.y)
    const { status, weights, loss } = newtonOptimum(samples)
    expect(status).toBe('not-unique')
    expectClose(weights, [optimum.w[0]!, optimum.w[1]!, 0, optimum.w[2]!, 0])
    expectClose(loss, optimum.loss)
  })

  it('finds the share of heroes when every feature is constant', () => {
    const { status, weights } = newtonOptimum(samplesFrom([[4], [4], [4], [4]], [1, 1, 1, 0]))
    expect(status).toBe('not-unique')
    expectClose(weights, [Math.log(3), 0])
  })
})

/**
 * How far off a gradient can be by the rounding of the scores alone: rows that differ by a hair want weights as large as
 * the hair is small, whose products with the features cancel.
 */
function roundingOf({ X, m, n }: Samples, weights: Float64Array): number {
  const terms = Array.from({ length: m }, (_, i) =>
    Array.from({ length: n }, (_, j) => Math.abs(weights[j + 1]! * X[i * n + j]!)),
  )
  const largest = Math.max(...terms.map((row) => row.reduce((sum, term) => sum + term, Math.abs(weights[0]!))))
  return Number.EPSILON * largest * Math.max(1, ...X.map(Math.abs))
}

describe('any data', () => {
  it('has either a line that separates or a place without slope', () => {
    fc.assert(
      fc.property(samplesOf({ most: 10, size: 3 }), (samples) => {
        const { status, weights, loss } = newtonOptimum(samples)
        expect([...weights, loss].every(Number.isFinite)).toBe(true)
        if (status === 'converged' || status === 'not-unique') {
          const tolerance = 1e-7 + roundingOf(samples, weights)
          expectClose(logLossGradient(samples, weights), new Float64Array(samples.n + 1), 0, tolerance)
        }
        expect(isSeparable(samples)).toBe(status === 'separable' || status === 'one-class')
      }),
    )
  })

  it('is found on 569 × 30 with features of very different size', () => {
    const samples = villagers(569, 30, 5, 1)
    const scaled = { ...samples, X: samples.X.map((x, k) => x * 10 ** (((k % 30) % 7) - 3) + 50) }
    const raw = newtonOptimum(scaled)
    const plain = newtonOptimum(samples)
    expect([raw.status, plain.status]).toEqual(['converged', 'converged'])
    expectClose(raw.loss, plain.loss)
  })

  it('has a loss no nearby place beats', () => {
    const { weights, loss } = newtonOptimum(bothCensuses)
    for (const j of [0, 1, 2]) {
      for (const move of [-1e-3, 1e-3]) {
        const near = weights.slice()
        near[j] = near[j]! + move
        expect(logLoss(bothCensuses, near)).toBeGreaterThan(loss)
      }
    }
  })
})

describe('one Newton step', () => {
  it('squares the error each time, near the bottom', () => {
    let w: Float64Array = new Float64Array(3)
    const errors = Array.from({ length: 6 }, () => {
      w = newtonStep(bothCensuses, w)!
      return Math.hypot(...w.map((wj, j) => wj - optimum.w[j]!))
    })
    expect(errors[5]).toBeLessThan(1e-9)
    expect(errors[4]! / errors[3]!).toBeLessThan(errors[3]! / errors[2]!)
  })

  it('is null where the curvature has no inverse', () => {
    expect(newtonStep(samplesFrom([[3], [3]], [0, 1]), new Float64Array(2))).toBe(null)
  })
})

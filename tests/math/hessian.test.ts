import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { descend } from '../../src/math/descent.ts'
import { partialDerivative } from '../../src/math/differentiate.ts'
import { hessian, largestStableRate } from '../../src/math/hessian.ts'
import { logLossGradient } from '../../src/math/logLossGradient.ts'
import { newtonOptimum } from '../../src/math/newton.ts'
import { samplesFrom } from '../../src/math/samples.ts'
import { solvePositive, symmetricEigenvalues } from '../../src/math/symmetric.ts'
import { number, samplesAndWeights } from './arbitraries.ts'
import { expectClose } from './close.ts'
import { bothCensuses } from './hobbits.ts'

describe('hessian', () => {
  it('is how the gradient changes, penalty included', () => {
    fc.assert(
      fc.property(samplesAndWeights(1), ([samples, [w]]) => {
        const H = hessian(samples, w!, undefined, 0.2)
        const size = samples.n + 1
        for (let r = 0; r < size; r++) {
          for (let c = 0; c < size; c++) {
            const slope = partialDerivative((v) => logLossGradient(samples, v, undefined, 0.2)[r]!, w!, c)
            expectClose(H[r * size + c]!, slope, 1e-6, 1e-5)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('never curves down', () => {
    fc.assert(
      fc.property(samplesAndWeights(1, 20), ([samples, [w]]) => {
        expect(symmetricEigenvalues(hessian(samples, w!), samples.n + 1)[0]).toBeGreaterThan(-1e-12)
      }),
    )
  })

  it('is ¼ at 0 for the intercept, and 0 where σ is saturated', () => {
    expect(Array.from(hessian(samplesFrom([[0]], [1]), new Float64Array(2)))).toEqual([0.25, 0, 0, 0])
    expect(Array.from(hessian(samplesFrom([[1]], [1]), Float64Array.of(1e3, 1e3)))).toEqual([0, 0, 0, 0])
    expect(largestStableRate(samplesFrom([[1]], [1]), Float64Array.of(1e3, 1e3))).toBe(Infinity)
  })
})

describe('the largest stable rate', () => {
  it('parts rates that settle from rates that do not', () => {
    const { weights } = newtonOptimum(bothCensuses)
    const limit = largestStableRate(bothCensuses, weights)
    const near = weights.map((w) => w + 1e-6)
    const distance = (rate: number) => {
      const w = descend(bothCensuses, { algorithm: 'batch', rate, start: near }).at(400).after
      return Math.hypot(...w.map((wj, j) => wj - weights[j]!))
    }
    expect(distance(0.98 * limit)).toBeLessThan(1e-6)
    expect(distance(1.02 * limit)).toBeGreaterThan(1e-2)
  })
})

describe('symmetric matrices', () => {
  it('have these eigenvalues', () => {
    expectClose(symmetricEigenvalues(Float64Array.of(2, 1, 1, 2), 2), [1, 3], 1e-15)
    expectClose(symmetricEigenvalues(Float64Array.of(4, 0, 0, 0, -1, 0, 0, 0, 2), 3), [-1, 2, 4], 0)
    expect(() => symmetricEigenvalues(new Float64Array(3), 2)).toThrow('matrix has 3 values; a 2 × 2 one has 4')
  })

  it('keep trace and sum of squares', () => {
    fc.assert(
      fc.property(fc.array(number(10), { minLength: 15, maxLength: 15 }), (parts) => {
        const A = new Float64Array(25)
        let k = 0
        for (let r = 0; r < 5; r++) {
          for (let c = 0; c <= r; c++) {
            A[r * 5 + c] = parts[k]!
            A[c * 5 + r] = parts[k++]!
          }
        }
        const values = symmetricEigenvalues(A, 5)
        const trace = [0, 6, 12, 18, 24].reduce((sum, d) => sum + A[d]!, 0)
        expectClose(
          values.reduce((sum, v) => sum + v, 0),
          trace,
          1e-12,
          1e-12,
        )
        expectClose(
          values.reduce((sum, v) => sum + v * v, 0),
          A.reduce((sum, v) => sum + v * v, 0),
          1e-12,
          1e-12,
        )
      }),
    )
  })

  it('are solved when positive definite, refused when not', () => {
    const b = Float64Array.of(10, 9)
    expect(solvePositive(Float64Array.of(4, 2, 2, 3), b, 2)).toBe(true)
    expectClose(b, [1.5, 2], 1e-15)
    expect(solvePositive(Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 1), 2)).toBe(false)
    expect(solvePositive(Float64Array.of(-1), Float64Array.of(1), 1)).toBe(false)
  })
})

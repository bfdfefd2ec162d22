import { checkNotNegative, checkWeights, resultOf } from './checks.ts'
import { rowScore } from './linear.ts'
import { checkSamples, type Samples } from './samples.ts'
import { symmetricEigenvalues } from './symmetric.ts'

/** Adds (1/m)·Xᵀ·diag(ŷ(1 − ŷ))·X of checked samples to `H`; allocates nothing. */
export function addCurvature({ X, m, n }: Samples, w: Float64Array, H: Float64Array): void {
  const size = n + 1
  for (let i = 0; i < m; i++) {
    const e = Math.exp(-Math.abs(rowScore(X, n, i, w)))
    const curvature = e / (1 + e) ** 2 / m
    H[0] = H[0]! + curvature
    for (let r = 1; r < size; r++) {
      const part = curvature * X[i * n + r - 1]!
      H[r * size] = H[r * size]! + part
      for (let c = 1; c <= r; c++) H[r * size + c] = H[r * size + c]! + part * X[i * n + c - 1]!
    }
  }
  for (let r = 0; r < size; r++) for (let c = 0; c < r; c++) H[c * size + r] = H[r * size + c]!
}

/**
 * The Hessian of the log loss: how the gradient changes with the weights, (1/m)·Xᵀ·diag(ŷ(1 − ŷ))·X with the 1
 * prefixed to each row, plus l2 on the diagonal below the intercept. (n + 1)², row-major, symmetric, never negative
 * along any direction, which is why J is convex. Written into `out` when given.
 * Throws for bad samples, weights of the wrong length or not finite, and a negative l2.
 * @example hessian(samplesFrom([[0]], [1]), new Float64Array(2)) // [0.25, 0, 0, 0]
 */
export function hessian(samples: Samples, w: Float64Array, out?: Float64Array, l2 = 0): Float64Array {
  checkSamples(samples)
  checkWeights(w, samples.n)
  checkNotNegative('l2', l2)
  const size = samples.n + 1
  const H = resultOf(out, size * size).fill(0)
  addCurvature(samples, w, H)
  for (let r = 1; r < size; r++) H[r * size + r] = H[r * size + r]! + l2
  return H
}

/**
 * The largest learning rate at which batch descent near `w` still settles: 2/λmax, λmax the greatest eigenvalue of the
 * Hessian there. Above it the steepest direction overshoots by more each time. A property of the place: ask at the
 * optimum for the limit of a whole run's end. Above 0; Infinity where the loss is flat to the last digit (σ saturated).
 * Throws as `hessian` does. Cauchy's descent on a quadratic: each error is multiplied by 1 − rate·λ.
 * @example largestStableRate(bothCensuses, optimum) // 1.0914…
 */
export function largestStableRate(samples: Samples, w: Float64Array, l2 = 0): number {
  const eigenvalues = symmetricEigenvalues(hessian(samples, w, undefined, l2), samples.n + 1)
  return 2 / Math.max(0, eigenvalues[samples.n]!)
}

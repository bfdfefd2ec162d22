import { checkVector, checkWeights, resultOf } from './checks.ts'
import { checkSamples, checkTargets, type Samples, type Targets } from './samples.ts'

/**
 * The score of one example: z = w₀ + w₁x₁ + … + wₙxₙ.
 * `x` has n features without the leading 1, `w` has n + 1 weights. Any finite number; throws on lengths that do not
 * fit and on numbers that are not finite.
 * @example score([10, 10], [-4.7, 1, 1]) // 15.3
 */
export function score(x: ArrayLike<number>, w: ArrayLike<number>): number {
  const n = x.length
  checkVector('x', x, n)
  checkWeights(w, n)
  let z = w[0]!
  for (let j = 0; j < n; j++) z += w[j + 1]! * x[j]!
  return z
}

/** Score of row i; the caller has checked the shapes. */
export function rowScore(X: Float64Array, n: number, i: number, w: Float64Array): number {
  let z = w[0]!
  for (let j = 0, k = i * n; j < n; j++, k++) z += w[j + 1]! * X[k]!
  return z
}

/**
 * Scores of all rows, z = Xw with the 1 prefixed: Float64Array(m), written into `out` when given.
 * Throws for bad samples, weights of the wrong length or not finite.
 * @example scores(samplesFrom([[1, 2], [3, 4], [5, 6]], [0, 1, 1]), Float64Array.of(-10, 1, 2)) // [-5, 1, 7]
 */
export function scores(samples: Samples, w: Float64Array, out?: Float64Array): Float64Array {
  checkSamples(samples)
  checkWeights(w, samples.n)
  const z = resultOf(out, samples.m)
  for (let i = 0; i < samples.m; i++) z[i] = rowScore(samples.X, samples.n, i, w)
  return z
}

/**
 * Predictions of linear regression, ŷ = w₀ + w₁x₁ + … for every row (the score itself, no sigmoid): Float64Array(m),
 * in the units of the targets. Throws as `scores` does.
 * @example predictions(targetsFrom([[1], [2]], [1, 3]), Float64Array.of(0.6, 1.47)) // [2.07, 3.54]
 */
export function predictions(targets: Targets, w: Float64Array, out?: Float64Array): Float64Array {
  checkTargets(targets)
  checkWeights(w, targets.n)
  const yHat = resultOf(out, targets.m)
  for (let i = 0; i < targets.m; i++) yHat[i] = rowScore(targets.X, targets.n, i, w)
  return yHat
}

import { checkNotNegative, checkWeights } from './checks.ts'
import { addCurvature, hessian } from './hessian.ts'
import { logLoss, meanLogLoss } from './logLoss.ts'
import { logLossGradient, lossAndGradient, sidesOf } from './logLossGradient.ts'
import { checkSamples, type Samples, takeFeatures } from './samples.ts'
import { independentFeatures, standardise, toRawWeights } from './scaling.ts'
import { separation } from './separable.ts'
import { solvePositive } from './symmetric.ts'

/**
 * - 'converged': `weights` is the one lowest point of the loss.
 * - 'not-unique': lowest, but not alone: some feature is constant or a weighted sum of others; such features have
 *   weight 0 here.
 * - 'separable', 'quasi-separable', 'one-class': no lowest point exists, the loss falls for ever as the weights grow.
 *   `weights` is then one line that parts the classes ('quasi-separable': some rows lie on it), no optimum.
 * - 'not-converged': the best of 200 steps; rounding kept it from the last digits (scores in the hundreds).
 */
export type NewtonStatus = 'converged' | 'not-unique' | 'separable' | 'quasi-separable' | 'one-class' | 'not-converged'

export type NewtonResult = {
  /** n + 1 weights, intercept first. */
  readonly weights: Float64Array
  /** Loss at `weights` in nats, penalty included. */
  readonly loss: number
  readonly status: NewtonStatus
  /** Newton steps made. */
  readonly steps: number
}

/** Newton's method on standardised features with a penalty of their own each; shortens steps that do not go down. */
function minimise(samples: Samples, penalty: Float64Array): { w: Float64Array; steps: number; settled: boolean } {
  const size = samples.n + 1
  const sides = sidesOf(samples)
  const w = new Float64Array(size)
  const trial = new Float64Array(size)
  const gradient = new Float64Array(size)
  const step = new Float64Array(size)
  const H = new Float64Array(size * size)
  const cost = (v: Float64Array) => v.reduce((sum, vj, j) => sum + (penalty[j]! * vj * vj) / 2, 0)

  for (let steps = 1; steps <= 200; steps++) {
    const loss = lossAndGradient(samples, sides, w, gradient) + cost(w)
    for (let j = 0; j < size; j++) gradient[j] = gradient[j]! + penalty[j]! * w[j]!
    // Where σ is saturated the curvature rounds to nothing; a little added to it keeps the step finite.
    for (let extra = 0; ; extra = Math.max(extra * 100, 1e-14)) {
      H.fill(0)
      addCurvature(samples, w, H)
      for (let j = 0; j < size; j++) H[j * size + j] = H[j * size + j]! + penalty[j]! + extra
      step.set(gradient)
      if (solvePositive(H, step, size)) break
    }
    // What a full step is promised to gain, twice over.
    const promise = step.reduce((sum, s, j) => sum + s * gradient[j]!, 0)
    let part = 1
    for (; part > 1e-10; part /= 2) {
      for (let j = 0; j < size; j++) trial[j] = w[j]! - part * step[j]!
      // Close to the bottom the gain drowns in rounding, and Newton's full step is right.
      if (promise < 1e-12 * (loss + 1e-6)) break
      if (meanLogLoss(samples, trial) + cost(trial) <= loss - 1e-4 * part * promise) break
    }
    w.set(trial)
    const longest = step.reduce((max, s) => Math.max(max, Math.abs(s)), 0)
    const reach = w.reduce((max, v) => Math.max(max, Math.abs(v)), 1)
    if (longest <= 1e-13 * reach) return { w, steps, settled: true }
  }
  return { w, steps: 200, settled: false }
}

/**
 * The lowest point of the log loss (with the penalty (l2/2)·‖w‖² without the intercept when l2 > 0), found by Newton's
 * method: like descent, but each step is the gradient divided by the curvature, so five to ten are enough. Tells apart
 * the cases in which there is no such point, see NewtonStatus. With l2 > 0 and both classes there always is one.
 * Throws for bad samples or a negative l2.
 * Newton–Raphson, here the same as iteratively reweighted least squares; existence after Albert & Anderson (1984).
 * @example newtonOptimum(bothCensuses).status // 'converged'
 */
export function newtonOptimum(samples: Samples, { l2 = 0 }: { readonly l2?: number } = {}): NewtonResult {
  checkSamples(samples)
  checkNotNegative('l2', l2)
  const { y, n } = samples
  const without = (weights: Float64Array, status: NewtonStatus): NewtonResult => ({
    weights,
    loss: logLoss(samples, weights, l2),
    status,
    steps: 0,
  })
  if (y.every((label) => label === y[0])) {
    const weights = new Float64Array(n + 1)
    weights[0] = y[0] === 1 ? 1 : -1
    return without(weights, 'one-class')
  }
  if (l2 === 0) {
    const { kind, weights } = separation(samples)
    if (weights !== null) return without(weights, kind === 'complete' ? 'separable' : 'quasi-separable')
  }

  const standard = standardise(samples)
  // A penalty picks one weight vector even among features that repeat each other; without it they are left out.
  const features = l2 > 0 ? Array.from({ length: n }, (_, j) => j) : independentFeatures(standard.samples)
  const penalty = new Float64Array(features.length + 1)
  features.forEach((j, k) => {
    penalty[k + 1] = l2 / standard.scales[j]! ** 2
  })
  const { w, steps, settled } = minimise(takeFeatures(standard.samples, features), penalty)
  const all = new Float64Array(n + 1)
  all[0] = w[0]!
  features.forEach((j, k) => {
    all[j + 1] = w[k + 1]!
  })
  const weights = toRawWeights(all, standard)
  const status = !settled ? 'not-converged' : features.length < n ? 'not-unique' : 'converged'
  return { weights, loss: logLoss(samples, weights, l2), status, steps }
}

/**
 * One plain Newton step from `w`: w − H⁻¹·gradient, or null where the Hessian has no usable inverse. Far from the bottom
 * a step can overshoot; `newtonOptimum` guards against that, this function shows it. Throws for bad samples or weights.
 * @example newtonStep(bothCensuses, new Float64Array(3))
 */
export function newtonStep(samples: Samples, w: Float64Array, l2 = 0): Float64Array | null {
  checkWeights(w, samples.n)
  const step = logLossGradient(samples, w, undefined, l2)
  if (!solvePositive(hessian(samples, w, undefined, l2), step, samples.n + 1)) return null
  return w.map((wj, j) => wj - step[j]!)
}

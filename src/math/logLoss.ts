import { checkLabel, checkProbability, checkWeights } from './checks.ts'
import { expOfMinus } from './exponential.ts'
import { rowScore, scores } from './linear.ts'
import { l2Penalty } from './penalty.ts'
import { checkSamples, type Samples } from './samples.ts'
import { softplus } from './sigmoid.ts'

/**
 * The punishment for saying p when the label is y: −ln p for y = 1, −ln(1 − p) for y = 0, in nats.
 * From 0 (sure and right) to Infinity (sure and wrong, p exactly 0 or 1): code that has the score should call
 * `scoreLoss`, which stays finite. Throws for p outside 0…1 or a label other than 0 and 1.
 * Negative log-likelihood of one Bernoulli draw; −y ln p − (1 − y) ln(1 − p) in one line.
 * @example crossEntropy(1, 0.01) // 4.605…
 */
export function crossEntropy(y: number, p: number): number {
  checkLabel('y', y)
  checkProbability('p', p)
  // 0 − x instead of −x: the loss of a sure and right answer is 0, not −0.
  return y === 1 ? 0 - Math.log(p) : 0 - Math.log1p(-p)
}

/**
 * The same punishment computed from the score z: softplus(−z) for y = 1, softplus(z) for y = 0, in nats; 0 or above,
 * finite for every finite score, |z| = 1e3 and far beyond included. Throws for NaN or a label other than 0 and 1.
 * @example scoreLoss(1, -1e3) // 1000
 */
export function scoreLoss(y: number, z: number): number {
  checkLabel('y', y)
  return softplus(y === 1 ? -z : z)
}

/**
 * Each row's own loss in nats (its share of J is this divided by m): Float64Array(m), into `out` when given.
 * Throws for bad samples or weights.
 * @example rowLosses(samples, new Float64Array(3)) // 0.693… for every hobbit
 */
export function rowLosses(samples: Samples, w: Float64Array, out?: Float64Array): Float64Array {
  const losses = scores(samples, w, out)
  for (let i = 0; i < samples.m; i++) losses[i] = softplus(samples.y[i] === 1 ? -losses[i]! : losses[i]!)
  return losses
}

/** How many factors of up to 2 are multiplied before a logarithm is taken: 2⁵¹² is far from overflow. */
export const FACTORS_PER_LOG = 512

/** Mean log loss of checked samples, without penalty. */
export function meanLogLoss({ X, y, m, n }: Samples, w: Float64Array): number {
  // Each row costs max(u, 0) + ln(1 + e^−|u|), u the score counted towards the wrong side. A sum of logs is the log
  // of a product: q holds that product minus 1, because q keeps the digits that 1 + q would round away.
  let sum = 0
  let q = 0
  for (let from = 0; from < m; from += FACTORS_PER_LOG) {
    const to = Math.min(m, from + FACTORS_PER_LOG)
    for (let i = from; i < to; i++) {
      const z = rowScore(X, n, i, w)
      const u = y[i] === 1 ? -z : z
      const e = expOfMinus(Math.abs(u))
      q += e + q * e
      if (u > 0) sum += u
    }
    sum += Math.log1p(q)
    q = 0
  }
  return sum / m
}

/**
 * The log loss J(w): the mean over all rows of −ln(the probability given to what really happened), in nats, plus the
 * penalty (l2/2)·‖w‖² without the intercept when `l2` is above 0 (default 0).
 * 0 or above; ln 2 = 0.693… for a model that knows nothing (all weights 0). Stable for scores of any size.
 * Throws for bad samples, weights of the wrong length or not finite, and a negative l2.
 * Cross-entropy, that is −(1/m)·log-likelihood; computed in log-sum form.
 * @example logLoss(samples, new Float64Array(3)) // 0.6931471805599453
 */
export function logLoss(samples: Samples, w: Float64Array, l2 = 0): number {
  checkSamples(samples)
  checkWeights(w, samples.n)
  return meanLogLoss(samples, w) + l2Penalty(w, l2)
}

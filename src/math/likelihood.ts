import { checkProbability } from './checks.ts'
import { rowLosses } from './logLoss.ts'
import type { Samples } from './samples.ts'

/**
 * The probability the model gave to what really happened to each row: ŷ for y = 1, 1 − ŷ for y = 0. Float64Array(m),
 * values 0…1, written into `out` when given. Throws for bad samples or weights.
 * @example rowLikelihoods(samples, new Float64Array(3)) // 0.5 for every hobbit
 */
export function rowLikelihoods(samples: Samples, w: Float64Array, out?: Float64Array): Float64Array {
  // e^−loss rather than 1 − ŷ, which would round a small probability to 0.
  const losses = rowLosses(samples, w, out)
  for (let i = 0; i < losses.length; i++) losses[i] = Math.exp(-losses[i]!)
  return losses
}

/**
 * The likelihood: the product of all rows' likelihoods, the probability of the whole table. 0…1, and with many rows an
 * honest float64 underflow to exactly 0; `logLikelihood` is the cure. Throws for bad samples or weights.
 * Bernoulli draws, independent of each other (Fisher 1922).
 * @example likelihood(firstCensus, new Float64Array(3)) // 0.5²⁰ = 9.5e-7
 */
export function likelihood(samples: Samples, w: Float64Array): number {
  return rowLikelihoods(samples, w).reduce((product, p) => product * p, 1)
}

/**
 * Its natural logarithm, the sum of the rows' logs: 0 or below, in nats, finite for all finite weights. The log loss is
 * −logLikelihood/m. Throws for bad samples or weights.
 * @example logLikelihood(firstCensus, new Float64Array(3)) // −13.86…
 */
export function logLikelihood(samples: Samples, w: Float64Array): number {
  return rowLosses(samples, w).reduce((sum, loss) => sum - loss, 0)
}

/** Running product of probabilities and running sum of their logs; k-th entries after k + 1 factors. */
export type RunningLikelihood = {
  readonly products: Float64Array
  /** In nats; an impossible event (p = 0) leaves −1.8e308, the lowest float64, in place of −Infinity. */
  readonly logs: Float64Array
  /** How many factors it took for the product to become exactly 0; null when it did not. */
  readonly zeroAfter: number | null
}

/**
 * Multiplies probabilities one after the other in float64, as the naive likelihood does, and adds their logs beside it.
 * Throws for a value outside 0…1.
 * @example runningLikelihood(new Float64Array(2000).fill(0.5)).zeroAfter // 1075
 */
export function runningLikelihood(p: ArrayLike<number>): RunningLikelihood {
  const products = new Float64Array(p.length)
  const logs = new Float64Array(p.length)
  let product = 1
  let log = 0
  let zeroAfter: number | null = null
  for (let k = 0; k < p.length; k++) {
    checkProbability(`p[${k}]`, p[k]!)
    product *= p[k]!
    log = Math.max(log + Math.log(p[k]!), -Number.MAX_VALUE)
    products[k] = product
    logs[k] = log
    if (product === 0 && zeroAfter === null) zeroAfter = k + 1
  }
  return { products, logs, zeroAfter }
}

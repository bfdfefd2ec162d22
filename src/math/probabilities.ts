import { checkProbability } from './checks.ts'
import { scores } from './linear.ts'
import type { Samples } from './samples.ts'
import { sigmoid } from './sigmoid.ts'

/**
 * ŷ = σ(z) for every row: the model's probability that the label is 1. Float64Array(m), values 0…1, written into
 * `out` when given. Throws for bad samples and for weights of the wrong length or not finite.
 * @example probabilities(samples, new Float64Array(3)) // 0.5 for every hobbit
 */
export function probabilities(samples: Samples, w: Float64Array, out?: Float64Array): Float64Array {
  const p = scores(samples, w, out)
  for (let i = 0; i < p.length; i++) p[i] = sigmoid(p[i]!)
  return p
}

/**
 * What each label is judged to be: 1 where ŷ ≥ threshold, else 0, as Uint8Array(m). Threshold ½ on ŷ is threshold 0
 * on the score. Throws as `probabilities` does, and for a threshold outside 0…1.
 * @example judgements(samples, Float64Array.of(-4.7, 1, 1)) // [1, 1, …, 0, 0]
 */
export function judgements(samples: Samples, w: Float64Array, threshold = 0.5): Uint8Array {
  checkProbability('threshold', threshold)
  return Uint8Array.from(probabilities(samples, w), (p) => (p >= threshold ? 1 : 0))
}

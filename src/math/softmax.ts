import { checkVector, resultOf } from './checks.ts'

/**
 * ln(e^z₁ + e^z₂ + …) for K ≥ 1 scores, in nats, without overflow: the largest score is taken out first.
 * Throws for no scores or scores that are not finite.
 * @example logSumExp([1000, 1000]) // 1000.693…
 */
export function logSumExp(z: ArrayLike<number>): number {
  if (z.length === 0) throw new Error('z is empty; at least one score is needed')
  checkVector('z', z, z.length)
  let top = z[0]!
  for (let k = 1; k < z.length; k++) top = Math.max(top, z[k]!)
  let sum = 0
  for (let k = 0; k < z.length; k++) sum += Math.exp(z[k]! - top)
  return top + Math.log(sum)
}

/**
 * Probabilities of K classes from their scores: e^zₖ / Σ e^z. Float64Array(K), each 0…1, sum 1, into `out` when given.
 * Adding the same number to all scores changes nothing, which is why the largest can be subtracted first. With two
 * classes it is the sigmoid of the difference. Throws for no scores or scores that are not finite.
 * Boltzmann 1868; as an output layer Bridle 1990.
 * @example softmax([-5, -9]) // [0.982…, 0.0179…]
 */
export function softmax(z: ArrayLike<number>, out?: Float64Array): Float64Array {
  const p = resultOf(out, z.length)
  if (z.length === 0) throw new Error('z is empty; at least one score is needed')
  checkVector('z', z, z.length)
  let top = z[0]!
  for (let k = 1; k < z.length; k++) top = Math.max(top, z[k]!)
  let sum = 0
  for (let k = 0; k < z.length; k++) {
    p[k] = Math.exp(z[k]! - top)
    sum += p[k]!
  }
  for (let k = 0; k < z.length; k++) p[k] = p[k]! / sum
  return p
}

import { checkProbability } from './checks.ts'

function checkScore(z: number): void {
  if (Number.isNaN(z)) throw new Error('score z is NaN; it must be a number')
}

/**
 * The logistic function σ(z) = 1/(1 + e^−z): turns a score into a probability.
 * Takes any number, ±Infinity included, gives 0…1 and never overflows; σ(0) = ½, σ(−z) = 1 − σ(z). Throws for NaN.
 * From Verhulst's logistic growth (1838). For z < 0 it is computed as e^z/(1 + e^z), which keeps tiny values exact.
 * @example sigmoid(1) // 0.7310585786300049
 */
export function sigmoid(z: number): number {
  checkScore(z)
  const e = Math.exp(-Math.abs(z))
  return z < 0 ? e / (1 + e) : 1 / (1 + e)
}

/**
 * Slope of the sigmoid, σ′(z) = σ(z)·σ(−z) (chain rule). From 0 to its peak ¼ at z = 0. Throws for NaN.
 * @example sigmoidSlope(0) // 0.25
 */
export function sigmoidSlope(z: number): number {
  return sigmoid(z) * sigmoid(-z)
}

/**
 * Where σ bends most: at z = ±ln(2 + √3) ≈ ±1.317 its slope changes fastest, for there the third derivative is 0.
 * A natural place to part the three phases of logistic growth.
 * @example sigmoid(SIGMOID_BEND) // 0.7886…, (3 + √3)/6
 */
export const SIGMOID_BEND = Math.log(2 + Math.sqrt(3))

/**
 * The inverse of σ: the score ln(p/(1 − p)), the log of the odds, in nats.
 * Takes 0…1 and gives −Infinity at 0, +Infinity at 1; throws outside 0…1 and for NaN.
 * @example logit(0.75) // 1.0986…, which is ln 3: odds of 3 to 1
 */
export function logit(p: number): number {
  checkProbability('p', p)
  // log1p keeps the digits of p near ½ and near 1 that p/(1 − p) would lose.
  return p < 0.25 || p > 0.75 ? Math.log(p) - Math.log1p(-p) : Math.log1p((2 * p - 1) / (1 - p))
}

/**
 * softplus(z) = ln(1 + e^z), in nats: the log loss of a miss by score z, for −ln σ(z) = softplus(−z).
 * Takes any number and gives 0 or above; written as max(z, 0) + ln(1 + e^−|z|), so that it neither overflows nor
 * rounds to 0 too early. Its slope is σ(z). Throws for NaN.
 * @example softplus(0) // 0.6931471805599453, ln 2
 * @example softplus(1e3) // 1000
 */
export function softplus(z: number): number {
  checkScore(z)
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))
}

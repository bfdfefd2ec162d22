import { checkNotNegative } from './checks.ts'

/**
 * The L2 (ridge) penalty added to a loss: (l2/2)·(w₁² + … + wₙ²), in the units of the loss. The intercept w₀ goes
 * free, so that moving the whole boundary costs nothing. `l2` is 0 (no penalty) or above; throws otherwise.
 * @example l2Penalty([5, 3, 4], 0.1) // 1.25
 */
export function l2Penalty(w: ArrayLike<number>, l2: number): number {
  checkNotNegative('l2', l2)
  let squares = 0
  for (let j = 1; j < w.length; j++) squares += w[j]! * w[j]!
  return (l2 / 2) * squares
}

/** Adds the penalty's slope l2·wⱼ (none for w₀) to a gradient; the caller has checked the input. */
export function addPenaltySlope(w: Float64Array, l2: number, gradient: Float64Array): void {
  for (let j = 1; j < gradient.length; j++) gradient[j] = gradient[j]! + l2 * w[j]!
}

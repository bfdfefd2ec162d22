function checkScore(z: number): void {
  if (Number.isNaN(z)) throw new Error('score z is NaN; it must be a number')
}

/**
 * The rectified linear unit, max(0, z): what most layers of a deep network use where the last one uses σ.
 * Takes any number, gives 0 or above. Throws for NaN.
 * @example relu(-3) // 0
 */
export function relu(z: number): number {
  checkScore(z)
  return z > 0 ? z : 0
}

/**
 * Its slope: 0 below zero, 1 above, and null at 0 itself, where the corner has none. A unit whose every score is
 * negative has slope 0 everywhere and learns no more: a dead ReLU. Throws for NaN.
 * @example reluSlope(-3) // 0
 */
export function reluSlope(z: number): number | null {
  checkScore(z)
  return z === 0 ? null : z > 0 ? 1 : 0
}

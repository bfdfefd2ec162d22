import { expect } from 'vitest'

/**
 * Expects lists (or numbers) to agree to `relative`, compared entry by entry; `absolute` is for entries whose true value
 * is 0. Says which entry is off.
 */
export function expectClose(
  actual: number | ArrayLike<number>,
  wanted: number | ArrayLike<number>,
  relative = 1e-9,
  absolute = 1e-14,
): void {
  const a = typeof actual === 'number' ? [actual] : Array.from(actual)
  const b = typeof wanted === 'number' ? [wanted] : Array.from(wanted)
  expect(a.length).toBe(b.length)
  a.forEach((value, k) => {
    const allowed = Math.max(relative * Math.abs(b[k]!), absolute)
    expect(Math.abs(value - b[k]!), `entry ${k}: ${value} should be ${b[k]}`).toBeLessThanOrEqual(allowed)
  })
}

/** Largest relative difference of two lists. */
export function relativeError(actual: ArrayLike<number>, wanted: ArrayLike<number>): number {
  let worst = 0
  for (let k = 0; k < wanted.length; k++) {
    if (actual[k] !== wanted[k]) worst = Math.max(worst, Math.abs(actual[k]! - wanted[k]!) / Math.abs(wanted[k]!))
  }
  return worst
}

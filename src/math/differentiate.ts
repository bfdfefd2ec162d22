import { checkNumber } from './checks.ts'

/**
 * Slope of the secant of f from x to x + dx: (f(x + dx) − f(x))/dx, rise over run, in units of f per unit of x.
 * dx may be negative. Throws when dx is 0 (there is no run) or x or dx is not finite.
 * @example secantSlope((x) => x * x, 3, 1) // 7
 */
export function secantSlope(f: (x: number) => number, x: number, dx: number): number {
  checkNumber('x', x)
  checkNumber('dx', dx)
  if (dx === 0) throw new Error('dx is 0; a secant needs two different points')
  return (f(x + dx) - f(x)) / dx
}

/**
 * Numeric derivative f′(x): central differences at four shrinking steps, from which the error is extrapolated away
 * (Richardson). About 11 right digits for smooth functions of ordinary size. f is asked at x ± h and nearer;
 * `h` is 0.01·max(1, |x|) when left out. Throws when x is not finite or h is 0 or not finite.
 * @example derivative(Math.sin, 0) // 1
 */
export function derivative(f: (x: number) => number, x: number, h = 0.01 * Math.max(1, Math.abs(x))): number {
  checkNumber('x', x)
  checkNumber('h', h)
  if (h === 0) throw new Error('h is 0; a difference needs two different points')
  const table = [h, h / 2, h / 4, h / 8].map((step) => {
    const right = x + step
    const left = x - step
    return (f(right) - f(left)) / (right - left)
  })
  // Each round removes one even power of the step from the error: h², h⁴, h⁶.
  for (let round = 1; round < table.length; round++) {
    const factor = 4 ** round
    for (let k = table.length - 1; k >= round; k--) table[k] = (factor * table[k]! - table[k - 1]!) / (factor - 1)
  }
  return table[table.length - 1]!
}

/**
 * Numeric partial derivative ∂f/∂wⱼ: `derivative` along one axis, the others held still. `w` is left as it was.
 * Throws when there is no such axis, and as `derivative` does.
 * @example partialDerivative((w) => w[0]! * w[1]!, Float64Array.of(2, 5), 0) // 5
 */
export function partialDerivative(f: (w: Float64Array) => number, w: Float64Array, axis: number): number {
  const at = w[axis]
  if (at === undefined) throw new Error(`axis is ${axis}; there are ${w.length}, counted from 0`)
  const moved = w.slice()
  return derivative((value) => {
    moved[axis] = value
    return f(moved)
  }, at)
}

/**
 * Numeric gradient: every partial derivative, Float64Array of w's length. Throws as `derivative` does.
 * @example numericGradient((w) => w[0]! * w[1]!, Float64Array.of(2, 5)) // [5, 2]
 */
export function numericGradient(f: (w: Float64Array) => number, w: Float64Array): Float64Array {
  return w.map((_, axis) => partialDerivative(f, w, axis))
}

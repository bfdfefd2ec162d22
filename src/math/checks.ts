/**
 * The largest magnitude taken in or carried on, 1e75. Products of two such numbers can still be squared and summed
 * without overflow, so nothing that passes these checks can turn into Infinity or NaN further on.
 */
const LARGEST = 1e75

/** True for a finite number within ±1e75 (NaN and ±Infinity are not). */
export function isUsable(value: number): boolean {
  return Math.abs(value) <= LARGEST
}

/**
 * Throws an Error that names what is wrong and where unless `value` is a finite number within ±1e75.
 * @example checkNumber('rate', Number.NaN) // Error: rate is NaN; it must be a finite number within ±1e75
 */
export function checkNumber(where: string, value: number): void {
  if (!isUsable(value)) throw new Error(`${where} is ${value}; it must be a finite number within ±1e75`)
}

/** Throws unless `value` is a finite number above zero. */
export function checkPositive(where: string, value: number): void {
  checkNumber(where, value)
  if (value <= 0) throw new Error(`${where} is ${value}; it must be above 0`)
}

/** Throws unless `value` is a finite number, zero or above. */
export function checkNotNegative(where: string, value: number): void {
  checkNumber(where, value)
  if (value < 0) throw new Error(`${where} is ${value}; it must be 0 or above`)
}

/** Throws unless `value` is a whole number from `least` to 2³²−1. */
export function checkWhole(where: string, value: number, least = 0): void {
  if (!Number.isInteger(value) || value < least || value > 0xffffffff) {
    throw new Error(`${where} is ${value}; it must be a whole number from ${least} to 4294967295`)
  }
}

/** Throws unless `p` is a number from 0 to 1, ends included. */
export function checkProbability(where: string, p: number): void {
  if (!(p >= 0 && p <= 1)) throw new Error(`${where} is ${p}; a probability lies from 0 to 1`)
}

/** Throws unless `label` is exactly 0 or 1. */
export function checkLabel(where: string, label: number): void {
  if (label !== 0 && label !== 1) throw new Error(`${where} is ${label}; a label is 0 or 1`)
}

/** Throws unless `values` has `length` entries, all finite and within ±1e75. Places are counted from 0. */
export function checkVector(where: string, values: ArrayLike<number>, length: number): void {
  if (values.length !== length) throw new Error(`${where} has ${values.length} entries; expected ${length}`)
  for (let k = 0; k < length; k++) {
    if (!isUsable(values[k]!)) checkNumber(`${where}[${k}]`, values[k]!)
  }
}

/** Throws unless `w` is a weight vector for `n` features: n + 1 usable numbers, w[0] the intercept. */
export function checkWeights(w: ArrayLike<number>, n: number): void {
  if (w.length !== n + 1) {
    throw new Error(`weights has ${w.length} entries; ${n} feature(s) need ${n + 1} (the intercept comes first)`)
  }
  checkVector('weights', w, n + 1)
}

/** Gives `out` back, or a new Float64Array when there is none; throws when `out` has the wrong length. */
export function resultOf(out: Float64Array | undefined, length: number): Float64Array {
  if (out === undefined) return new Float64Array(length)
  if (out.length !== length) throw new Error(`out has ${out.length} entries; expected ${length}`)
  return out
}

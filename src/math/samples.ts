import { checkLabel, checkNumber, checkWhole, isUsable } from './checks.ts'

/**
 * Labelled examples for classification.
 * - `X`: features, m × n, row-major (row i starts at i·n), **without** the leading 1; in the units of the data.
 * - `y`: m labels, 1 (hero) or 0 (not).
 * - `m`: number of rows, at least 1. `n`: number of features, at least 1.
 */
export type Samples = {
  readonly X: Float64Array
  readonly y: Uint8Array
  readonly m: number
  readonly n: number
}

/** Examples for linear regression: as Samples, but `y` holds m target numbers (say, prices). */
export type Targets = {
  readonly X: Float64Array
  readonly y: Float64Array
  readonly m: number
  readonly n: number
}

type Table = { readonly X: Float64Array; readonly y: ArrayLike<number>; readonly m: number; readonly n: number }

function checkTable({ X, y, m, n }: Table): void {
  checkWhole('m (rows)', m, 1)
  checkWhole('n (features)', n, 1)
  if (X.length !== m * n) throw new Error(`X has ${X.length} values; ${m} row(s) of ${n} feature(s) need ${m * n}`)
  if (y.length !== m) throw new Error(`y has ${y.length} values; ${m} row(s) need ${m}`)
  for (let k = 0; k < X.length; k++) {
    if (!isUsable(X[k]!)) checkNumber(`X[row ${Math.floor(k / n) + 1}, feature ${(k % n) + 1}]`, X[k]!)
  }
}

/**
 * Throws an Error unless shapes agree, every feature is finite (within ±1e75) and every label is 0 or 1.
 * The message names what is wrong and where; rows and features are counted from 1, as in the prose.
 * @example checkSamples(samplesFrom([[1, NaN]], [1])) // Error: X[row 1, feature 2] is NaN; …
 */
export function checkSamples(samples: Samples): void {
  checkTable(samples)
  const { y, m } = samples
  for (let i = 0; i < m; i++) if (y[i] !== 0 && y[i] !== 1) checkLabel(`y[row ${i + 1}]`, y[i]!)
}

/** Throws an Error unless shapes agree and every feature and target is finite (within ±1e75). */
export function checkTargets(targets: Targets): void {
  checkTable(targets)
  const { y, m } = targets
  for (let i = 0; i < m; i++) if (!isUsable(y[i]!)) checkNumber(`y[row ${i + 1}]`, y[i]!)
}

function flatten(rows: readonly ArrayLike<number>[]): { X: Float64Array; m: number; n: number } {
  const m = rows.length
  const n = rows[0]?.length ?? 0
  const X = new Float64Array(m * n)
  rows.forEach((row, i) => {
    if (row.length !== n) throw new Error(`row ${i + 1} has ${row.length} feature(s); row 1 has ${n}`)
    X.set(row, i * n)
  })
  return { X, m, n }
}

/**
 * Samples from plain rows and labels; throws as `checkSamples` does, and for rows of different lengths.
 * @example samplesFrom([[1.5, 4], [0.5, 1]], [1, 0]) // m = 2, n = 2
 */
export function samplesFrom(rows: readonly ArrayLike<number>[], labels: ArrayLike<number>): Samples {
  // Looked at before they go into a Uint8Array, which would turn 0.5 or 256 into a 0 without a word.
  for (let i = 0; i < labels.length; i++) checkLabel(`y[row ${i + 1}]`, labels[i]!)
  const samples = { ...flatten(rows), y: Uint8Array.from(labels) }
  checkSamples(samples)
  return samples
}

/**
 * Targets from plain rows and numbers; throws as `checkTargets` does, and for rows of different lengths.
 * @example targetsFrom([[1], [2], [3]], [0.99, 3, 5.01]) // m = 3, n = 1
 */
export function targetsFrom(rows: readonly ArrayLike<number>[], numbers: ArrayLike<number>): Targets {
  const targets = { ...flatten(rows), y: Float64Array.from(numbers) }
  checkTargets(targets)
  return targets
}

/**
 * A new Samples made of the given rows (counted from 0), in that order; a row may appear more than once.
 * Throws for a row that does not exist.
 * @example takeRows(samples, [0, 2]) // m = 2
 */
export function takeRows(samples: Samples, rows: ArrayLike<number>): Samples {
  const { X, y, m, n } = samples
  const taken = { X: new Float64Array(rows.length * n), y: new Uint8Array(rows.length), m: rows.length, n }
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k]!
    checkWhole(`rows[${k}]`, i)
    if (i >= m) throw new Error(`rows[${k}] is ${i}; there are ${m} rows, counted from 0`)
    taken.X.set(X.subarray(i * n, (i + 1) * n), k * n)
    taken.y[k] = y[i]!
  }
  return taken
}

/**
 * A new Samples with only the given features (counted from 0), in that order. Throws for a feature that does not exist.
 * @example takeFeatures(samplesFrom([[1, 2, 3]], [1]), [2, 0]).X // [3, 1]
 */
export function takeFeatures({ X, y, m, n }: Samples, features: ArrayLike<number>): Samples {
  const size = features.length
  const taken = new Float64Array(m * size)
  for (let k = 0; k < size; k++) {
    const j = features[k]!
    checkWhole(`features[${k}]`, j)
    if (j >= n) throw new Error(`features[${k}] is ${j}; there are ${n} features, counted from 0`)
    for (let i = 0; i < m; i++) taken[i * size + k] = X[i * n + j]!
  }
  return { X: taken, y, m, n: size }
}

/** One feature of all samples as a new Float64Array(m); `feature` is counted from 0. Throws when there is none such. */
export function featureColumn(samples: Samples | Targets, feature: number): Float64Array {
  const { X, m, n } = samples
  checkWhole('feature', feature)
  if (feature >= n) throw new Error(`feature is ${feature}; there are ${n}, counted from 0`)
  const column = new Float64Array(m)
  for (let i = 0; i < m; i++) column[i] = X[i * n + feature]!
  return column
}

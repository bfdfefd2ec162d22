import { checkPositive, checkVector, checkWeights } from './checks.ts'
import { checkTargets, type Samples, type Targets } from './samples.ts'

/** Mean and scale (standard deviation) of each feature, in its own units; n entries each, scales above 0. */
export type Scaling = { readonly means: Float64Array; readonly scales: Float64Array }

// A weight for a feature that changes by less would leave the range of numbers taken in (±1e75).
const LEAST_SPREAD = 1e-60

/**
 * Mean and standard deviation (divisor m) of every feature. A feature that never changes (or by less than
 * 1e-60) gets scale 1, so that dividing by it is harmless. Throws for bad samples.
 * @example featureScaling(samplesFrom([[1, 7], [3, 7]], [0, 1])) // means [2, 7], scales [1, 1]
 */
export function featureScaling(samples: Samples | Targets): Scaling {
  const { X, m, n } = samples
  checkTargets({ ...samples, y: Float64Array.from(samples.y) })
  const means = new Float64Array(n)
  const scales = new Float64Array(n)
  for (let j = 0; j < n; j++) {
    let sum = 0
    let constant = true
    for (let k = j; k < X.length; k += n) {
      sum += X[k]!
      constant = constant && X[k] === X[j]
    }
    // The mean of equal numbers may round away from them; the number itself does not.
    const mean = constant ? X[j]! : sum / m
    let squares = 0
    for (let k = j; k < X.length; k += n) squares += (X[k]! - mean) ** 2
    means[j] = mean
    const deviation = Math.sqrt(squares / m)
    scales[j] = deviation > LEAST_SPREAD ? deviation : 1
  }
  return { means, scales }
}

/**
 * The same samples with every feature as (x − mean)/scale, in standard deviations; use the training set's scaling on
 * the test set. Throws when the scaling does not fit or a scale is not above 0.
 * @example applyScaling(samplesFrom([[5]], [1]), { means: Float64Array.of(3), scales: Float64Array.of(2) }) // X = [1]
 */
export function applyScaling<T extends Samples | Targets>(samples: T, { means, scales }: Scaling): T {
  const { X, n } = samples
  checkVector('means', means, n)
  checkVector('scales', scales, n)
  scales.forEach((scale, j) => {
    checkPositive(`scales[${j}]`, scale)
  })
  return { ...samples, X: X.map((x, k) => (x - means[k % n]!) / scales[k % n]!) }
}

/**
 * Standardised samples (each feature with mean 0 and standard deviation 1; constant features all 0) and the scaling
 * that made them. Throws for bad samples.
 * @example standardise(samplesFrom([[1], [3]], [0, 1])).samples.X // [−1, 1]
 */
export function standardise<T extends Samples | Targets>(samples: T): Scaling & { readonly samples: T } {
  const scaling = featureScaling(samples)
  return { samples: applyScaling(samples, scaling), ...scaling }
}

/**
 * Weights for the raw features that give the same scores as `w` gives on standardised ones:
 * wⱼ/scaleⱼ, and the intercept less Σ wⱼ·meanⱼ/scaleⱼ. Throws when lengths do not fit.
 * @example toRawWeights(Float64Array.of(0, 1), { means: Float64Array.of(3), scales: Float64Array.of(2) }) // [−1.5, 0.5]
 */
export function toRawWeights(w: Float64Array, { means, scales }: Scaling): Float64Array {
  checkWeights(w, means.length)
  const raw = w.slice()
  for (let j = 0; j < means.length; j++) {
    raw[j + 1] = w[j + 1]! / scales[j]!
    raw[0] = raw[0]! - raw[j + 1]! * means[j]!
  }
  return raw
}

/**
 * The inverse of `toRawWeights`: weights for standardised features that give the same scores as `w` on raw ones.
 * Comparable with each other: each says what one standard deviation of its feature does. Throws as there.
 * @example toStandardWeights(Float64Array.of(-1.5, 0.5), { means: Float64Array.of(3), scales: Float64Array.of(2) }) // [0, 1]
 */
export function toStandardWeights(w: Float64Array, { means, scales }: Scaling): Float64Array {
  checkWeights(w, means.length)
  const standard = w.slice()
  for (let j = 0; j < means.length; j++) {
    standard[j + 1] = w[j + 1]! * scales[j]!
    standard[0] = standard[0]! + w[j + 1]! * means[j]!
  }
  return standard
}

/**
 * Which standardised features carry something of their own: counted from 0, in order, leaving out each that is constant
 * or a weighted sum of those before it (to ten digits). Cholesky of the correlation matrix, column by column.
 */
export function independentFeatures({ X, m, n }: Samples | Targets): number[] {
  const kept: number[] = []
  const L: number[][] = []
  for (let j = 0; j < n; j++) {
    const row: number[] = []
    let rest = 0
    for (let k = j; k < X.length; k += n) rest += X[k]! * X[k]!
    rest /= m
    kept.forEach((other, r) => {
      let sum = 0
      for (let i = 0; i < m; i++) sum += X[i * n + j]! * X[i * n + other]!
      sum /= m
      for (let k = 0; k < r; k++) sum -= row[k]! * L[r]![k]!
      row.push(sum / L[r]![r]!)
      rest -= row[r]! ** 2
    })
    if (rest <= 1e-10) continue
    row.push(Math.sqrt(rest))
    L.push(row)
    kept.push(j)
  }
  return kept
}

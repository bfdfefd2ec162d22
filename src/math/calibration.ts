import { checkWhole } from './checks.ts'
import { checkJudged } from './metrics.ts'

/** Rows whose probability fell into [from, to), the last bin with its end included. */
export type CalibrationBin = {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean of the said probabilities, 0…1; null for an empty bin. */
  readonly meanProbability: number | null
  /** Share of label 1 that really came, 0…1; null for an empty bin. */
  readonly share: number | null
}

/**
 * The reliability diagram's bins, equally wide over 0…1: a calibrated model has share ≈ meanProbability in each.
 * Throws for labels other than 0/1, p outside 0…1, lengths that differ, or bins not whole and at least 1.
 * @example calibrationBins([1, 0, 1], [0.9, 0.1, 0.8], 2)[1] // from 0.5, count 2, meanProbability 0.85, share 1
 */
export function calibrationBins(y: ArrayLike<number>, p: ArrayLike<number>, bins = 10): CalibrationBin[] {
  checkJudged(y, p)
  checkWhole('bins', bins, 1)
  const counts = new Uint32Array(bins)
  const sums = new Float64Array(bins)
  const ones = new Uint32Array(bins)
  for (let i = 0; i < y.length; i++) {
    const bin = Math.min(bins - 1, Math.floor(p[i]! * bins))
    counts[bin] = counts[bin]! + 1
    sums[bin] = sums[bin]! + p[i]!
    ones[bin] = ones[bin]! + y[i]!
  }
  return Array.from(counts, (count, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    count,
    meanProbability: count === 0 ? null : sums[bin]! / count,
    share: count === 0 ? null : ones[bin]! / count,
  }))
}

/**
 * Brier score: mean of (p − y)², 0 (sure and right) … 1 (sure and wrong); ¼ for always saying ½. Throws for labels
 * other than 0/1, p outside 0…1, lengths that differ, or no rows. Brier 1950.
 * @example brierScore([1, 0], [0.5, 0.5]) // 0.25
 */
export function brierScore(y: ArrayLike<number>, p: ArrayLike<number>): number {
  checkJudged(y, p)
  checkWhole('rows', y.length, 1)
  let sum = 0
  for (let i = 0; i < y.length; i++) sum += (p[i]! - y[i]!) ** 2
  return sum / y.length
}

import { checkVector } from './checks.ts'
import { featureColumn, type Samples } from './samples.ts'

/**
 * Pearson's correlation of two lists of the same length: −1 (one falls as the other rises) … 1 (they rise together);
 * no units. Null when one of them never changes or there are fewer than two entries: then nothing can be said.
 * Throws when lengths differ or a value is not finite. Pearson 1895.
 * @example correlation([1, 2, 3], [2, 4, 6]) // 1
 */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  checkVector('a', a, a.length)
  checkVector('b', b, a.length)
  const count = a.length
  let [meanA, meanB] = [0, 0]
  let [changesA, changesB] = [false, false]
  for (let k = 0; k < count; k++) {
    meanA += a[k]! / count
    meanB += b[k]! / count
    changesA = changesA || a[k] !== a[0]
    changesB = changesB || b[k] !== b[0]
  }
  if (!changesA || !changesB) return null
  // In units of the widest deviation, so that no square can vanish or overflow.
  let [widestA, widestB] = [0, 0]
  for (let k = 0; k < count; k++) {
    widestA = Math.max(widestA, Math.abs(a[k]! - meanA))
    widestB = Math.max(widestB, Math.abs(b[k]! - meanB))
  }
  let [aa, bb, ab] = [0, 0, 0]
  for (let k = 0; k < count; k++) {
    const da = (a[k]! - meanA) / widestA
    const db = (b[k]! - meanB) / widestB
    aa += da * da
    bb += db * db
    ab += da * db
  }
  // Rounding may carry a perfect correlation a hair past 1.
  return Math.min(1, Math.max(-1, ab / Math.sqrt(aa) / Math.sqrt(bb)))
}

/**
 * Correlation of one feature (counted from 0) with the labels; null as above. Throws when there is no such feature.
 * @example correlationWithLabel(firstCensus, 1) // 0.825…
 */
export function correlationWithLabel(samples: Samples, feature: number): number | null {
  return correlation(featureColumn(samples, feature), samples.y)
}

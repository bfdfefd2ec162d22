import { checkJudged } from './metrics.ts'

/** One point of the ROC curve. */
export type RocPoint = {
  /** Everyone with p at or above it is called 1; null at the first point, where nobody is. */
  readonly threshold: number | null
  /** Share of the 0s called 1, and share of the 1s called 1; 0…1. */
  readonly falsePositiveRate: number
  readonly truePositiveRate: number
}

/**
 * The ROC curve: what each threshold finds and what it wrongly accuses, from (0, 0) to (1, 1), one point for each
 * different p, highest first, so that ties make one slanting step. Empty when only one class is present: one of the
 * shares would be a share of nothing. Throws for labels other than 0/1, p outside 0…1 or lengths that differ.
 * @example rocCurve([1, 0], [0.9, 0.2]) // (0, 0), (0, 1) at 0.9, (1, 1) at 0.2
 */
export function rocCurve(y: ArrayLike<number>, p: ArrayLike<number>): RocPoint[] {
  checkJudged(y, p)
  const order = Array.from({ length: y.length }, (_, i) => i).sort((a, b) => p[b]! - p[a]!)
  const positives = order.reduce((count, i) => count + y[i]!, 0)
  const negatives = y.length - positives
  if (positives === 0 || negatives === 0) return []
  const points: RocPoint[] = [{ threshold: null, falsePositiveRate: 0, truePositiveRate: 0 }]
  let found = 0
  order.forEach((i, k) => {
    found += y[i]!
    const next = order[k + 1]
    if (next !== undefined && p[next] === p[i]) return
    points.push({
      threshold: p[i]!,
      falsePositiveRate: (k + 1 - found) / negatives,
      truePositiveRate: found / positives,
    })
  })
  return points
}

/**
 * Area under the ROC curve: the chance that a random 1 gets a higher p than a random 0, ties counting half. 0…1,
 * ½ for a model that knows nothing; null when only one class is present. Throws as `rocCurve` does.
 * By trapezoids, which equals the Mann–Whitney count (Hanley & McNeil 1982).
 * @example areaUnderRoc([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1]) // 0.75
 */
export function areaUnderRoc(y: ArrayLike<number>, p: ArrayLike<number>): number | null {
  const points = rocCurve(y, p)
  if (points.length === 0) return null
  let area = 0
  for (let k = 1; k < points.length; k++) {
    const [a, b] = [points[k - 1]!, points[k]!]
    area += ((b.falsePositiveRate - a.falsePositiveRate) * (a.truePositiveRate + b.truePositiveRate)) / 2
  }
  return area
}

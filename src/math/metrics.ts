import { checkLabel, checkProbability } from './checks.ts'
import { probabilities } from './probabilities.ts'
import type { Samples } from './samples.ts'

/** How many rows of each label were judged each way; "positive" is label 1. The four add up to m. */
export type Confusion = {
  readonly truePositives: number
  readonly falsePositives: number
  readonly trueNegatives: number
  readonly falseNegatives: number
}

/** Throws unless y holds labels and p as many probabilities. */
export function checkJudged(y: ArrayLike<number>, p: ArrayLike<number>): void {
  if (y.length !== p.length) throw new Error(`y has ${y.length} labels and p has ${p.length} probabilities`)
  for (let i = 0; i < y.length; i++) {
    checkLabel(`y[${i}]`, y[i]!)
    checkProbability(`p[${i}]`, p[i]!)
  }
}

/**
 * Counts of right and wrong judgements when every p ≥ threshold is called 1.
 * Throws for labels other than 0/1, probabilities or a threshold outside 0…1, or lengths that differ.
 * @example confusion([1, 0, 1], [0.9, 0.6, 0.2]) // 1 true positive, 1 false positive, 0 true negatives, 1 false negative
 */
export function confusion(y: ArrayLike<number>, p: ArrayLike<number>, threshold = 0.5): Confusion {
  checkJudged(y, p)
  checkProbability('threshold', threshold)
  const counts = [0, 0, 0, 0] as [number, number, number, number]
  for (let i = 0; i < y.length; i++) {
    const cell = (2 * y[i]! + (p[i]! >= threshold ? 1 : 0)) as 0 | 1 | 2 | 3
    counts[cell]++
  }
  const [trueNegatives, falsePositives, falseNegatives, truePositives] = counts
  return { truePositives, falsePositives, trueNegatives, falseNegatives }
}

/** Shares made from a Confusion, each 0…1, or null where there is nothing to divide by. */
export type Rates = {
  /** Right judgements among all. */
  readonly accuracy: number | null
  /** Of those called 1, how many are. */
  readonly precision: number | null
  /** Of those that are 1, how many were found (sensitivity, true positive rate). */
  readonly recall: number | null
  /** Of those that are 0, how many were left alone (1 − false positive rate). */
  readonly specificity: number | null
  /** Harmonic mean of precision and recall. */
  readonly f1: number | null
}

/**
 * Accuracy, precision, recall, specificity and F1 of the counts. A share of nothing is null, never NaN.
 * @example ratesOf(confusion([1, 0, 1], [0.9, 0.6, 0.2])) // accuracy 1/3, precision ½, recall ½, specificity 0, F1 ½
 */
export function ratesOf({ truePositives, falsePositives, trueNegatives, falseNegatives }: Confusion): Rates {
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  const right = truePositives + trueNegatives
  return {
    accuracy: share(right, right + falsePositives + falseNegatives),
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, truePositives + falseNegatives),
    specificity: share(trueNegatives, trueNegatives + falsePositives),
    f1: share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  }
}

/**
 * Share of rows judged right at the threshold, 0…1. A staircase in w: level almost everywhere, so it has no slope to
 * learn from. Throws for bad samples, weights or threshold.
 * @example accuracy(firstCensus, Float64Array.of(-4.7, 1, 1)) // 1
 */
export function accuracy(samples: Samples, w: Float64Array, threshold = 0.5): number {
  const { truePositives, trueNegatives } = confusion(samples.y, probabilities(samples, w), threshold)
  return (truePositives + trueNegatives) / samples.m
}

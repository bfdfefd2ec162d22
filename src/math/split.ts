import { random } from './random.ts'
import { checkSamples, type Samples, takeRows } from './samples.ts'

/** Samples to learn from, samples held back, and the rows (counted from 0, rising) each came from. */
export type Split = {
  readonly train: Samples
  readonly test: Samples
  readonly trainRows: Uint32Array
  readonly testRows: Uint32Array
}

/**
 * Holds back a share of the rows as a test set, the same share of each class as nearly as whole rows allow (stratified).
 * Seeded: the same seed holds back the same rows on every machine. Throws for bad samples, a share not strictly
 * between 0 and 1, and when train or test would be empty.
 * @example splitSamples(breastCancer, { testShare: 0.3, seed: 1 }).test.m // 171
 */
export function splitSamples(samples: Samples, { testShare, seed }: { testShare: number; seed: number }): Split {
  checkSamples(samples)
  if (!(testShare > 0 && testShare < 1)) throw new Error(`testShare is ${testShare}; it lies between 0 and 1`)
  const dice = random(seed)
  const held = new Uint8Array(samples.m)
  for (const label of [0, 1]) {
    const rows = Array.from({ length: samples.m }, (_, i) => i).filter((i) => samples.y[i] === label)
    const count = Math.round(rows.length * testShare)
    for (const i of dice.shuffle(rows).slice(0, count)) held[i] = 1
  }
  const rowsWhere = (flag: number) => Uint32Array.from(Array.from(held.keys()).filter((i) => held[i] === flag))
  const [trainRows, testRows] = [rowsWhere(0), rowsWhere(1)]
  if (trainRows.length === 0 || testRows.length === 0) {
    throw new Error(
      `testShare ${testShare} of ${samples.m} row(s) leaves ${testRows.length} to test on; both sets need one`,
    )
  }
  return { train: takeRows(samples, trainRows), test: takeRows(samples, testRows), trainRows, testRows }
}

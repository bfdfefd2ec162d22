import { checkWhole } from './checks.ts'
import { descend } from './descent.ts'
import { logLoss } from './logLoss.ts'
import { probabilities } from './probabilities.ts'
import { type Samples, takeFeatures } from './samples.ts'
import { applyScaling, standardise } from './scaling.ts'
import { splitSamples } from './split.ts'

/** How to learn from some rows and be tested on the others. */
export type HeldOutPlan = {
  /** Which features are used, counted from 0. */
  readonly features: readonly number[]
  /** Share of rows held back, and the seed that says which; see `splitSamples`. */
  readonly testShare: number
  readonly seed: number
  /** Learning rate, strength of the L2 penalty and number of batch updates. */
  readonly rate: number
  readonly l2: number
  readonly updates: number
}

/** What came of it; plain lists, so that it can be sent between threads and written down. */
export type HeldOutRun = {
  readonly trained: number
  readonly tested: number
  /** The updates looked at, evenly spaced on a log axis, and the log loss (nats, no penalty) of both sets after each. */
  readonly moments: readonly number[]
  readonly trainLosses: readonly number[]
  readonly testLosses: readonly number[]
  /** Weights for standardised features, the intercept first. */
  readonly weights: readonly number[]
  /** Label and predicted probability of every held-back row. */
  readonly labels: readonly number[]
  readonly chances: readonly number[]
}

const MOMENTS = 72

/**
 * Learns by batch descent on standardised features of the training rows (their means and scales are used on the test
 * rows too, which must not be looked at before), and keeps both losses on the way. A generator, so that it can be
 * stopped, or shared between frames: yields the part done, 0…1, and returns the run. The same plan gives the same run
 * on every machine, losses to the last digit but one. Throws for bad samples and plans that make no sense.
 * @example const steps = heldOutRun(samples, plan); for (let at = steps.next(); !at.done; at = steps.next()) {}
 */
export function* heldOutRun(samples: Samples, plan: HeldOutPlan): Generator<number, HeldOutRun> {
  checkWhole('updates', plan.updates, 1)
  const { train, test } = splitSamples(takeFeatures(samples, plan.features), plan)
  const scaling = standardise(train)
  const held = applyScaling(test, scaling)
  const run = descend(scaling.samples, { algorithm: 'batch', rate: plan.rate, l2: plan.l2 })
  const moments = [...new Set(Array.from({ length: MOMENTS + 1 }, (_, k) => Math.round(plan.updates ** (k / MOMENTS))))]
  const [trainLosses, testLosses]: [number[], number[]] = [[], []]
  for (const moment of moments) {
    const w = yield* walked(run.at, trainLosses.length === 0 ? 0 : (moments[trainLosses.length - 1] ?? 0), moment, plan)
    trainLosses.push(logLoss(scaling.samples, w))
    testLosses.push(logLoss(held, w))
  }
  const weights = run.at(plan.updates).after
  return {
    trained: train.m,
    tested: test.m,
    moments,
    trainLosses,
    testLosses,
    weights: [...weights],
    labels: [...test.y],
    chances: [...probabilities(held, weights)],
  }
}

/** So many updates are made between two looks at whether to go on. */
const STRIDE = 50

function* walked(
  at: (update: number) => { after: Float64Array },
  from: number,
  to: number,
  { updates }: HeldOutPlan,
): Generator<number, Float64Array> {
  for (let update = from + STRIDE; update < to; update += STRIDE) {
    at(update)
    yield update / updates
  }
  return at(to).after
}

import { createCheckpoints } from './checkpoints.ts'
import { checkPositive, checkVector, checkWhole } from './checks.ts'
import { logLossObjective, type Objective } from './objective.ts'
import type { Samples } from './samples.ts'
import { constantRate, type Schedule } from './schedules.ts'
import { createWalker, type Walker, type WalkPlan } from './walker.ts'

export type Algorithm = 'batch' | 'stochastic' | 'mini-batch'

export type DescentOptions = {
  readonly algorithm: Algorithm
  /** Learning rate at the start; above 0. */
  readonly rate: number
  /** How the rate changes; constant when left out. */
  readonly schedule?: Schedule
  /** Rows per update, for 'mini-batch' only: 1…m. */
  readonly batchSize?: number
  /** Whole number 0…2³²−1 that decides every shuffle; 1 when left out. */
  readonly seed?: number
  /** Where to start; all zeros when left out. */
  readonly start?: Float64Array
}

/**
 * One update: `after` = `before` − `rate`·`gradient`, unless it diverged. Arrays are safe to keep and not to be written
 * to: neighbouring updates may share them.
 */
export type Update = {
  /** Epochs and updates are counted from 1. */
  readonly epoch: number
  readonly update: number
  /** The rows looked at, counted from 0, in the order of use. */
  readonly rows: Uint32Array
  readonly gradient: Float64Array
  readonly rate: number
  readonly before: Float64Array
  readonly after: Float64Array
  /** Loss at `after` over all rows, penalty included. */
  readonly loss: number
  /**
   * 'diverged' is the run's last update: the step would have left ±1e75, so it was not made; `after` equals `before`
   * and `loss` belongs to it. No field ever holds NaN or Infinity.
   */
  readonly status: 'running' | 'diverged'
}

/** A run of gradient descent: a recipe that is walked as far as someone looks. */
export type Descent = Iterable<Update> & {
  readonly updatesPerEpoch: number
  /** A copy of the weights at the start, and the loss there. */
  readonly start: Float64Array
  readonly startLoss: number
  /**
   * The update of that number (1, 2, …), wherever the run is now. Going on from the last one asked for costs the
   * updates between; going back at most the greater of 32 and update/256 of them; memory stays the same. Past the end
   * of a diverged run it gives the last update. Throws unless `update` is whole and at least 1.
   */
  readonly at: (update: number) => Update
}

/**
 * Gradient descent on any Objective; see `descend`. Throws for options that make no sense.
 */
export function descendOn(objective: Objective, options: DescentOptions): Descent {
  const { m, size } = objective
  const { algorithm, rate, schedule = constantRate(), seed = 1 } = options
  const start = options.start?.slice() ?? new Float64Array(size)
  checkPositive('rate', rate)
  checkWhole('seed', seed)
  checkVector('start', start, size)
  const batchSize = rowsPerUpdate(algorithm, m, options.batchSize)
  const updatesPerEpoch = Math.ceil(m / batchSize)
  const wholeBatch = algorithm === 'batch'
  const plan: WalkPlan = { objective, batchSize, wholeBatch, updatesPerEpoch, rate, schedule, seed }

  const checkpoints = createCheckpoints(start)
  const player = createWalker(plan, start)
  const everyRow = player.order.slice()
  let end = Infinity

  const advance = (walker: Walker): boolean => {
    const finite = walker.step()
    if (finite) checkpoints.record(walker.made(), walker.w)
    else end = walker.made()
    return finite
  }

  const picture = (walker: Walker, before: Float64Array): Update => {
    const update = walker.made()
    const diverged = update === end
    return {
      epoch: Math.ceil(update / updatesPerEpoch),
      update,
      rows: wholeBatch ? everyRow : walker.order.slice(walker.from(), walker.to()),
      gradient: copyOf(walker.gradient()),
      rate: walker.rate(),
      before,
      after: copyOf(walker.w),
      loss: walker.loss(),
      status: diverged ? 'diverged' : 'running',
    }
  }

  const at = (update: number): Update => {
    checkWhole('update', update, 1)
    const wanted = Math.min(update, end)
    const here = player.made()
    if (here > wanted || here < checkpoints.before(wanted - 1)) {
      player.moved(checkpoints.restore(wanted - 1, player.w))
    }
    while (player.made() < wanted && advance(player)) {}
    return picture(player, copyOf(player.before))
  }

  const walk = (): Iterator<Update, undefined> => {
    const walker = createWalker(plan, start)
    let before: Float64Array = copyOf(start)
    let running = true
    return {
      next: () => {
        if (!running) return { done: true, value: undefined }
        running = advance(walker)
        const value = picture(walker, before)
        before = value.after
        return { done: false, value }
      },
    }
  }

  return { updatesPerEpoch, start, startLoss: objective.loss(start), at, [Symbol.iterator]: walk }
}

/** For a handful of numbers this loop takes half the time of slice(). */
function copyOf(values: Float64Array): Float64Array {
  const copy = new Float64Array(values.length)
  for (let j = 0; j < copy.length; j++) copy[j] = values[j]!
  return copy
}

function rowsPerUpdate(algorithm: Algorithm, m: number, batchSize: number | undefined): number {
  switch (algorithm) {
    case 'batch':
      return m
    case 'stochastic':
      return 1
    case 'mini-batch':
      if (batchSize === undefined) throw new Error('mini-batch descent needs a batchSize')
      checkWhole('batchSize', batchSize, 1)
      if (batchSize > m) throw new Error(`batchSize is ${batchSize}; there are only ${m} rows`)
      return batchSize
    default:
      throw new Error(`algorithm is ${String(algorithm)}; it must be 'batch', 'stochastic' or 'mini-batch'`)
  }
}

/**
 * Gradient descent on the log loss: w ← w − rate·gradient, again and again. Returns a lazy, endless iterable of
 * updates (break out of it when enough is seen; it ends by itself only by diverging) with `at(k)` to go to any update.
 * - 'batch' looks at all rows in each update; 'stochastic' at one; 'mini-batch' at `batchSize` (the last batch of an
 *   epoch may be smaller). Stochastic and mini-batch go through a new shuffle of all rows in each epoch.
 * - The same seed gives the same rows and the same weights to the bit on every machine, however an update is reached:
 *   nothing but + − × ÷ goes into them (see `expOfMinus`). Only `loss` goes through Math.log1p, whose last digit is the
 *   browser's, and so may a schedule with powers or cosines.
 * - `l2` adds the penalty (l2/2)·‖w‖² without the intercept.
 *
 * Throws for bad samples and for options that make no sense (it names which). Cauchy 1847; Robbins & Monro 1951.
 * @example
 * const run = descend(samples, { algorithm: 'batch', rate: 0.5, seed: 1, start: new Float64Array(3) })
 * run.at(1000).loss
 * for (const { update, loss } of run) if (loss < 0.4 || update === 1000) break
 */
export function descend(samples: Samples, options: DescentOptions & { readonly l2?: number }): Descent {
  return descendOn(logLossObjective(samples, options.l2), options)
}

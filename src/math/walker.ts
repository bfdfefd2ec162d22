import { isUsable } from './checks.ts'
import type { Objective } from './objective.ts'
import { random } from './random.ts'
import type { Schedule } from './schedules.ts'

/** How a run moves; everything checked by `descendOn`. */
export type WalkPlan = {
  readonly objective: Objective
  /** Rows per update; `wholeBatch` says that it is all of them, in their own order. */
  readonly batchSize: number
  readonly wholeBatch: boolean
  readonly updatesPerEpoch: number
  readonly rate: number
  readonly schedule: Schedule
  readonly seed: number
}

/**
 * One walk downhill. Its arrays are its own and overwritten by each step, so that a step allocates nothing; whoever
 * hands them on makes copies.
 */
export type Walker = {
  readonly w: Float64Array
  readonly before: Float64Array
  /** Updates made so far. */
  readonly made: () => number
  /** Makes one update. False when it would have left the finite: then `w` stays as it was, and the walk is over. */
  readonly step: () => boolean
  /** Gradient and rate used by the last step, and the rows it looked at: order[from…to−1]. */
  readonly gradient: () => Float64Array
  readonly rate: () => number
  readonly order: Uint32Array
  readonly from: () => number
  readonly to: () => number
  /** Loss over all rows at `w`. */
  readonly loss: () => number
  /** Says that `w` now holds the weights after `update`; a step must follow before gradient and rows mean anything. */
  readonly moved: (update: number) => void
}

export function createWalker(plan: WalkPlan, start: Float64Array): Walker {
  const { objective, batchSize, wholeBatch, updatesPerEpoch } = plan
  const { m, size } = objective
  const w = start.slice()
  const before = start.slice()
  const order = Uint32Array.from({ length: m }, (_, i) => i)
  const dice = random(plan.seed)
  let used = new Float64Array(size)
  let atW = new Float64Array(size)
  let lossAtW = Number.NaN
  let known = false
  let shuffledFor = -1
  let made = 0
  let rate = plan.rate
  let from = 0
  let to = m

  // With all rows, the gradient of the next step and the loss after this one come from the same pass.
  const look = () => {
    if (!known) lossAtW = objective.lossAndGradient(w, atW)
    known = true
  }

  const pickRows = () => {
    const epoch = Math.floor(made / updatesPerEpoch)
    if (epoch !== shuffledFor) {
      // Each epoch's order depends on seed and epoch alone, so that any update can be returned to.
      for (let i = 0; i < m; i++) order[i] = i
      dice.restart(epoch)
      dice.shuffle(order)
      shuffledFor = epoch
    }
    from = (made % updatesPerEpoch) * batchSize
    to = Math.min(m, from + batchSize)
  }

  const step = (): boolean => {
    if (wholeBatch) {
      look()
      const spare = used
      used = atW
      atW = spare
    } else {
      pickRows()
      objective.rowsGradient(w, order, from, to, used)
    }
    rate = plan.schedule(plan.rate, made, Math.floor(made / updatesPerEpoch))
    if (!(rate >= 0 && rate < Infinity)) throw new Error(`schedule gave the rate ${rate} after ${made} update(s)`)
    let finite = true
    for (let j = 0; j < size; j++) {
      before[j] = w[j]!
      w[j] = w[j]! - rate * used[j]!
      finite = finite && isUsable(w[j]!)
    }
    if (!finite) w.set(before)
    known = false
    made++
    return finite
  }

  return {
    w,
    before,
    order,
    step,
    made: () => made,
    gradient: () => used,
    rate: () => rate,
    from: () => from,
    to: () => to,
    loss: () => {
      if (!wholeBatch) return objective.loss(w)
      look()
      return lossAtW
    },
    moved: (update) => {
      made = update
      known = false
    },
  }
}

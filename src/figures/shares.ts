import type { Hobbit } from '../data/hobbits.ts'
import { type LineWeights, lineScore } from '../math/line.ts'
import { scoreLoss } from '../math/logLoss.ts'
import { sigmoid } from '../math/sigmoid.ts'

/** What one hobbit has to do with the loss of a model. */
export interface Share {
  hobbit: Hobbit
  /** What the model says: ŷ. */
  chance: number
  /** This hobbit's own log loss, in nats. */
  loss: number
  mistaken: boolean
}

/** Each hobbit's share in the log loss of a model with these weights. A hobbit exactly on the line is not called a hero. */
export function sharesOf(hobbits: readonly Hobbit[], weights: LineWeights): Share[] {
  return hobbits.map((hobbit) => {
    const z = lineScore(weights, [hobbit.foot, hobbit.lifted])
    return { hobbit, chance: sigmoid(z), loss: scoreLoss(hobbit.hero ? 1 : 0, z), mistaken: z > 0 !== hobbit.hero }
  })
}

/** J: the mean of their losses. */
export function meanLoss(shares: readonly Share[]): number {
  return shares.reduce((sum, { loss }) => sum + loss, 0) / shares.length
}

export function mistakesIn(shares: readonly Share[]): number {
  return shares.filter(({ mistaken }) => mistaken).length
}

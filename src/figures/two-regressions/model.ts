import { bothCensuses } from '../../data/hobbits.ts'
import { holePrices } from '../../data/holePrices.ts'
import { descendOn } from '../../math/descent.ts'
import type { LineWeights } from '../../math/line.ts'
import { logLossObjective, type Objective, squaredErrorObjective } from '../../math/objective.ts'
import { type Targets, targetsFrom } from '../../math/samples.ts'
import type { Preset } from '../../state/figure.ts'
import { remembered } from '../../state/remembered.ts'
import { allHobbits } from '../allHobbits.ts'

/** What the hobbits' model makes of its score: the S curve, or nothing at all. */
export type HobbitModel = 'logistic' | 'adaline'
export type Model = 'prices' | HobbitModel

export interface RegressionsState {
  hobbits: HobbitModel
  rate: number
  /** How many updates have been made. */
  at: number
}

export const RATES = [0.001, 0.5] as const
export const MOST_UPDATES = 300

export const initial: RegressionsState = { hobbits: 'logistic', rate: 0.1, at: 60 }

export const presets: readonly Preset<RegressionsState>[] = [
  { id: 'start', title: 'Sixty updates', state: initial },
  { id: 'at-rest', title: 'Before the first update', state: { ...initial, at: 0 } },
  { id: 'done', title: 'All updates', state: { ...initial, at: MOST_UPDATES } },
  { id: 'adaline', title: 'Adaline: no S curve', state: { ...initial, hobbits: 'adaline' } },
  { id: 'too-fast', title: 'Too fast for the prices', state: { ...initial, rate: 0.3 } },
  { id: 'too-fast-for-both', title: 'Too fast for Adaline too', state: { hobbits: 'adaline', rate: 0.5, at: 300 } },
]

export const priceTargets: Targets = targetsFrom(
  holePrices.map(({ windows }) => [windows]),
  holePrices.map(({ price }) => price),
)

const objectives: Readonly<Record<Model, Objective>> = {
  prices: squaredErrorObjective(priceTargets, 'half'),
  logistic: logLossObjective(allHobbits),
  adaline: squaredErrorObjective({ ...allHobbits, y: Float64Array.from(allHobbits.y) }, 'half'),
}

/** A run as it was at one moment: the weights, their loss, and the gradient that the next update takes. */
export interface Moment {
  weights: Float64Array
  gradient: Float64Array
  loss: number
}

/** All moments of a run; a run that left every number behind ends early, and keeps its last moment. */
const runOf = remembered(6, (key: string): readonly Moment[] => {
  const [model, rate] = key.split('|')
  const objective = objectives[model === 'prices' || model === 'adaline' ? model : 'logistic']
  const moments: Moment[] = []
  for (const { before, gradient, update, status } of descendOn(objective, { algorithm: 'batch', rate: Number(rate) })) {
    moments.push({ weights: before, gradient, loss: objective.loss(before) })
    if (update > MOST_UPDATES || status === 'diverged') break
  }
  return moments
})

export function momentOf(model: Model, { rate, at }: Pick<RegressionsState, 'rate' | 'at'>): Moment {
  const moments = runOf(`${model}|${rate}`)
  const moment = moments[Math.min(at, moments.length - 1)]
  if (!moment) throw new Error('a run has a first moment')
  return moment
}

/** Whether a model is worse off than before its first update: its steps are too long. */
export function flownOff(model: Model, state: Pick<RegressionsState, 'rate' | 'at'>): boolean {
  return momentOf(model, state).loss > momentOf(model, { ...state, at: 0 }).loss
}

/** The line between heroes and the rest: score 0 for the S curve; Adaline aims at 0 and 1, and ½ is between them. */
export function boundaryOf(model: HobbitModel, [w0 = 0, w1 = 0, w2 = 0]: Float64Array): LineWeights {
  return [model === 'adaline' ? w0 - 0.5 : w0, w1, w2]
}

export function rightOf(model: HobbitModel, weights: Float64Array): number {
  const [b, w1, w2] = boundaryOf(model, weights)
  return bothCensuses.filter(({ foot, lifted, hero }) => b + w1 * foot + w2 * lifted > 0 === hero).length
}

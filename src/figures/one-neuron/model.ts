import { thorn } from '../../data/hobbits.ts'
import { score } from '../../math/linear.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'
import type { TrainedModel } from '../../state/trained.ts'
import { defaultModel } from '../defaultModel.ts'

/** A neuron's weights and the hobbit that is put in. */
export interface NeuronState {
  w0: number
  w1: number
  w2: number
  foot: number
  lifted: number
}

export const reach = { foot: [0, 8], lifted: [0, 8] } as const

const { w0, w1, w2 } = defaultModel

export const initial: NeuronState = { w0, w1, w2, foot: 2.5, lifted: 2.5 }

export const presets: readonly Preset<NeuronState>[] = [
  { id: 'start', title: 'A hobbit near the line', state: initial },
  { id: 'thorn', title: 'Thorn Uphill', state: { ...initial, foot: thorn.foot, lifted: thorn.lifted } },
  { id: 'asleep', title: 'All weights 0', state: { ...initial, w0: 0, w1: 0, w2: 0 } },
  { id: 'saturated', title: 'Very large weights', state: { ...initial, w0: -45, w1: 10, w2: 12 } },
]

/** What happens inside: each input times its weight, their sum, and what is sent on. */
export interface Firing {
  parts: readonly [number, number, number]
  z: number
  chance: number
}

export function fire({ w0: bias, w1: one, w2: two, foot, lifted }: NeuronState): Firing {
  const z = score([foot, lifted], Float64Array.of(bias, one, two))
  return { parts: [bias, one * foot, two * lifted], z, chance: sigmoid(z) }
}

/** The state with the hobbit elsewhere within reach. */
export function fed(state: NeuronState, foot: number, lifted: number): NeuronState {
  const clamped = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))
  return { ...state, foot: clamped(foot, reach.foot), lifted: clamped(lifted, reach.lifted) }
}

export function withWeights(state: NeuronState, { w0: bias, w1: one, w2: two }: TrainedModel): NeuronState {
  return { ...state, w0: bias, w1: one, w2: two }
}

export function hasWeights(state: NeuronState, model: TrainedModel): boolean {
  return (['w0', 'w1', 'w2'] as const).every((weight) => state[weight] === model[weight])
}

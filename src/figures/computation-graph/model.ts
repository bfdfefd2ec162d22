import { lineScore } from '../../math/line.ts'
import { scoreLoss } from '../../math/logLoss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'
import { frodo, hobbitOf, type OneHobbit, robin, weightsOf } from '../oneHobbit.ts'

/** What can be nudged: all but the truth and the loss at the end. */
export const NUDGED = ['w0', 'w1', 'x1', 'w2', 'x2', 'z', 'y-hat'] as const
export type Nudged = (typeof NUDGED)[number]
export type Quantity = Nudged | 'L'

export interface GraphState extends OneHobbit {
  node: Nudged
  nudge: number
}

export const NUDGES = [-1, 1] as const

export const initial: GraphState = { ...frodo, node: 'w1', nudge: 0.1 }

export const presets: readonly Preset<GraphState>[] = [
  { id: 'start', title: 'A small nudge of a weight', state: initial },
  { id: 'smaller', title: 'A tenth of that nudge', state: { ...initial, nudge: 0.01 } },
  { id: 'large', title: 'A large nudge', state: { ...initial, nudge: 1 } },
  { id: 'bias', title: 'w₀ nudged', state: { ...initial, node: 'w0' } },
  { id: 'score', title: 'The score nudged', state: { ...initial, node: 'z' } },
  { id: 'chance', title: 'ŷ nudged', state: { ...initial, node: 'y-hat' } },
  { id: 'wrong', title: 'A hero taken for none', state: { ...robin, node: 'w1', nudge: 0.1 } },
  { id: 'sure', title: 'Sure and right', state: { ...initial, w0: 5, w1: 5, w2: 5 } },
  { id: 'still', title: 'No nudge', state: { ...initial, nudge: 0 } },
]

/** All numbers of the graph: forward the values, backward the slope of L by each, and each gear between two. */
export interface Pass {
  y: number
  values: Readonly<Record<Quantity, number>>
  slopes: Readonly<Record<Quantity, number>>
  gears: Readonly<{ chanceByScore: number; lossByChance: number }>
}

export function passOf(state: OneHobbit): Pass {
  const { foot, lifted, hero } = hobbitOf(state)
  const { w0, w1, w2 } = state
  const y = hero ? 1 : 0
  const z = lineScore(weightsOf(state), [foot, lifted])
  const [chance, rest] = [sigmoid(z), sigmoid(-z)]
  // Backward: each slope is the one behind it times the gear between.
  const lossByChance = y === 1 ? -1 / chance : 1 / rest
  const chanceByScore = chance * rest
  const error = y === 1 ? -rest : chance
  return {
    y,
    values: { w0, w1, w2, x1: foot, x2: lifted, z, 'y-hat': chance, L: scoreLoss(y, z) },
    slopes: {
      w0: error,
      w1: error * foot,
      w2: error * lifted,
      x1: error * w1,
      x2: error * w2,
      z: error,
      'y-hat': lossByChance,
      L: 1,
    },
    gears: { chanceByScore, lossByChance },
  }
}

/** The gear from a quantity of the first row into the score: what it is multiplied by there. */
export function gearInto({ values }: Pass, from: 'w0' | 'w1' | 'x1' | 'w2' | 'x2'): number {
  const partner = { w0: null, w1: values.x1, x1: values.w1, w2: values.x2, x2: values.w2 } as const
  return partner[from] ?? 1
}

export interface Nudge {
  /** How far it goes; ŷ cannot leave the room between 0 and 1. */
  applied: number
  /** What the slope says that the loss will do, and what it does. */
  predicted: number
  actual: number
  /** How far each quantity on the way moves; the others do not. */
  changes: Readonly<Partial<Record<Quantity, number>>>
}

/** ŷ goes at most this part of the way to 0 or to 1. */
const FARTHEST = 0.99

export function nudgeOf(state: GraphState, pass = passOf(state)): Nudge {
  const { node, nudge } = state
  const { values, slopes, y } = pass
  const room = [-FARTHEST * values['y-hat'], FARTHEST * sigmoid(-values.z)] as const
  const applied = node === 'y-hat' ? Math.min(room[1], Math.max(room[0], nudge)) : nudge
  const changes: Partial<Record<Quantity, number>> = { [node]: applied }
  if (node === 'y-hat') {
    const moved = y === 1 ? values['y-hat'] + applied : sigmoid(-values.z) - applied
    changes.L = -Math.log(moved) - values.L
  } else {
    const moved = { ...values, [node]: values[node] + applied }
    const z = node === 'z' ? moved.z : moved.w0 + moved.w1 * moved.x1 + moved.w2 * moved.x2
    changes.z = z - values.z
    changes['y-hat'] = sigmoid(z) - values['y-hat']
    changes.L = scoreLoss(y, z) - values.L
  }
  return { applied, predicted: slopes[node] * applied, actual: changes.L, changes }
}

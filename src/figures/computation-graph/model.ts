import { lineScore } from '../../math/line.ts'
import { scoreLoss } from '../../math/logLoss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'
import { frodo, hobbitOf, type OneHobbit, robin, weightsOf } from '../oneHobbit.ts'

/** All that is in the graph, and can be nudged. */
export const QUANTITIES = ['w0', 'w1', 'x1', 'w2', 'x2', 'z', 'y-hat', 'y', 'L'] as const
export type Quantity = (typeof QUANTITIES)[number]

export interface GraphState extends OneHobbit {
  node: Quantity
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
  { id: 'truth', title: 'The truth nudged', state: { ...initial, node: 'y', nudge: -0.1 } },
  { id: 'loss', title: 'The loss nudged', state: { ...initial, node: 'L' } },
  { id: 'wrong', title: 'A hero taken for none', state: { ...robin, node: 'w1', nudge: 0.1 } },
  { id: 'sure', title: 'Sure and right', state: { ...initial, w0: 5, w1: 5, w2: 5 } },
  { id: 'still', title: 'No nudge', state: { ...initial, nudge: 0 } },
]

/** All numbers of the graph: forward the values, backward the slope of L by each, and each gear between two. */
export interface Pass {
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
    values: { w0, w1, w2, x1: foot, x2: lifted, z, 'y-hat': chance, y, L: scoreLoss(y, z) },
    slopes: {
      w0: error,
      w1: error * foot,
      w2: error * lifted,
      x1: error * w1,
      x2: error * w2,
      z: error,
      'y-hat': lossByChance,
      // Of −y log ŷ − (1 − y) log(1 − ŷ); and the logs of ŷ and of 1 − ŷ are z apart.
      y: -z,
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
  /** How far it goes: what cannot be is not nudged to. */
  applied: number
  /** What the slope says that the loss will do, and what it does. */
  predicted: number
  actual: number
  /** How far each quantity on the way moves; the others do not. */
  changes: Readonly<Partial<Record<Quantity, number>>>
}

/** ŷ goes at most this part of the way to 0 or to 1. */
const FARTHEST = 0.99

/** How far down and up each may go: ŷ between 0 and 1, y to its other truth and no further, a loss down to 0. */
function roomOf(node: Quantity, { values }: Pass): readonly [down: number, up: number] {
  if (node === 'y-hat') return [-FARTHEST * values['y-hat'], FARTHEST * sigmoid(-values.z)]
  if (node === 'y') return [-values.y, 1 - values.y]
  return node === 'L' ? [-values.L, Infinity] : [-Infinity, Infinity]
}

/** The state with another box to nudge. The nudge turns round where it would have no room at all. */
export function chosen(state: GraphState, node: Quantity): GraphState {
  const [down, up] = roomOf(node, passOf(state))
  const isStuck = state.nudge > 0 ? up === 0 : down === 0
  return { ...state, node, nudge: isStuck ? 0 - state.nudge : state.nudge }
}

export function nudgeOf(state: GraphState, pass = passOf(state)): Nudge {
  const { node, nudge } = state
  const { values, slopes } = pass
  const [down, up] = roomOf(node, pass)
  // Adding 0 makes a plain 0 of a negative one.
  const applied = Math.min(up, Math.max(down, nudge)) + 0
  const changes = changesBy(node, applied, values)
  return { applied, predicted: slopes[node] * applied + 0, actual: changes.L, changes }
}

/** What a nudge moves on its way to the loss, and how far. */
function changesBy(node: Quantity, by: number, values: Pass['values']): Nudge['changes'] & { L: number } {
  if (node === 'L') return { L: by }
  // The loss of a y between 0 and 1 lies between those of its two truths, as far along as y.
  if (node === 'y') return { y: by, L: by * (scoreLoss(1, values.z) - scoreLoss(0, values.z)) }
  if (node === 'y-hat') {
    const moved = values.y === 1 ? values['y-hat'] + by : sigmoid(-values.z) - by
    return { 'y-hat': by, L: -Math.log(moved) - values.L }
  }
  const moved = { ...values, [node]: values[node] + by }
  const z = node === 'z' ? moved.z : moved.w0 + moved.w1 * moved.x1 + moved.w2 * moved.x2
  return {
    [node]: by,
    z: z - values.z,
    'y-hat': sigmoid(z) - values['y-hat'],
    L: scoreLoss(values.y, z) - values.L,
  }
}

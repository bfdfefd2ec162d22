import { type RunningLikelihood, runningLikelihood } from '../../math/likelihood.ts'
import { random } from '../../math/random.ts'
import type { Preset } from '../../state/figure.ts'

/** So many probabilities of a seeded village, multiplied one by one. */
export interface UnderflowState {
  /** How many are multiplied. */
  m: number
  /** What they are like: each lies somewhere around this. */
  typical: number
  seed: number
}

export const COUNTS = [1, 3000] as const
export const TYPICALS = [0.01, 0.99] as const
export const SEEDS = [0, 2 ** 32 - 1] as const

export const initial: UnderflowState = { m: 1500, typical: 0.5, seed: 1 }

export const presets: readonly Preset<UnderflowState>[] = [
  { id: 'gone', title: 'The product is gone', state: initial },
  { id: 'twenty', title: 'Twenty hobbits', state: { m: 20, typical: 0.5, seed: 1 } },
  { id: 'last', title: 'The last product above 0', state: { m: lastAbove(initial), typical: 0.5, seed: 1 } },
  { id: 'good-model', title: 'A model that is nearly always right', state: { m: 3000, typical: 0.9, seed: 1 } },
  { id: 'bad-model', title: 'A model that is nearly always wrong', state: { m: 1500, typical: 0.03, seed: 1 } },
]

/**
 * The probabilities that a model gave to what really happened, for the most hobbits there can be.
 * Whole-number arithmetic and one multiplication each: the same on every machine.
 */
export function factors(typical: number, seed: number): Float64Array {
  const { uniform } = random(seed)
  const reach = Math.min(typical, 1 - typical) / 2
  return Float64Array.from({ length: COUNTS[1] }, () => typical + (2 * uniform() - 1) * reach)
}

export interface Village {
  factors: Float64Array
  running: RunningLikelihood
}

/** All that does not depend on how many are multiplied. */
export function village(typical: number, seed: number): Village {
  const each = factors(typical, seed)
  return { factors: each, running: runningLikelihood(each) }
}

export interface Product {
  /** As float64 has it: exactly 0 once it has underflowed. */
  product: number
  /** The sum of the logs, in nats. */
  logs: number
  /** That sum shared out and turned round: the mean loss. */
  mean: number
  /** After how many factors the product is 0, if it gets there at all. */
  zeroAfter: number | null
}

export function productOf({ running }: Village, m: number): Product {
  const logs = running.logs[m - 1] ?? 0
  return { product: running.products[m - 1] ?? 1, logs, mean: -logs / m, zeroAfter: running.zeroAfter }
}

/** The most factors with a product above 0. */
export function lastAbove({ typical, seed }: Pick<UnderflowState, 'typical' | 'seed'>): number {
  return (village(typical, seed).running.zeroAfter ?? COUNTS[1] + 1) - 1
}

/** The log of the smallest number above 0 that float64 has. */
export const floor = Math.log(Number.MIN_VALUE)

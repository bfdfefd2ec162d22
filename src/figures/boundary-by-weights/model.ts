import { firstCensus, type Hobbit } from '../../data/hobbits.ts'
import { asSteepAs, type LineWeights, lineScore, steepness } from '../../math/line.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'

/** The three weights, and with them the line w0 + w1·x1 + w2·x2 = 0. */
export interface WeightsState {
  w0: number
  w1: number
  w2: number
}

/** All that a weight can be. */
export const WEIGHTS = [-100, 100] as const

export const initial: WeightsState = { w0: -3, w1: 0.9, w2: 1 }

export const separating: WeightsState = { w0: -4.7, w1: 1, w2: 1 }

export const presets: readonly Preset<WeightsState>[] = [
  { id: 'start', title: 'The weights to begin with', state: initial },
  { id: 'separates', title: 'Weights that make no mistake', state: separating },
  { id: 'doubled', title: 'The same, doubled', state: scaled(separating, 2) },
  { id: 'ten-times', title: 'The same, times ten', state: scaled(separating, 10) },
  { id: 'tenth', title: 'The same, a tenth', state: scaled(separating, 0.1) },
  { id: 'turned', title: 'The same with all signs turned', state: scaled(separating, -1) },
  { id: 'feet-ignored', title: 'w₁ = 0: feet do not count', state: { w0: -2.5, w1: 0, w2: 1 } },
  { id: 'upright', title: 'w₂ = 0: an upright line', state: { w0: -2.7, w1: 1, w2: 0 } },
  { id: 'no-line', title: 'w₁ and w₂ both 0: no line', state: { w0: -1, w1: 0, w2: 0 } },
  { id: 'all-zero', title: 'All three 0', state: { w0: 0, w1: 0, w2: 0 } },
]

export function weightsOf({ w0, w1, w2 }: WeightsState): LineWeights {
  return [w0, w1, w2]
}

/** All three weights times one number, free of the dust of binary fractions: 0.1 × 3 is 0.3. */
export function scaled({ w0, w1, w2 }: WeightsState, by: number): WeightsState {
  const times = (weight: number) => Number((weight * by).toPrecision(12)) + 0
  return { w0: times(w0), w1: times(w1), w2: times(w2) }
}

/** Smaller than this all three weights show as next to nothing, and halving them once more would teach nothing. */
const LEAST = 0.1

/** Whether all three weights can be taken times `by` and stay where they can be read. */
export function canScale(state: WeightsState, by: number): boolean {
  const largest = Math.max(...weightsOf(state).map(Math.abs)) * Math.abs(by)
  return largest > 0 && largest <= WEIGHTS[1] && (Math.abs(by) >= 1 || largest >= LEAST)
}

/** The state for a line moved or turned by hand: as steep as before, less steep only where a weight would pass its limit. */
export function withLine(state: WeightsState, line: LineWeights): WeightsState {
  const moved = asSteepAs(line, weightsOf(state))
  const largest = Math.max(...moved.map(Math.abs))
  const factor = Math.min(1, WEIGHTS[1] / largest)
  const [w0, w1, w2] = moved.map((weight) => weight * factor + 0) as [number, number, number]
  return { w0, w1, w2 }
}

/** A weight nearer to 0 than this is shown as 0.00, and counts as 0. */
const NOTHING = 0.005

/** What the three weights draw. */
export type Drawn =
  | { kind: 'sloped'; intercept: number; slope: number }
  | { kind: 'upright'; at: number }
  | { kind: 'none' }

export function drawn({ w0, w1, w2 }: WeightsState): Drawn {
  if (Math.abs(w2) >= NOTHING) return { kind: 'sloped', intercept: -w0 / w2 + 0, slope: -w1 / w2 + 0 }
  if (Math.abs(w1) >= NOTHING) return { kind: 'upright', at: -w0 / w1 + 0 }
  return { kind: 'none' }
}

/** The chance of a hero one step from the line, on the hero side: how sure the weights make the model. */
export function chanceOneStepOff(state: WeightsState): number {
  return sigmoid(steepness(weightsOf(state)))
}

export interface Judged {
  hobbit: Hobbit
  score: number
  chance: number
  saysHero: boolean
  mistaken: boolean
}

/** What the weights say of each hobbit of the first census. A hobbit exactly on the line is not called a hero. */
export function judge(state: WeightsState): Judged[] {
  const weights = weightsOf(state)
  return firstCensus.map((hobbit) => {
    const score = lineScore(weights, [hobbit.foot, hobbit.lifted])
    const saysHero = score > 0
    return { hobbit, score, chance: sigmoid(score), saysHero, mistaken: saysHero !== hobbit.hero }
  })
}

export function mistakes(state: WeightsState): number {
  return judge(state).filter(({ mistaken }) => mistaken).length
}

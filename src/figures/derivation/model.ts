import { logLossGradient } from '../../math/logLossGradient.ts'
import type { Preset } from '../../state/figure.ts'
import { allHobbits } from '../allHobbits.ts'
import { frodo, hobbitOf, type OneHobbit, robin, weightsOf } from '../oneHobbit.ts'
import { type Example, exampleOf, type Line } from './example.ts'
import { biasLines } from './lines/bias.ts'
import { sigmaLines } from './lines/sigma.ts'
import { squareLines } from './lines/square.ts'
import { weightLines } from './lines/weight.ts'

/** What is derived: by a weight, by the bias, the S curve, the parabola. */
export type Which = 'w' | 'b' | 'sigma' | 'square'

export interface DerivationState extends OneHobbit {
  which: Which
  /** The line that is looked at, counted from 0; past the end it is the last one. */
  line: number
}

export const derivations: Readonly<Record<Which, readonly Line[]>> = {
  w: weightLines,
  b: biasLines,
  sigma: sigmaLines,
  square: squareLines,
}

export const MOST_LINES = Math.max(...Object.values(derivations).map((lines) => lines.length))

export const initial: DerivationState = { ...frodo, which: 'w', line: 2 }

const all = MOST_LINES - 1

export const presets: readonly Preset<DerivationState>[] = [
  { id: 'start', title: 'The first lines, by a weight', state: initial },
  { id: 'by-bias', title: 'By w₀, the bias', state: { ...initial, which: 'b', line: all } },
  { id: 'cancel', title: 'Where it cancels', state: { ...initial, line: 6 } },
  { id: 'sigma', title: 'The slope of the S curve', state: { ...initial, which: 'sigma', line: all } },
  { id: 'square', title: 'The slope of x²', state: { ...initial, which: 'square', line: all } },
  { id: 'wrong', title: 'A hero taken for none', state: { ...robin, which: 'w', line: all } },
  { id: 'sure', title: 'Sure beyond all digits', state: { ...initial, w0: 5, w1: 5, w2: 5, line: all } },
]

/** The line that is looked at, which is there for sure. */
export function lineAt({ which, line }: Pick<DerivationState, 'which' | 'line'>): number {
  return Math.min(line, derivations[which].length - 1)
}

export function examplesOf(state: DerivationState): Example {
  return exampleOf(hobbitOf(state), weightsOf(state))
}

/** The mean of such slopes over all 24: one entry of the gradient of J. */
export function meanSlope(state: DerivationState): number | null {
  if (state.which !== 'w' && state.which !== 'b') return null
  const gradient = logLossGradient(allHobbits, Float64Array.from(weightsOf(state)))
  return gradient[state.which === 'w' ? 1 : 0] ?? 0
}

import type { Hobbit } from '../../data/hobbits.ts'
import { derivative } from '../../math/differentiate.ts'
import { lineScore } from '../../math/line.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { decimals } from '../../plot/format.ts'
import { outcome, type Written } from './written.ts'

/** One hobbit under one set of weights: all the numbers that a derivation speaks of. */
export interface Example {
  x1: number
  x2: number
  y: number
  w0: number
  w1: number
  w2: number
  z: number
  /** ŷ and 1 − ŷ, each made from the score, so that neither loses its digits near 0. */
  chance: number
  rest: number
}

export function exampleOf(
  hobbit: Pick<Hobbit, 'foot' | 'lifted' | 'hero'>,
  w: readonly [number, number, number],
): Example {
  const z = lineScore(w, [hobbit.foot, hobbit.lifted])
  return {
    x1: hobbit.foot,
    x2: hobbit.lifted,
    y: hobbit.hero ? 1 : 0,
    w0: w[0],
    w1: w[1],
    w2: w[2],
    z,
    chance: sigmoid(z),
    rest: sigmoid(-z),
  }
}

/** ŷ − y, with all its digits. */
export function errorOf({ y, chance, rest }: Example): number {
  return y === 1 ? -rest : chance
}

/** One line of a derivation: the formula, and beside it the evaluator that says what number it is. */
export interface Line {
  /** Typeset at build time; what differs from the line above is marked as new. */
  formula: string
  /** The same to be read aloud, and for the table. */
  text: string
  /** Why it follows from the line above. */
  reason: string
  value: (example: Example) => number
  /** The line with numbers in place of letters, or in words how its number was found. */
  numbers: (example: Example) => Written | string
}

/** ∂L/∂ŷ felt by nudges of ŷ. Only the log that the truth switches on is asked, in steps that suit its size. */
export function lossSlopeByChance({ y, chance, rest }: Example): number {
  return y === 1
    ? derivative((p) => -Math.log(p), chance, chance / 10)
    : -derivative((q) => -Math.log(q), rest, rest / 10)
}

/** ∂ŷ/∂z felt by nudges of z; on the side where ŷ is near 1 its digits are in 1 − ŷ. */
export function chanceSlopeByScore({ z }: Example): number {
  return z > 0 ? derivative((score) => -sigmoid(-score), z, 0.05) : derivative(sigmoid, z, 0.05)
}

/** A line with its numbers and what they come to. */
export function inNumbers(line: Line, example: Example) {
  const numbers = line.numbers(example)
  return { numbers: typeof numbers === 'string' ? numbers : numbers.text, ...outcome(line.value(example), numbers) }
}

export const three = (value: number) => decimals(value, 3)

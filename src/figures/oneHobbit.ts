import { bothCensuses, type Hobbit } from '../data/hobbits.ts'
import type { LineWeights } from '../math/line.ts'
import { numberField } from '../state/fields.ts'
import { wholeField } from '../state/wholeField.ts'

/** One hobbit of the 24 under weights set by hand: what the figures about a single slope are in. */
export interface OneHobbit {
  /** A row of both censuses, counted from 0. */
  hobbit: number
  w0: number
  w1: number
  w2: number
}

export const WEIGHTS = [-5, 5] as const

export const oneHobbitFields = {
  hobbit: wholeField(0, bothCensuses.length - 1),
  w0: numberField(...WEIGHTS),
  w1: numberField(...WEIGHTS),
  w2: numberField(...WEIGHTS),
}

function rowOf(name: string): number {
  const row = bothCensuses.findIndex((hobbit) => hobbit.name === name)
  if (row < 0) throw new Error(`no census has ${name}`)
  return row
}

/** Frodo, under the weights that the reader met first. */
export const frodo: OneHobbit = { hobbit: rowOf('Frodo'), w0: -4.7, w1: 1, w2: 1 }

/** Robin, a late arrival: a hero whom these weights take for anything but one. */
export const robin: OneHobbit = { ...frodo, hobbit: rowOf('Robin Reed') }

export function hobbitOf({ hobbit }: OneHobbit): Hobbit {
  const found = bothCensuses[hobbit]
  if (!found) throw new Error(`there is no hobbit ${hobbit}`)
  return found
}

export function weightsOf({ w0, w1, w2 }: OneHobbit): LineWeights {
  return [w0, w1, w2]
}

export function firstName({ hobbit }: OneHobbit): string {
  return hobbitOf({ hobbit, w0: 0, w1: 0, w2: 0 }).name.split(' ')[0] ?? ''
}

import { firstCensus, thorn } from '../../data/hobbits.ts'
import { dot } from '../../math/matrix.ts'
import type { Preset } from '../../state/figure.ts'

/** Two lists of three numbers: the weights, and a hobbit with a 1 in front. */
export interface DotState {
  w0: number
  w1: number
  w2: number
  foot: number
  lifted: number
  /** How many pairs have been multiplied and laid on the line, from the top. */
  done: number
}

export const WEIGHTS = [-100, 100] as const
export const MEASURES = [0, 11] as const
export const PAIRS = 3

function measuresOf(name: string) {
  const hobbit = [...firstCensus, thorn].find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`there is no ${name}`)
  return { foot: hobbit.foot, lifted: hobbit.lifted }
}

/** Hobbits that can be put into the machine. */
export const guests = ['Bilbo', 'Frodo', 'Otto Softpillow', 'Thorn Uphill'].map((name) => ({
  name,
  ...measuresOf(name),
}))

export const initial: DotState = { w0: -4.7, w1: 1, w2: 1, ...measuresOf('Bilbo'), done: PAIRS }

export const presets: readonly Preset<DotState>[] = [
  { id: 'bilbo', title: 'Bilbo', state: initial },
  { id: 'empty', title: 'Bilbo, not multiplied yet', state: { ...initial, done: 0 } },
  { id: 'otto', title: 'Otto Softpillow', state: { ...initial, ...measuresOf('Otto Softpillow') } },
  { id: 'thorn', title: 'Thorn Uphill', state: { ...initial, ...measuresOf('Thorn Uphill') } },
  { id: 'on-the-line', title: 'A sum of 0', state: { ...initial, foot: 1.7, lifted: 3 } },
  { id: 'feet-against', title: 'Feet count against', state: { ...initial, w1: -1 } },
]

/** The list of weights. */
export function weightList({ w0, w1, w2 }: DotState): readonly number[] {
  return [w0, w1, w2]
}

/** The hobbit as a list, with the 1 in front that w0 is multiplied by. */
export function hobbitList({ foot, lifted }: DotState): readonly number[] {
  return [1, foot, lifted]
}

export interface Pair {
  weight: number
  entry: number
  product: number
  /** What all is added up to before this pair and with it. */
  from: number
  to: number
}

/** Each pair with its product, laid end to end on the ones before. */
export function pairs(state: DotState): Pair[] {
  const [w, x] = [weightList(state), hobbitList(state)]
  return w.map((weight, k) => ({
    weight,
    entry: x[k] ?? 0,
    product: dot([weight], [x[k] ?? 0]),
    from: dot(w.slice(0, k), x.slice(0, k)),
    to: dot(w.slice(0, k + 1), x.slice(0, k + 1)),
  }))
}

/** The dot product of the two lists: the score. */
export function sum(state: DotState): number {
  return dot(weightList(state), hobbitList(state))
}

/** Nearer to 0 than this a sum shows as 0.00. */
export const NOTHING = 0.005

const REACHES = [6, 12, 25, 50, 100, 250, 500, 1000, 2500]

/** How far the number line goes to either side, so that all that is laid on it fits. */
export function reach(state: DotState): number {
  const furthest = Math.max(...pairs(state).map(({ to }) => Math.abs(to)))
  return REACHES.find((each) => each >= furthest * 1.05) ?? 5000
}

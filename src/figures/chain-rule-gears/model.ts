import { type Curve, compose, power, straightLine } from '../../math/curves.ts'
import type { Preset } from '../../state/figure.ts'

/** Two gears in a row: x turns u, and u turns y. */
export interface GearsState {
  /** 'steady': u = a·x and y = b·u, whatever x is. 'changing': u = x² and y = u², whose ratios change on the way. */
  kind: 'steady' | 'changing'
  /** How far the first wheel is turned, in turns. */
  x: number
  a: number
  b: number
}

export const TURNS = [-2, 2] as const
export const RATIOS = [-4, 4] as const
/** A small turn more, to see what the ratios say. */
export const NUDGE = 0.01

export const initial: GearsState = { kind: 'steady', x: 0.1, a: 2, b: 3 }

export const presets: readonly Preset<GearsState>[] = [
  { id: 'two-and-three', title: 'Twice, then three times', state: initial },
  { id: 'slower', title: 'Four times, then half', state: { ...initial, a: 4, b: 0.5 } },
  { id: 'crossed', title: 'One chain crossed', state: { ...initial, a: -2 } },
  { id: 'both-crossed', title: 'Both chains crossed', state: { ...initial, a: -2, b: -3 } },
  { id: 'chain-off', title: 'One chain off', state: { ...initial, b: 0 } },
  { id: 'changing', title: 'Ratios that change, at 1', state: { ...initial, kind: 'changing', x: 1 } },
  { id: 'changing-far', title: 'Ratios that change, at 1.5', state: { ...initial, kind: 'changing', x: 1.5 } },
  { id: 'changing-zero', title: 'Ratios that change, at 0', state: { ...initial, kind: 'changing', x: 0 } },
]

export interface Pair {
  g: Curve
  f: Curve
  /** y from x: first g, then f. */
  whole: Curve
}

const square = power(2)

/** The two functions that the gears stand for, and the one that both make together. */
export function functions({ kind, a, b }: Pick<GearsState, 'kind' | 'a' | 'b'>): Pair {
  const [g, f] = kind === 'steady' ? [straightLine(a, 0), straightLine(b, 0)] : [square, square]
  return { g, f, whole: compose(f, g) }
}

export interface Turned {
  u: number
  y: number
  /** How far u turns for each turn of x, just here; and y for each turn of u; and y for each turn of x. */
  first: number
  second: number
  both: number
  /** How far u and y truly turn when x turns by the nudge more. */
  du: number
  dy: number
  /** How far each chain has run, in turns of a wheel as wide as both of its wheels together. */
  runs: readonly [number, number]
}

export function turned(state: GearsState): Turned {
  const { x, kind, a, b } = state
  const { g, f, whole } = functions(state)
  const [u, y] = [g.f(x), whole.f(x)]
  return {
    u,
    y,
    first: g.slope(x),
    second: f.slope(u),
    both: whole.slope(x),
    du: g.f(x + NUDGE) - u,
    dy: whole.f(x + NUDGE) - y,
    runs: kind === 'steady' ? [x * share(a), u * share(b)] : [runOfSquare(x), runOfSquare(u)],
  }
}

/** What part of both wheels’ width the first one has. */
function share(ratio: number): number {
  return Math.abs(ratio) / (1 + Math.abs(ratio))
}

/** With u = x² the ratio is 2x, and the first wheel grows as it turns: the sum of its share 2t ÷ (1 + 2t) on the way. */
function runOfSquare(x: number): number {
  const way = Math.abs(x)
  return Math.sign(x) * (way - Math.log1p(2 * way) / 2)
}

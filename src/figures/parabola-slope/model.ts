import { type Curve, calculusCurves } from '../../math/curves.ts'
import type { Place } from '../../math/line.ts'
import type { Preset } from '../../state/figure.ts'

/** A curve, a place on it, and how far its slope has been traced. */
export interface SlopeState {
  curve: CurveName
  x: number
  /** The slope is traced from here … */
  low: number
  /** … to here. */
  high: number
}

export type CurveName = 'constant' | 'double' | 'square' | 'cube' | 'reciprocal' | 'exp' | 'log'

export interface Sheet {
  curve: Curve
  /** The curve and its slope, written in a line of text. */
  text: string
  slopeText: string
  /** What is seen of it. */
  x: readonly [from: number, to: number]
  heights: readonly [from: number, to: number]
  slopes: readonly [from: number, to: number]
  /** What the slope tells about the curve. */
  moral: string
}

const AROUND_ZERO = [-5.4, 5.4] as const

export const sheets: Readonly<Record<CurveName, Sheet>> = {
  constant: {
    curve: calculusCurves.constant,
    text: '3',
    slopeText: '0',
    x: AROUND_ZERO,
    heights: [-1, 7],
    slopes: [-3, 3],
    moral: 'What never changes has slope 0.',
  },
  double: {
    curve: calculusCurves.double,
    text: '2x',
    slopeText: '2',
    x: AROUND_ZERO,
    heights: [-12, 12],
    slopes: [-1, 5],
    moral: 'A straight line has one slope everywhere.',
  },
  square: {
    curve: calculusCurves.square,
    text: 'x²',
    slopeText: '2x',
    x: AROUND_ZERO,
    heights: [-3, 29],
    slopes: [-11.5, 11.5],
    moral: 'The further from the middle, the steeper.',
  },
  cube: {
    curve: calculusCurves.cube,
    text: 'x³',
    slopeText: '3x²',
    x: [-3.24, 3.24],
    heights: [-32, 32],
    slopes: [-4, 32],
    moral: 'It never falls: its slope is nowhere below 0.',
  },
  reciprocal: {
    curve: calculusCurves.reciprocal,
    text: '1/x',
    slopeText: '−1/x²',
    x: [-4.3, 4.3],
    heights: [-4.4, 4.4],
    slopes: [-8, 1.2],
    moral: 'It falls on both sides: that is what the minus sign says.',
  },
  exp: {
    curve: calculusCurves.exp,
    text: 'eˣ',
    slopeText: 'eˣ',
    x: [-3.24, 3.24],
    heights: [-1.5, 22],
    slopes: [-1.5, 22],
    moral: 'Its slope is its own height.',
  },
  log: {
    curve: calculusCurves.log,
    text: 'ln x',
    slopeText: '1/x',
    x: [-0.4, 6.4],
    heights: [-3.2, 2.6],
    slopes: [-0.5, 6],
    moral: 'It never stops rising, but it gets lazier and lazier.',
  },
}

/** Where one may go on a sheet: what is seen of it, up to the last half. */
export function reach(name: CurveName): readonly [low: number, high: number] {
  const [from, to] = sheets[name].x
  // Adding 0 makes a plain 0 of a negative one.
  return [Math.ceil(from * 2) / 2 + 0, Math.floor(to * 2) / 2]
}

const FARTHEST = 5
export const PLACES = [-FARTHEST, 6] as const

export const initial: SlopeState = { curve: 'square', x: 2, low: -3, high: 2 }

const whole = (curve: CurveName, x: number): SlopeState => ({ curve, x, low: reach(curve)[0], high: reach(curve)[1] })

export const presets: readonly Preset<SlopeState>[] = [
  { id: 'half-traced', title: 'x², half traced', state: initial },
  { id: 'minus-five', title: 'x² at −5', state: whole('square', -5) },
  { id: 'zero', title: 'x² at 0', state: whole('square', 0) },
  { id: 'five', title: 'x² at 5', state: whole('square', 5) },
  { id: 'double', title: 'The line 2x', state: whole('double', 1) },
  { id: 'constant', title: 'The constant 3', state: whole('constant', 1) },
  { id: 'cube', title: 'x³ at 2', state: whole('cube', 2) },
  { id: 'reciprocal', title: '1/x at 2', state: whole('reciprocal', 2) },
  { id: 'nowhere', title: '1/x at 0', state: whole('reciprocal', 0) },
  { id: 'exp', title: 'e to the power x, at 1', state: whole('exp', 1) },
  { id: 'log', title: 'ln x at 2', state: whole('log', 2) },
]

/** The state as it can be drawn: a link may name places that its curve’s sheet does not have. */
export function onSheet({ curve, x, low, high }: SlopeState): SlopeState {
  const [from, to] = reach(curve)
  const within = (value: number) => Math.min(to, Math.max(from, value))
  const at = within(x)
  return { curve, x: at, low: Math.min(within(low), at), high: Math.max(within(high), at) }
}

/** The same sheet one move later: wherever one has been, the slope stays traced. */
export function movedTo(state: SlopeState, x: number): SlopeState {
  const { curve, low, high } = onSheet(state)
  return onSheet({ curve, x, low: Math.min(low, x), high: Math.max(high, x) })
}

export interface Here {
  height: number
  slope: number
  /** Whether the slope itself grows or shrinks to the right: more or less than 0. */
  bend: number
}

/** What the curve does at a place, or null where it has no value. */
export function at({ curve: name, x }: Pick<SlopeState, 'curve' | 'x'>): Here | null {
  const { curve } = sheets[name]
  if (!curve.defined(x)) return null
  const next = x + TINY
  const slope = curve.slope(x)
  return { height: curve.f(x), slope, bend: curve.defined(next) ? curve.slope(next) - slope : 0 }
}

const TINY = 1e-4
const STEPS = 240
/** So many times out of the picture a curve is broken off, and does not come back from the other side. */
const BREAK = 4

/** Places of a curve, or of its slope, from one x to another; what is far out of the picture is a gap. */
export function trace(name: CurveName, of: 'f' | 'slope', from: number, to: number): Place[] {
  const { curve, heights, slopes } = sheets[name]
  const far = BREAK * Math.max(...(of === 'f' ? heights : slopes).map(Math.abs))
  return Array.from({ length: STEPS + 1 }, (_, step): Place => {
    const x = from + ((to - from) * step) / STEPS
    const y = curve.defined(x) ? curve[of](x) : Number.NaN
    return [x, Math.abs(y) > far ? Number.NaN : y]
  })
}

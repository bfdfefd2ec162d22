import type { LabelledPoint } from '../../data/labelledPoints.ts'
import type { LineWeights, Place } from '../../math/line.ts'
import type { Domain } from '../../plot/plane.tsx'

/**
 * The sheet that points are drawn on. A boundary to drag wants two axes of about the same length, and a reader's measures
 * may be of any size: so each is divided by a power of ten (or two, or five of them), and the ticks say it in full again.
 */
export interface Sheet {
  /** Data units for each unit of the sheet. */
  units: Place
  /** What is shown, in units of the sheet. */
  domain: Domain
  /** What one arrow key moves a point by, and what a place by hand is rounded to, in data units. */
  stride: Place
  grain: Place
}

type Range = readonly [low: number, high: number]

const EMPTY: Range = [0, 10]
/** Room around the outermost points, as a part of their spread. */
const MARGIN = 0.1
/** The longer axis is at most so many times the other. */
const LONGEST = 3

/** A sheet with all the points on it, and the newcomer. */
export function sheetOf(points: readonly LabelledPoint[], ask: Place | null): Sheet {
  const places = [...points.map(({ x1, x2 }): Place => [x1, x2]), ...(ask ? [ask] : [])]
  const x = rangeOf(places.map(([x1]) => x1))
  const y = rangeOf(places.map(([, x2]) => x2))
  const units = unitsOf(x[1] - x[0], y[1] - y[0])
  const stride: Place = [powerBelow((x[1] - x[0]) / 5) / 10, powerBelow((y[1] - y[0]) / 5) / 10]
  return {
    units,
    domain: { x: [x[0] / units[0], x[1] / units[0]], y: [y[0] / units[1], y[1] / units[1]] },
    stride,
    grain: [stride[0] / 10, stride[1] / 10],
  }
}

export const onSheet = ({ units }: Sheet, [x1, x2]: Place): Place => [x1 / units[0], x2 / units[1]]

/** A place of the sheet in data units, kept on the sheet and rounded to what a hand can mean. */
export function fromSheet({ units, domain, grain }: Sheet, [x, y]: Place): Place {
  const within = (value: number, [low, high]: Range) => Math.min(high, Math.max(low, value))
  return [rounded(within(x, domain.x) * units[0], grain[0]), rounded(within(y, domain.y) * units[1], grain[1])]
}

/** The same line for places of the sheet, and back. */
export const lineOnSheet = ({ units }: Sheet, [w0, w1, w2]: LineWeights): LineWeights => [
  w0,
  w1 * units[0],
  w2 * units[1],
]

export const lineFromSheet = ({ units }: Sheet, [w0, w1, w2]: LineWeights): LineWeights => [
  w0,
  w1 / units[0],
  w2 / units[1],
]

/** The middle of the points' own range; of the empty sheet where there are none. */
export function middleOf(points: readonly LabelledPoint[]): Place {
  return placeAt(points, 0.5, 0.5)
}

/** A place for a newcomer, away from the middle, where a line has its grip. */
export function asideOf(points: readonly LabelledPoint[]): Place {
  return placeAt(points, 0.62, 0.36)
}

/** So far across the sheet, and so far up. */
function placeAt(points: readonly LabelledPoint[], across: number, up: number): Place {
  const sheet = sheetOf(points, null)
  const between = ([low, high]: Range, part: number) => low + (high - low) * part
  return fromSheet(sheet, [between(sheet.domain.x, across), between(sheet.domain.y, up)])
}

/** A little more than all values span, with round ends; something sensible for one value alone, and for none. */
function rangeOf(values: readonly number[]): Range {
  if (values.length === 0) return EMPTY
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Values that only differ by rounding are one, and so are those too small to be measures of anything.
  const isOne = high - low <= Math.max(1e-9 * Math.max(Math.abs(low), Math.abs(high)), 1e-7)
  const room = isOne ? Math.max(Math.abs(high) / 5, Math.abs(high) < 1e-6 ? 1 : 0) : MARGIN * (high - low)
  const step = powerBelow(high - low + 2 * room) / 2
  return [rounded(Math.floor((low - room) / step) * step, step), rounded(Math.ceil((high + room) / step) * step, step)]
}

function unitsOf(across: number, up: number): Place {
  const units: [number, number] = [powerBelow(across), powerBelow(up)]
  const ratio = across / units[0] / (up / units[1])
  const times = (excess: number) => [1, 2, 5].find((factor) => excess / factor <= LONGEST) ?? 5
  if (ratio > 1) units[0] *= times(ratio)
  else units[1] *= times(1 / ratio)
  return units
}

/** The power of ten that is not more than a value above 0. */
function powerBelow(value: number): number {
  return 10 ** Math.floor(Math.log10(value) + 1e-9)
}

/** To a multiple of the grain, without the dust that 3 × 0.1 leaves. */
function rounded(value: number, grain: number): number {
  return Number((Math.round(value / grain) * grain).toPrecision(12)) + 0
}

import type { Area } from '../plane.tsx'
import { type HeightGrid, isolines, type Ring } from './isolines.ts'
import { levelsOf, levelText } from './levels.ts'

/** One contour line: the ground at or above its level, as a path. */
export interface Band {
  path: string
}

/** One step of light or shade, laid over the one before. */
export interface Shade {
  depth: number
  path: string
}

export interface ContourLabel {
  text: string
  xPx: number
  yPx: number
  turnDegrees: number
}

/** Other words on the map, that labels keep clear of: their middle, and half their width. */
export interface Words {
  xPx: number
  yPx: number
  halfPx: number
}

/** Contour lines and their labels, in pixels of the plot, of a grid that covers the whole plot, its edges included. */
export function contoursOf(
  grid: HeightGrid,
  area: Area,
  levels: readonly number[] = levelsOf(grid.values),
  keepClear: readonly Words[] = [],
): { bands: readonly Band[]; labels: readonly ContourLabel[] } {
  const lines = ringsPx(grid, area, levels).map((rings, k) => ({ level: levels[k] ?? 0, rings }))
  return { bands: lines.map(({ rings }) => ({ path: pathOf(rings) })), labels: labelsOf(lines, area, keepClear) }
}

/** Hill shade of such a grid. */
export function shadesOf(
  grid: HeightGrid,
  area: Area,
  levels: readonly number[] = levelsOf(grid.values),
): { lit: readonly Shade[]; shaded: readonly Shade[] } {
  const light = lightOf(grid, levels)
  const shade = (sign: 1 | -1) => {
    const values = light.values.map((value) => sign * value)
    return ringsPx({ values, size: light.size }, area, SHADES).map((rings, k) => ({
      depth: SHADES[k] ?? 0,
      path: pathOf(rings),
    }))
  }
  return { lit: shade(1), shaded: shade(-1) }
}

/** Where one step of light or shade ends and the next begins; flat ground is 0. */
const SHADES = [0.05, 0.13, 0.21, 0.29, 0.37]
/** From the upper left, as on every map. */
const LIGHT = [-0.5, 0.5, Math.SQRT1_2] as const
/** How much the land is drawn out upwards before the light falls on it. */
const STEEPNESS = 0.22

/**
 * How much lighter than flat ground each second cell is; shade is soft. The light falls on the logarithm of the height
 * above the lowest ground, or one steep wall would be all there is to see.
 */
function lightOf({ values, size }: HeightGrid, levels: readonly number[]): HeightGrid {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  // The fourth line holds about a fifth of the land.
  const rise = Math.max((levels[Math.min(3, levels.length - 1)] ?? low + 1) - low, Number.MIN_VALUE)
  const coarse = Math.max(2, Math.ceil(size / 2))
  const step = (size - 1) / (coarse - 1)
  // Where the count is even, every second cell falls between cells, and its height is that between theirs.
  const between = (row: number, column: number) => {
    const [r, c] = [
      Math.max(0, Math.min(size - 2, Math.floor(row))),
      Math.max(0, Math.min(size - 2, Math.floor(column))),
    ]
    const [up, right, at] = [row - r, column - c, r * size + c]
    const lower = (values[at] ?? 0) * (1 - right) + (values[at + 1] ?? 0) * right
    const upper = (values[at + size] ?? 0) * (1 - right) + (values[at + size + 1] ?? 0) * right
    return lower * (1 - up) + upper * up
  }
  const heights = Float64Array.from({ length: coarse * coarse }, (_, k) => {
    const height = between(Math.floor(k / coarse) * step, (k % coarse) * step)
    return Math.log1p(Math.max(0, height - low) / rise)
  })
  /** The slope at a place of a row or a column, from neighbour to neighbour; at the edges there is only one. */
  const slope = (first: number, stride: number, place: number) => {
    const [from, to] = [Math.max(0, place - 1), Math.min(coarse - 1, place + 1)]
    const rise = (heights[first + to * stride] ?? 0) - (heights[first + from * stride] ?? 0)
    return (STEEPNESS * coarse * rise) / (to - from)
  }
  const light = heights.map((_, k) => {
    const [row, column] = [Math.floor(k / coarse), k % coarse]
    const dx = slope(row * coarse, 1, column)
    const dy = slope(column, coarse, row)
    return (LIGHT[2] - dx * LIGHT[0] - dy * LIGHT[1]) / Math.hypot(dx, dy, 1) - LIGHT[2]
  })
  return { values: light, size: coarse }
}

/** The rings of each level, turned from cells to pixels in place. */
function ringsPx(grid: HeightGrid, { left, top, width, height }: Area, levels: readonly number[]): Ring[][] {
  const [xStep, yStep] = [width / (grid.size - 1), height / (grid.size - 1)]
  const all = isolines(grid, levels)
  for (const rings of all)
    for (const ring of rings)
      for (let i = 0; i < ring.length; i += 2) {
        ring[i] = left + (ring[i] ?? 0) * xStep
        ring[i + 1] = top + height - (ring[i + 1] ?? 0) * yStep
      }
  return all
}

const tenth = (px: number) => Math.round(px * 10) / 10

/** Steps from point to point, in tenths of a pixel: half as long as the places themselves. */
function pathOf(rings: readonly Ring[]): string {
  let path = ''
  for (const ring of rings) {
    let lastX = 0
    let lastY = 0
    for (let i = 0; i < ring.length; i += 2) {
      const x = Math.round((ring[i] ?? 0) * 10)
      const y = Math.round((ring[i + 1] ?? 0) * 10)
      if (i === 0) path += `M${x / 10} ${y / 10}l`
      else if (x !== lastX || y !== lastY) path += `${(x - lastX) / 10} ${(y - lastY) / 10} `
      lastX = x
      lastY = y
    }
    path += 'z'
  }
  return path
}

const LETTER_PX = 7
const LABEL_GAP_PX = 40
const EDGE_PX = 20
/** A line bends too much for a label where it turns by more than this along the label, in radians. */
const STRAIGHT = 0.35

/**
 * At most one label a line, where the line is straight and no other label is near; of such places the one nearest to
 * the rising diagonal, so that they read like a ladder and keep their place while the land changes under them.
 */
function labelsOf(
  lines: readonly { level: number; rings: readonly Ring[] }[],
  area: Area,
  keepClear: readonly Words[],
): ContourLabel[] {
  const { left, top, width, height } = area
  const placed: (ContourLabel & { halfPx: number })[] = []
  for (const { level, rings } of lines) {
    const text = levelText(level)
    const halfPx = (text.length * LETTER_PX) / 2
    const free = (xPx: number, yPx: number) =>
      xPx > left + EDGE_PX + halfPx &&
      xPx < left + width - EDGE_PX - halfPx &&
      yPx > top + EDGE_PX &&
      yPx < top + height - EDGE_PX &&
      placed.every((other) => Math.hypot(other.xPx - xPx, other.yPx - yPx) > LABEL_GAP_PX + other.halfPx) &&
      keepClear.every(
        (words) => Math.abs(words.xPx - xPx) > words.halfPx + halfPx || Math.abs(words.yPx - yPx) > halfPx + 14,
      )
    let best: { xPx: number; yPx: number; turn: number; cost: number } | null = null
    for (const ring of rings)
      for (let i = 0; i < ring.length; i += 2) {
        const [xPx, yPx] = pointOf(ring, i)
        const cost = Math.abs((xPx - left) / width - (top + height - yPx) / height)
        if ((best && cost >= best.cost) || !free(xPx, yPx)) continue
        const turn = direction(ring, i, halfPx)
        if (turn !== null) best = { xPx, yPx, turn, cost }
      }
    if (!best) continue
    const upright =
      best.turn > Math.PI / 2 ? best.turn - Math.PI : best.turn <= -Math.PI / 2 ? best.turn + Math.PI : best.turn
    const turnDegrees = Math.round((upright * 180) / Math.PI)
    placed.push({ text, xPx: tenth(best.xPx), yPx: tenth(best.yPx), turnDegrees, halfPx })
  }
  return placed.map(({ halfPx: _, ...label }) => label)
}

type Px = readonly [x: number, y: number]

const pointOf = (ring: Ring, i: number): Px => [ring[i] ?? 0, ring[i + 1] ?? 0]

/** Where a ring leads at a point, as an angle on screen, from a label's width before to as far after; null on a bend. */
function direction(ring: Ring, at: number, halfPx: number): number | null {
  const here = pointOf(ring, at)
  const before = walked(ring, at, -2, halfPx)
  const after = walked(ring, at, 2, halfPx)
  if (!before || !after) return null
  const angle = (from: Px, to: Px) => Math.atan2(to[1] - from[1], to[0] - from[0])
  const bend = Math.abs(angle(before, here) - angle(here, after))
  return Math.min(bend, 2 * Math.PI - bend) > STRAIGHT ? null : angle(before, after)
}

function walked(ring: Ring, at: number, step: 2 | -2, lengthPx: number): Px | null {
  const from = pointOf(ring, at)
  const count = ring.length
  for (let i = 1; i < count / 2; i++) {
    const point = pointOf(ring, (((at + step * i) % count) + count) % count)
    if (Math.hypot(point[0] - from[0], point[1] - from[1]) >= lengthPx) return point
  }
  return null
}

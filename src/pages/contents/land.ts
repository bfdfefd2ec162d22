import { contourRings } from '../../plot/contourRings.ts'
import { along, type Box, type Point, softPath, throughPoints } from './geometry.ts'
import type { Sheet } from './sheet.ts'

/** Side of a cell of the grid on which heights are sampled, and how far the grid reaches past the sheet. */
const CELL = 15
const MARGIN = 30
/** Light falls from the north-west, as on every map: the other sides are hatched. */
const LIGHT: Point = [-0.6, -0.8]
/** Where two rows of hatching would be farther apart than this, or the slope is turned less than this from the light, there is none. */
const GENTLE = 21
const DIM = 0.25
/** Lengths of the strokes. */
const STROKES = [5, 7, 9]

/** Height of the land at a point: the mounds added up, less the valleys that the water has cut. */
export function heightOf(sheet: Sheet): (at: Point) => number {
  const wet = [
    ...sheet.lakes,
    ...sheet.streams.map(({ points }) => along(throughPoints(points), 20).map(({ at }) => at)),
  ].flat()
  return (at) => {
    const mounds = sheet.mounds.reduce((sum, { at: top, reach, height }) => {
      const [dx, dy] = [(at[0] - top[0]) / reach[0], (at[1] - top[1]) / reach[1]]
      return sum + height * Math.exp(-dx * dx - dy * dy)
    }, 0.16)
    let near = Number.POSITIVE_INFINITY
    for (const [x, y] of wet) near = Math.min(near, (x - at[0]) ** 2 + (y - at[1]) ** 2)
    const valley = Math.exp(-near / sheet.valley ** 2)
    return mounds * (1 - 0.75 * valley) - 0.04 * valley
  }
}

export interface Contour {
  /** Which tint begins here, from the river meadows (1) to the tops; 0 for a line between two tints. */
  tint: number
  path: string
}

/** Contour lines from low to high; each tint begins at one of them. */
export function contourLines(sheet: Sheet): Contour[] {
  return ringsAt(sheet, levels(0.09))
    .map((rings, i) => ({
      tint: i % 2 === 0 ? i / 2 + 1 : 0,
      path: rings.map((ring) => softPath(ring.filter((_, k) => k % 2 === 0))).join(''),
    }))
    .filter(({ path }) => path !== '')
}

/** Rows of hatching, by the length of their strokes. */
export type Hatching = Map<number, string>

/**
 * Hatching on the steep sides away from the light: lines along the slope, just below a contour. Drawn broad and
 * dashed, each dash becomes a stroke that runs straight downhill.
 */
export function hatching(sheet: Sheet, kept: readonly Box[]): Hatching {
  const height = heightOf(sheet)
  const rows: Hatching = new Map()
  for (const ring of ringsAt(sheet, levels(sheet.hatching)).flat()) {
    let run: Point[] = []
    let length = 0
    const finish = () => {
      if (run.length > 5) rows.set(length, (rows.get(length) ?? '') + softPath(run, false))
      run = []
    }
    for (const [x, y] of [...ring, ...ring.slice(0, 1)]) {
      const east = (height([x + 3, y]) - height([x - 3, y])) / 6
      const south = (height([x, y + 3]) - height([x, y - 3])) / 6
      const steep = Math.hypot(east, south)
      const apart = sheet.hatching / steep
      const shade = (east * LIGHT[0] + south * LIGHT[1]) / steep
      const long = apart > GENTLE || shade < DIM ? 0 : (STROKES.findLast((stroke) => stroke < apart * 0.85) ?? 4)
      const here: Point = [x - (east / steep) * long * 0.55, y - (south / steep) * long * 0.55]
      const covered = kept.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom)
      if (long === 0 || covered) finish()
      else {
        if (long !== length) {
          finish()
          length = long
        }
        run.push(here)
      }
    }
    finish()
  }
  return rows
}

function levels(step: number): number[] {
  return Array.from({ length: Math.ceil(1 / step) }, (_, i) => 0.1 + i * step)
}

function ringsAt(sheet: Sheet, thresholds: number[]): Point[][][] {
  const height = heightOf(sheet)
  const columns = Math.ceil((sheet.width + 2 * MARGIN) / CELL) + 1
  const rows = Math.ceil((sheet.height + 2 * MARGIN) / CELL) + 1
  const values = Array.from({ length: columns * rows }, (_, i) =>
    height([(i % columns) * CELL - MARGIN, Math.floor(i / columns) * CELL - MARGIN]),
  )
  return contourRings(values, [columns, rows], thresholds).map((rings) =>
    rings
      .map((ring) => ring.map(([column, row]): Point => [column * CELL - MARGIN, row * CELL - MARGIN]))
      .filter((ring) => ring.length > 8),
  )
}

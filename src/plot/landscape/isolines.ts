/** Heights on a grid: row by row from the bottom, each from left to right, `size` rows of `size`. */
export interface HeightGrid {
  values: Float64Array
  size: number
}

/** A closed line as x, y, x, y … in cells of the grid; the first point is not repeated. */
export type Ring = Float64Array

// The edges of a cell, and for each way in which its corners lie at or above the level (1 lower left, 2 lower right,
// 4 upper right, 8 upper left) the lines through it, from edge to edge, the high ground on the left hand.
const [BOTTOM, RIGHT, TOP, LEFT] = [0, 1, 2, 3] as const
const CASES: readonly (readonly number[])[] = [
  [],
  [BOTTOM, LEFT],
  [RIGHT, BOTTOM],
  [RIGHT, LEFT],
  [TOP, RIGHT],
  [BOTTOM, LEFT, TOP, RIGHT],
  [TOP, BOTTOM],
  [TOP, LEFT],
  [LEFT, TOP],
  [BOTTOM, TOP],
  [RIGHT, BOTTOM, LEFT, TOP],
  [RIGHT, TOP],
  [LEFT, RIGHT],
  [BOTTOM, RIGHT],
  [LEFT, BOTTOM],
  [],
]

/**
 * Where the ground at or above each level ends: rings for every level, with the grid taken to drop off half a cell
 * outside its edges. Marching squares (as d3-contour has it), but in flat arrays: a map that follows the reader's hand
 * is traced anew at every frame, and this takes a sixth of the time.
 */
export function isolines({ values, size }: HeightGrid, levels: readonly number[]): Ring[][] {
  const width = size + 2
  const padded = new Float64Array(width * width).fill(Number.NEGATIVE_INFINITY)
  for (let row = 0; row < size; row++) padded.set(values.subarray(row * size, (row + 1) * size), (row + 1) * width + 1)
  // Edges lie on the bottom side of a cell (its own number) or on its left side (that plus `upright`).
  const upright = width * width
  const next = new Int32Array(2 * upright).fill(-1)
  return levels.map((level) => ringsFrom(linkEdges(padded, width, level, next), next, padded, width, level))
}

/** Writes for each edge that the line crosses which edge comes next, and returns all such edges. */
function linkEdges(padded: Float64Array, width: number, level: number, next: Int32Array): number[] {
  const upright = width * width
  const crossed: number[] = []
  for (let row = 0; row < width - 1; row++) {
    let cell = row * width
    let leftSide = (padded[cell]! >= level ? 1 : 0) | (padded[cell + width]! >= level ? 8 : 0)
    for (let column = 0; column < width - 1; column++, cell++) {
      const rightSide = (padded[cell + 1]! >= level ? 2 : 0) | (padded[cell + 1 + width]! >= level ? 4 : 0)
      const lines = CASES[leftSide | rightSide]!
      for (let k = 0; k < lines.length; k += 2) {
        const from = edgeOf(lines[k]!, cell, width, upright)
        next[from] = edgeOf(lines[k + 1]!, cell, width, upright)
        crossed.push(from)
      }
      leftSide = (rightSide & 2 ? 1 : 0) | (rightSide & 4 ? 8 : 0)
    }
  }
  return crossed
}

function edgeOf(side: number, cell: number, width: number, upright: number): number {
  if (side === BOTTOM) return cell
  if (side === TOP) return cell + width
  return side === LEFT ? upright + cell : upright + cell + 1
}

/** Follows the links round; each is used up, so that the table is clean for the next level. */
function ringsFrom(starts: readonly number[], next: Int32Array, padded: Float64Array, width: number, level: number) {
  const upright = width * width
  const rings: Ring[] = []
  const points = new Float64Array(2 * starts.length)
  for (const start of starts) {
    let count = 0
    for (let edge = start; next[edge] !== -1; ) {
      const isUpright = edge >= upright
      const from = isUpright ? edge - upright : edge
      const low = padded[from]!
      const high = padded[isUpright ? from + width : from + 1]!
      const part = (level - low) / (high - low)
      // Towards the outside there is nothing to measure by.
      const t = Number.isFinite(low) && Number.isFinite(high) ? part : 0.5
      points[count++] = (from % width) - 1 + (isUpright ? 0 : t)
      points[count++] = Math.floor(from / width) - 1 + (isUpright ? t : 0)
      const following = next[edge]!
      next[edge] = -1
      edge = following
    }
    if (count > 0) rings.push(points.slice(0, count))
  }
  return rings
}

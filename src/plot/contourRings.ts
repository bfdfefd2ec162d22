import { contours } from 'd3'
import type { Place } from '../math/line.ts'

/**
 * For each level, the closed rings around where a grid of values reaches it. Values stand row by row;
 * a ring is in cells, with the first value at (0, 0) and the next in its row at (1, 0), and does not repeat its first place.
 */
export function contourRings(
  values: readonly number[],
  size: readonly [columns: number, rows: number],
  levels: readonly number[],
): Place[][][] {
  return contours()
    .size([...size])
    .thresholds([...levels])([...values])
    .map(({ coordinates }) =>
      // d3 puts the middle of the first cell at one half.
      coordinates.flat().map((ring) => ring.slice(1).map(([x = 0, y = 0]): Place => [x - 0.5, y - 0.5])),
    )
}

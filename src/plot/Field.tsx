import { contours } from 'd3'
import type { Place } from '../math/line.ts'
import { logit } from '../math/sigmoid.ts'
import { type Plane, usePlane } from './plane.tsx'

/** Where one band of probability ends and the next begins. */
export const EDGES = [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99]
const CELLS = 60

/**
 * The probability of “hero” all over the plane, in bands from vermilion over paper to green; lightness carries the value.
 * `score` gives z, whose sigmoid is the probability: its bands have straight edges where the model is linear.
 */
export function Field({ score }: { score: (place: Place) => number }) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const shapes = contours()
    .size([CELLS, CELLS])
    .thresholds(EDGES.map((edge) => logit(edge)))(sampled(plane, score))
  // A contour of d3 speaks in cells, the middle of the first at one half.
  const scale = `translate(${left} ${top}) scale(${width / (CELLS - 1)} ${height / (CELLS - 1)}) translate(-0.5 -0.5)`
  return (
    <g className="field">
      <rect className="field-0" x={left} y={top} width={width} height={height} />
      <g transform={scale}>
        {shapes.map((shape, index) => (
          <path key={shape.value} className={`field-${index + 1}`} d={ringsPath(shape.coordinates)} />
        ))}
      </g>
    </g>
  )
}

/** Scores on a grid over the whole plot, its edges included, row by row from the top. */
function sampled({ domain: { x, y } }: Plane, score: (place: Place) => number): number[] {
  const last = CELLS - 1
  return Array.from({ length: CELLS * CELLS }, (_, cell) => {
    const column = cell % CELLS
    const row = (cell - column) / CELLS
    return score([x[0] + ((x[1] - x[0]) * column) / last, y[1] - ((y[1] - y[0]) * row) / last])
  })
}

function ringsPath(polygons: number[][][][]): string {
  return polygons
    .flat()
    .map((ring) => `M${ring.map((point) => point.map((cell) => Math.round(cell * 100) / 100).join(' ')).join('L')}Z`)
    .join('')
}

import type { LineWeights, Place } from '../math/line.ts'
import { lineScore } from '../math/line.ts'
import { logit } from '../math/sigmoid.ts'
import { usePlane } from './plane.tsx'

/** Where one band of probability ends and the next begins, as in Field. */
const EDGES = [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99].map((edge) => logit(edge))

/**
 * Field for a model with a straight line: its bands are strips between parallel lines, so cutting a rectangle is
 * enough, and a drag redraws it in no time.
 */
export function LinearField({ weights }: { weights: LineWeights }) {
  const plane = usePlane()
  const { x, y } = plane.domain
  const corners: Place[] = [
    [x[0], y[0]],
    [x[1], y[0]],
    [x[1], y[1]],
    [x[0], y[1]],
  ]
  return (
    <g className="field">
      <polygon className="field-0" points={pointsPx(corners)} />
      {EDGES.map((edge, index) => (
        <polygon
          key={edge}
          className={`field-${index + 1}`}
          points={pointsPx(partAbove([weights[0] - edge, weights[1], weights[2]], corners))}
        />
      ))}
    </g>
  )

  function pointsPx(places: Place[]): string {
    return places.map(([x1, x2]) => `${plane.x(x1).toFixed(2)},${plane.y(x2).toFixed(2)}`).join(' ')
  }
}

/** Sutherland–Hodgman: the part of a polygon where the score is not negative. */
function partAbove(weights: LineWeights, polygon: Place[]): Place[] {
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length] ?? from
    const [a, b] = [lineScore(weights, from), lineScore(weights, to)]
    const kept: Place[] = a >= 0 ? [from] : []
    if (a * b < 0) {
      const t = a / (a - b)
      kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])])
    }
    return kept
  })
}

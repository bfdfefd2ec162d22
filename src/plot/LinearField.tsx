import { type LineWeights, lineScore, type Place } from '../math/line.ts'
import { logit } from '../math/sigmoid.ts'
import { EDGES } from './Field.tsx'
import { usePlane } from './plane.tsx'

/**
 * The field of a linear model: the same bands as Field, but each edge is a straight line that is cut exactly. It costs
 * next to nothing, so it can change with every frame.
 */
export function LinearField({ weights }: { weights: LineWeights }) {
  const plane = usePlane()
  const { x, y } = plane.domain
  const whole: Place[] = [
    [x[0], y[0]],
    [x[1], y[0]],
    [x[1], y[1]],
    [x[0], y[1]],
  ]
  return (
    <g className="field">
      <polygon className="field-0" points={pointsPx(whole)} />
      {EDGES.map((edge, band) => (
        <polygon key={edge} className={`field-${band + 1}`} points={pointsPx(partAbove(whole, logit(edge)))} />
      ))}
    </g>
  )

  /** Sutherland–Hodgman: the part of a polygon where the score is at least `least`. */
  function partAbove(polygon: readonly Place[], least: number): Place[] {
    return polygon.flatMap((from, i) => {
      const to = polygon[(i + 1) % polygon.length] ?? from
      const [a, b] = [lineScore(weights, from) - least, lineScore(weights, to) - least]
      const kept: Place[] = a >= 0 ? [from] : []
      if (a * b < 0) {
        const t = a / (a - b)
        kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])])
      }
      return kept
    })
  }

  function pointsPx(places: readonly Place[]): string {
    return places.map(([x1, x2]) => `${tenth(plane.x(x1))},${tenth(plane.y(x2))}`).join(' ')
  }
}

const tenth = (px: number) => Math.round(px * 10) / 10

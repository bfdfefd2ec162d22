import type { LineWeights, Place } from '../math/line.ts'
import { logit } from '../math/sigmoid.ts'
import { EDGES } from './Field.tsx'
import { usePlane } from './plane.tsx'
import { heroPart } from './Sides.tsx'

/**
 * The field of a linear model: the same bands as Field, but each edge is a straight line that is cut exactly. It costs
 * next to nothing, so it can change with every frame.
 */
export function LinearField({ weights: [w0, w1, w2] }: { weights: LineWeights }) {
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
        <polygon
          key={edge}
          className={`field-${band + 1}`}
          points={pointsPx(heroPart(whole, [w0 - logit(edge), w1, w2]))}
        />
      ))}
    </g>
  )

  function pointsPx(places: readonly Place[]): string {
    return places.map(([x1, x2]) => `${tenth(plane.x(x1))},${tenth(plane.y(x2))}`).join(' ')
  }
}

const tenth = (px: number) => Math.round(px * 10) / 10

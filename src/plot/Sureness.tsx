import type { LineWeights, Place } from '../math/line.ts'
import { logit } from '../math/sigmoid.ts'
import { usePlane } from './plane.tsx'
import { heroPart } from './Sides.tsx'

/** Where one band of probability ends and the next begins, as in Field. */
const EDGES = [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99]

/** How sure a straight model is, in bands over the plane: as Field, for a line alone, and so quick that it can be dragged. */
export function Sureness({ weights }: { weights: LineWeights }) {
  const plane = usePlane()
  const { x, y } = plane.domain
  const corners: Place[] = [
    [x[0], y[0]],
    [x[1], y[0]],
    [x[1], y[1]],
    [x[0], y[1]],
  ]
  const { left, top, width, height } = plane.area
  return (
    <g className="field">
      <rect className="field-0" x={left} y={top} width={width} height={height} />
      {EDGES.map((edge, index) => (
        <polygon
          key={edge}
          className={`field-${index + 1}`}
          points={heroPart(corners, [weights[0] - logit(edge), weights[1], weights[2]])
            .map(([x1, x2]) => `${plane.x(x1).toFixed(1)},${plane.y(x2).toFixed(1)}`)
            .join(' ')}
        />
      ))}
    </g>
  )
}

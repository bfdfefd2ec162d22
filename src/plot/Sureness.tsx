import { memo } from 'react'
import type { LineWeights } from '../math/line.ts'
import { logit } from '../math/sigmoid.ts'
import { usePlane } from './plane.tsx'
import { cornersOf, pointsPx, positivePart } from './Sides.tsx'

/** Where one band of probability ends and the next begins. */
const EDGES = [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99]

/**
 * The probability of “hero” all over the plane, in bands from vermilion over paper to green; lightness carries the value.
 * The bands of a straight model are straight too, so they are cut from the plot, which is quick enough to be dragged.
 */
export const Sureness = memo(function Sureness({ weights: [w0, w1, w2] }: { weights: LineWeights }) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  return (
    <g className="field">
      <rect className="field-0" x={left} y={top} width={width} height={height} />
      {EDGES.map((edge, index) => (
        <polygon
          key={edge}
          className={`field-${index + 1}`}
          points={pointsPx(plane, positivePart([w0 - logit(edge), w1, w2], cornersOf(plane)))}
        />
      ))}
    </g>
  )
})

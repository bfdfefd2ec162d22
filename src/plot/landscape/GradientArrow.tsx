import type { Place } from '../../math/line.ts'
import { usePlane } from '../plane.tsx'

interface GradientArrowProps {
  from: Place
  /** The gradient there, along the two axes; the arrow points the other way, downhill. */
  gradient: Place
  label?: string | undefined
}

const SHORTEST_PX = 24
const MORE_PX = 76
/** Less than this counts as level ground: no arrow. */
const LEVEL = 1e-9

/** Which way is down, and how steep it is: the steeper, the longer the arrow, up to a length that stays on the map. */
export function GradientArrow({ from, gradient, label }: GradientArrowProps) {
  const plane = usePlane()
  const steepness = Math.hypot(...gradient)
  if (!(steepness > LEVEL) || !Number.isFinite(steepness)) return null
  const [x, y] = [plane.x(from[0]), plane.y(from[1])]
  // Along the gradient as the axes are scaled, so that the arrow stands square on the contour lines of an equal plane.
  const [dx, dy] = [plane.x(from[0] - gradient[0] / steepness) - x, plane.y(from[1] - gradient[1] / steepness) - y]
  const reach = Math.hypot(dx, dy)
  const lengthPx = SHORTEST_PX + (MORE_PX * steepness) / (steepness + 0.6)
  const [ux, uy] = [dx / reach, dy / reach]
  const at = (along: number, aside: number) =>
    `${(x + ux * along - uy * aside).toFixed(1)} ${(y + uy * along + ux * aside).toFixed(1)}`
  const shaft = `M${at(11, 0)}L${at(lengthPx - 9, 0)}`
  const head = `M${at(lengthPx, 0)}L${at(lengthPx - 12, 5.5)}L${at(lengthPx - 9, 0)}L${at(lengthPx - 12, -5.5)}Z`
  return (
    <g className="gradient-arrow" aria-hidden="true">
      <path className="gradient-arrow-halo" d={shaft + head} />
      <path className="gradient-arrow-shaft" d={shaft} />
      <path className="gradient-arrow-head" d={head} />
      {label && (
        <text
          x={x + ux * (lengthPx + 8)}
          y={y + uy * (lengthPx + 8)}
          dy="0.35em"
          textAnchor={ux < -0.3 ? 'end' : ux > 0.3 ? 'start' : 'middle'}
        >
          {label}
        </text>
      )}
    </g>
  )
}

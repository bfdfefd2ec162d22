import type { Place } from '../../math/line.ts'
import { Clipped } from '../Frame.tsx'
import { usePlane } from '../plane.tsx'

/** A way that leads off the map: a dashed arrow to its edge, with words along it. */
export function Onward({ from, to, label }: { from: Place; to: Place; label: string }) {
  const plane = usePlane()
  const [x1, y1, x2, y2] = [plane.x(from[0]), plane.y(from[1]), plane.x(to[0]), plane.y(to[1])]
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (!(length > 1)) return null
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  const at = (along: number, aside: number) => `${x1 + ux * along - uy * aside} ${y1 + uy * along + ux * aside}`
  const turn = (Math.atan2(uy, ux) * 180) / Math.PI
  const upright = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn
  return (
    <Clipped plane={plane}>
      <g className="onward" aria-hidden="true">
        <path className="onward-way" d={`M${at(0, 0)}L${at(length - 12, 0)}`} />
        <path className="onward-head" d={`M${at(length - 1, 0)}L${at(length - 17, 8)}L${at(length - 17, -8)}Z`} />
        <text transform={`translate(${at(length / 2 - 8, 0)}) rotate(${upright})`} y={-9} textAnchor="middle">
          {label}
        </text>
      </g>
    </Clipped>
  )
}

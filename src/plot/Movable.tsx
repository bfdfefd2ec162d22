import type { Place } from '../math/line.ts'
import { type Kind, Mark } from './Mark.tsx'
import { usePlane } from './plane.tsx'
import { type MoveTo, useMoveTo } from './useMove.ts'

interface MovableProps extends MoveTo {
  kind: Kind
  name: string
  /** The place in words, for those who hear it. */
  valueText: string
}

/** A mark that can be dragged all over the plane, or moved by the arrow keys. */
export function Movable({ kind, name, valueText, ...to }: MovableProps) {
  const { place } = to
  const plane = usePlane()
  const bind = useMoveTo(to)
  return (
    <g
      className="movable movable-mark"
      role="slider"
      aria-label={name}
      aria-valuemin={plane.domain.y[0]}
      aria-valuemax={plane.domain.y[1]}
      aria-valuenow={Math.round(place[1] * 100) / 100}
      aria-valuetext={valueText}
      transform={`translate(${plane.x(place[0])} ${plane.y(place[1])})`}
      {...bind}
    >
      <circle className="movable-target" r={24} />
      <circle className="handle-halo" r={19} />
      <Mark kind={kind} />
    </g>
  )
}

/** The shortest way from a place to the line, with its length beside it. */
export function DistanceMark({ from, to, label }: { from: Place; to: Place; label: string }) {
  const plane = usePlane()
  const [x1, y1, x2, y2] = [plane.x(from[0]), plane.y(from[1]), plane.x(to[0]), plane.y(to[1])]
  const lengthPx = Math.hypot(x2 - x1, y2 - y1)
  return (
    <g className="distance" data-quantity="distance" aria-hidden="true">
      <line className="distance-line" x1={x1} y1={y1} x2={x2} y2={y2} />
      <circle className="distance-foot" cx={x2} cy={y2} r={3} />
      {lengthPx > 56 && (
        <text className="distance-label" x={(x1 + x2) / 2 + 10} y={(y1 + y2) / 2 + 16}>
          {label}
        </text>
      )}
    </g>
  )
}

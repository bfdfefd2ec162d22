import { usePlane } from '../plane.tsx'
import { type MoveTo, useMoveTo } from '../useMove.ts'

interface WalkerProps extends MoveTo {
  name: string
  /** The place in words, for those who hear it. */
  valueText: string
}

/** Where the walker stands on a map: to be dragged anywhere, or moved by the arrow keys. */
export function Walker({ name, valueText, ...to }: WalkerProps) {
  const { place } = to
  const plane = usePlane()
  const bind = useMoveTo(to)
  return (
    <g
      className="movable walker"
      role="slider"
      aria-label={name}
      aria-valuenow={Math.round(place[1] * 100) / 100}
      aria-valuetext={valueText}
      transform={`translate(${plane.x(place[0])} ${plane.y(place[1])})`}
      {...bind}
    >
      <circle className="movable-target" r={24} />
      <circle className="handle-halo" r={17} />
      <circle className="walker-grip" r={8.5} />
      <circle className="walker-dot" r={3} />
    </g>
  )
}

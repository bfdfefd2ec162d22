import type { Place } from '../../math/line.ts'
import { usePlane } from '../plane.tsx'
import { useMove } from '../useMove.ts'

interface WalkerProps {
  place: Place
  name: string
  /** The place in words, for those who hear it. */
  valueText: string
  /** Given the place asked for; the owner says where it may go. */
  onChange: (place: Place) => void
  /** Where the Home and End keys lead. */
  homeTo: Place
  endTo: Place
}

/** Where the walker stands on a map: to be dragged anywhere, or moved by the arrow keys. */
export function Walker({ place, name, valueText, onChange, homeTo, endTo }: WalkerProps) {
  const plane = usePlane()
  const bind = useMove<Place>({
    grab: () => place,
    move: (start, from, to) => onChange([start[0] + to[0] - from[0], start[1] + to[1] - from[1]]),
    nudge: (d1, d2) => onChange([place[0] + d1, place[1] + d2]),
    home: () => onChange(homeTo),
    end: () => onChange(endTo),
  })
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

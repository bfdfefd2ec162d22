import type { ReactNode } from 'react'
import type { Place } from '../math/line.ts'
import { usePlane } from './plane.tsx'
import { useMove } from './useMove.ts'

interface DraggedProps {
  place: Place
  name: string
  /** The number that a screen reader gives as the value, and the place in words. */
  value: number
  valueText: string
  /** Given the place asked for; the owner says where it may go. */
  onChange: (place: Place) => void
  /** Where the Home and End keys lead. */
  homeTo: Place
  endTo: Place
  /** How many data units an arrow key goes for each tenth that is usual. */
  stride?: number
  /** The mark to be dragged, drawn around the origin in pixels. */
  children: ReactNode
}

/** Any mark that can be dragged over the plane or moved by the arrow keys. */
export function Dragged({
  place,
  name,
  value,
  valueText,
  onChange,
  homeTo,
  endTo,
  stride = 1,
  children,
}: DraggedProps) {
  const plane = usePlane()
  const bind = useMove<Place>({
    grab: () => place,
    move: (start, from, to) => onChange([start[0] + to[0] - from[0], start[1] + to[1] - from[1]]),
    nudge: (d1, d2) => onChange([place[0] + d1 * stride, place[1] + d2 * stride]),
    home: () => onChange(homeTo),
    end: () => onChange(endTo),
  })
  return (
    <g
      className="movable movable-mark dragged"
      role="slider"
      aria-label={name}
      aria-valuenow={Math.round(value * 100) / 100}
      aria-valuetext={valueText}
      transform={`translate(${plane.x(place[0])} ${plane.y(place[1])})`}
      {...bind}
    >
      <circle className="movable-target" r={24} />
      <circle className="handle-halo" r={19} />
      {children}
    </g>
  )
}

import type { ReactNode } from 'react'
import { usePlane } from './plane.tsx'
import { type MoveTo, useMoveTo } from './useMove.ts'

interface DraggedProps extends MoveTo {
  name: string
  /** The number that a screen reader gives as the value, and the place in words. */
  value: number
  valueText: string
  /** The mark to be dragged, drawn around the origin in pixels. */
  children: ReactNode
}

/** Any mark that can be dragged over the plane or moved by the arrow keys. */
export function Dragged({ name, value, valueText, children, ...to }: DraggedProps) {
  const { place } = to
  const plane = usePlane()
  const bind = useMoveTo(to)
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

import type { Place } from '../math/line.ts'
import { usePlane } from './plane.tsx'

interface SlopeMarkProps {
  place: Place
  /** Data units up for each data unit to the right. */
  slope: number
  /** Half the length of the plank, in pixels. */
  reachPx?: number
}

/** The slope under one's feet: a plank laid on the ground, whose thick end is the one that goes down. */
export function SlopeMark({ place, slope, reachPx = 34 }: SlopeMarkProps) {
  const plane = usePlane()
  const x = plane.x(place[0])
  const y = plane.y(place[1])
  const run = plane.x(place[0] + 1) - x
  const rise = plane.y(place[1] + slope) - y
  const length = Math.hypot(run, rise)
  const [dx, dy] = [(run / length) * reachPx, (rise / length) * reachPx]
  const down = slope > 0 ? -1 : 1
  return (
    <g className="slope-mark" data-quantity="slope" aria-hidden="true">
      <line x1={x - dx} y1={y - dy} x2={x + dx} y2={y + dy} />
      {slope !== 0 && (
        <path
          d="M0 0L-9 -4.5L-9 4.5Z"
          transform={`translate(${x + down * dx * 1.15} ${y + down * dy * 1.15}) rotate(${Math.round((Math.atan2(down * dy, down * dx) * 180) / Math.PI)})`}
        />
      )}
    </g>
  )
}

import type { Place } from '../math/line.ts'
import { Clipped } from './Frame.tsx'
import { usePlane } from './plane.tsx'
import { Tag, type TagSide } from './Tag.tsx'

interface TangentProps {
  at: Place
  /** In data units up for one to the right; null where there is no such number, and only the place is marked. */
  slope: number | null
  label: string
  /** Where the label stands. */
  side: TagSide
}

/** How long the straight piece is, as a part of the plot's width. */
const PART = 0.26

/** How steep a curve is here: a short straight piece that goes on as the curve does, with its slope written beside it. */
export function Tangent({ at, slope, label, side }: TangentProps) {
  const plane = usePlane()
  const [x, y] = [plane.x(at[0]), plane.y(at[1])]
  const perUnit = plane.y(0) - plane.y(1)
  const steep = ((slope ?? 0) * perUnit) / (plane.x(1) - plane.x(0))
  const half = (plane.area.width * PART) / 2 / Math.hypot(1, steep)
  return (
    <g className="tangent passive" data-quantity="slope" aria-hidden="true">
      {slope !== null && (
        <Clipped plane={plane}>
          <line x1={x - half} y1={y + half * steep} x2={x + half} y2={y - half * steep} />
        </Clipped>
      )}
      <circle cx={x} cy={y} r={5} />
      <Tag place={at} side={side} text={label} className="tag-slope" />
    </g>
  )
}

import type { Place } from '../math/line.ts'
import { Clipped } from './Frame.tsx'
import { usePlane } from './plane.tsx'

interface SlopeLabelProps {
  at: Place
  text: string
  /** Which way the curve goes at this place: the words stand on the side that it leaves free. */
  rising: boolean
  /** Clear of the mark that stands at the place. */
  gapPx?: number
}

/** Nearer to an edge than this part of the width, words go inwards. */
const EDGE = 0.3
const LETTER_PX = 11

/** Words beside a place of a curve: above it on the side it comes up from, or, near an edge, below on the other. */
export function SlopeLabel({ at, text, rising, gapPx = 10 }: SlopeLabelProps) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const xPx = plane.x(at[0])
  const yPx = Math.min(top + height, Math.max(top, plane.y(at[1])))
  const part = (xPx - left) / width
  const above = rising ? part > EDGE : part < 1 - EDGE
  const toLeft = rising === above
  const belowPx = yPx + gapPx + LETTER_PX
  // Where there is no room below, high enough above to clear a curve that rises from here.
  const textPx = above ? yPx - gapPx : belowPx < top + height - 4 ? belowPx : yPx - gapPx - 24
  return (
    <text
      className="slope-label"
      aria-hidden="true"
      x={xPx + (toLeft ? -gapPx : gapPx)}
      y={Math.max(top + 14, textPx)}
      textAnchor={toLeft ? 'end' : 'start'}
    >
      {text}
    </text>
  )
}

/** How long the plank is, as a part of the plot’s width. */
const PART = 0.3

/** A straight piece that goes on as the curve does at a place. */
export function Plank({ at, slope }: { at: Place; slope: number }) {
  const plane = usePlane()
  const [x, y] = [plane.x(at[0]), plane.y(at[1])]
  const steep = (slope * (plane.y(0) - plane.y(1))) / (plane.x(1) - plane.x(0))
  const half = (plane.area.width * PART) / 2 / Math.hypot(1, steep)
  return (
    <Clipped plane={plane}>
      <line className="plank" x1={x - half} y1={y + half * steep} x2={x + half} y2={y - half * steep} />
    </Clipped>
  )
}

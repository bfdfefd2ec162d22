import type { Place } from '../math/line.ts'
import { usePlane } from './plane.tsx'

export type TagSide = 'left' | 'right' | 'above' | 'below'

interface TagProps {
  place: Place
  text: string
  /** Where it stands as seen from its place. */
  side: TagSide
  className?: string
}

const LETTER_PX = 7.6
const GAP_PX = 12
const HEIGHT_PX = 22

/** A few words or a number beside a mark, on a slip of paper of its own, kept inside the plot. */
export function Tag({ place, text, side, className }: TagProps) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const widthPx = text.length * LETTER_PX + 12
  const [xPx, yPx] = [plane.x(place[0]), plane.y(place[1])]
  // Where its side has no room the other one is taken, so that it never lies on the mark it names.
  const lies =
    side === 'left' && xPx - GAP_PX - widthPx < left
      ? 'right'
      : side === 'right' && xPx + GAP_PX + widthPx > left + width
        ? 'left'
        : side
  const across = lies === 'left' ? -GAP_PX - widthPx / 2 : lies === 'right' ? GAP_PX + widthPx / 2 : 0
  const up = side === 'above' ? -GAP_PX - HEIGHT_PX / 2 : side === 'below' ? GAP_PX + HEIGHT_PX / 2 : 0
  const middleX = clamped(xPx + across, left + widthPx / 2, left + width - widthPx / 2)
  const middleY = clamped(yPx + up, top + HEIGHT_PX / 2, top + height - HEIGHT_PX / 2)
  return (
    <g className={`tag ${className ?? ''}`} aria-hidden="true" transform={`translate(${middleX} ${middleY})`}>
      <rect x={-widthPx / 2} y={-HEIGHT_PX / 2} width={widthPx} height={HEIGHT_PX} rx={3} />
      <text dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </g>
  )
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}

import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import type { Place } from '../math/line.ts'
import { InTurn } from '../state/turns.tsx'
import { type Kind, Mark, markScale } from './Mark.tsx'
import { usePlane } from './plane.tsx'

export interface Point {
  place: Place
  kind: Kind
  /** What is shown and said when the point is pointed at or visited by keys. */
  label: string
  /** What stays the same while the label changes; the label itself if left out. */
  id?: string
  /** The model misjudges this one: it gets a ring and a cross. */
  mistaken?: boolean
}

interface PointsProps {
  points: readonly Point[]
  name: string
  /** Part of a picture that never wakes: nothing in it answers to the reader. */
  still?: boolean
  /** Hears which point is pointed at or visited, for a figure that shows it elsewhere too. */
  onPoint?: (index: number | null) => void
}

/**
 * Points of the data. One stop for the Tab key; the arrows then visit each point.
 * Pointing at one, touching it or visiting it shows its label.
 */
export const Points = memo(function Points(props: PointsProps) {
  return (
    <InTurn>
      <Marks {...props} />
    </InTurn>
  )
})

function Marks({ points, name, still = false, onPoint }: PointsProps) {
  const plane = usePlane()
  const marks = useRef<(SVGGElement | null)[]>([])
  const [current, setCurrent] = useState(0)
  const [shown, setShown] = useState<number | null>(null)
  useEffect(() => onPoint?.(shown), [shown, onPoint])

  const scale = markScale(plane)

  const visit = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? points.length - 1 : step === undefined ? null : current + step
    if (event.key === 'Escape') setShown(null)
    if (next === null) return
    event.preventDefault()
    const wrapped = (next + points.length) % points.length
    setCurrent(wrapped)
    marks.current[wrapped]?.focus()
  }

  return (
    <g role="list" aria-label={still ? name : `${name}; the arrow keys visit each`} onKeyDown={visit}>
      {points.map((point, index) => (
        <g
          key={point.id ?? point.label}
          ref={(mark) => {
            marks.current[index] = mark
          }}
          role="listitem"
          aria-label={point.label}
          data-point={point.kind}
          data-mistaken={point.mistaken || undefined}
          tabIndex={still ? undefined : index === Math.min(current, points.length - 1) ? 0 : -1}
          transform={`translate(${plane.x(point.place[0])} ${plane.y(point.place[1])})`}
          onPointerEnter={() => setShown(index)}
          onPointerLeave={() => setShown((now) => (now === index ? null : now))}
          onClick={() => setShown(index)}
          onFocus={() => {
            setCurrent(index)
            setShown(index)
          }}
          onBlur={() => setShown(null)}
        >
          <circle className="point-target" r={16} />
          <g transform={`scale(${scale})`}>
            <Mark kind={point.kind} mistaken={point.mistaken} />
          </g>
        </g>
      ))}
      {shown !== null && points[shown] && <Label point={points[shown]} />}
    </g>
  )
}

/** A label near its point, kept inside the plot; the box behind it is as wide as its text is likely to be. */
function Label({ point }: { point: Point }) {
  const plane = usePlane()
  const { left, top, width } = plane.area
  const xPx = plane.x(point.place[0])
  const yPx = plane.y(point.place[1])
  const lines = point.label.split(': ')
  const halfPx = Math.max(...lines.map((line) => line.length)) * 3.9 + 10
  const centrePx = Math.min(Math.max(xPx, left + halfPx), left + width - halfPx)
  const above = yPx - top > 66
  const firstPx = above ? yPx - 40 : yPx + 32
  return (
    <g className="point-label" aria-hidden="true">
      <rect x={centrePx - halfPx} y={firstPx - 17} width={halfPx * 2} height={lines.length * 18 + 6} rx={3} />
      {lines.map((line, index) => (
        <text key={line} x={centrePx} y={firstPx + index * 18} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  )
}

/** Names that stand beside their places for good. */
export function NameTags({ tags }: { tags: readonly { text: string; place: Place }[] }) {
  const plane = usePlane()
  return (
    <g className="name-tags" aria-hidden="true">
      {tags.map(({ text, place }) => (
        <text key={text} x={plane.x(place[0]) + 12} y={plane.y(place[1]) - 9}>
          {text}
        </text>
      ))}
    </g>
  )
}

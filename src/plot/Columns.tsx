import { type KeyboardEvent, useRef, useState } from 'react'
import { type Kind, Mark } from './Points.tsx'
import { usePlane } from './plane.tsx'

export interface Column {
  /** Stays the same while the value changes. */
  id: string
  value: number
  kind: Kind
  /** What is said of it by those who read it out. */
  label: string
  mistaken: boolean
}

interface ColumnsProps {
  columns: readonly Column[]
  name: string
  /** The one that is pointed at, here or elsewhere. */
  pointed: number | null
  onPoint: (index: number | null) => void
}

const SLIMMEST_PX = 2

/** A bar for each sample, at x = 0.5, 1.5, 2.5 …; one too tall for the plot has a torn top. Arrow keys visit each. */
export function Columns({ columns, name, pointed, onPoint }: ColumnsProps) {
  const plane = usePlane()
  const bars = useRef<(SVGGElement | null)[]>([])
  const [current, setCurrent] = useState(0)
  const pitchPx = plane.x(1) - plane.x(0)
  const widthPx = Math.max(SLIMMEST_PX, pitchPx * 0.68)
  const bottomPx = plane.y(0)

  const visit = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    const last = columns.length - 1
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : current + step
    if (event.key === 'Escape') onPoint(null)
    if (next === null) return
    event.preventDefault()
    bars.current[(next + columns.length) % columns.length]?.focus()
  }

  return (
    <g role="list" aria-label={`${name}; the arrow keys visit each`} onKeyDown={visit}>
      {columns.map(({ id, value, kind, label, mistaken }, index) => {
        const tall = value > plane.domain.y[1]
        const topPx = tall ? plane.area.top : plane.y(value)
        return (
          <g
            key={id}
            ref={(bar) => {
              bars.current[index] = bar
            }}
            role="listitem"
            aria-label={label}
            className="column"
            data-kind={kind}
            data-mistaken={mistaken || undefined}
            data-pointed={pointed === index || undefined}
            tabIndex={index === Math.min(current, columns.length - 1) ? 0 : -1}
            transform={`translate(${plane.x(index + 0.5)} 0)`}
            onPointerEnter={() => onPoint(index)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => onPoint(index)}
            onFocus={() => {
              setCurrent(index)
              onPoint(index)
            }}
            onBlur={() => onPoint(null)}
          >
            <rect
              className="column-target"
              x={-pitchPx / 2}
              width={pitchPx}
              y={plane.area.top}
              height={plane.area.height}
            />
            <rect
              className="column-bar"
              x={-widthPx / 2}
              width={widthPx}
              y={topPx}
              height={Math.max(0, bottomPx - topPx)}
            />
            {tall && <path className="column-torn" d={tornEdge(widthPx, topPx)} />}
            <g transform={`translate(0 ${bottomPx + 15}) scale(${Math.min(0.7, pitchPx / 18)})`}>
              <Mark kind={kind} />
            </g>
          </g>
        )
      })}
    </g>
  )
}

/** A zigzag of paper across a bar, near its top. */
function tornEdge(widthPx: number, topPx: number): string {
  const half = widthPx / 2 + 1
  const y = topPx + 12
  return `M${-half} ${y}l${half / 2} -5l${half / 2} 5l${half / 2} -5l${half / 2} 5v5l${-half / 2} -5l${-half / 2} 5l${-half / 2} -5l${-half / 2} 5z`
}

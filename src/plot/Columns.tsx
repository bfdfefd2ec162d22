import { type Kind, Mark } from './Mark.tsx'
import { usePlane } from './plane.tsx'

export interface Column {
  /** Stays the same while the value changes. */
  id: string
  value: number
  kind: Kind
  mistaken: boolean
}

interface ColumnsProps {
  columns: readonly Column[]
  /** The one that is pointed at, here or elsewhere. */
  pointed: number | null
  onPoint: (index: number | null) => void
}

/**
 * A bar for each sample, at x = 0.5, 1.5, 2.5 …; one too tall for the plot has a torn top.
 * It goes with a plot of the same samples as Points, where keys and screen readers find each by name.
 */
export function Columns({ columns, pointed, onPoint }: ColumnsProps) {
  const plane = usePlane()
  const { top, height } = plane.area
  const pitchPx = plane.x(1) - plane.x(0)
  const widthPx = pitchPx * 0.68
  const bottomPx = plane.y(0)
  return (
    <g aria-hidden="true">
      {columns.map(({ id, value, kind, mistaken }, index) => {
        const tall = value > plane.domain.y[1]
        const topPx = tall ? top : plane.y(value)
        return (
          <g
            key={id}
            className="column"
            data-mistaken={mistaken || undefined}
            data-pointed={pointed === index || undefined}
            transform={`translate(${plane.x(index + 0.5)} 0)`}
            onPointerEnter={() => onPoint(index)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => onPoint(index)}
          >
            <rect className="column-target" x={-pitchPx / 2} width={pitchPx} y={top} height={height} />
            <rect className="column-bar" x={-widthPx / 2} width={widthPx} y={topPx} height={bottomPx - topPx} />
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
  const step = widthPx / 4 + 0.5
  const there = `l${step} -5l${step} 5l${step} -5l${step} 5`
  const back = `l${-step} -5l${-step} 5l${-step} -5l${-step} 5`
  return `M${-2 * step} ${topPx + 12}${there}v5${back}z`
}

import { usePlane } from './plane.tsx'
import type { QuantityName } from './quantities.ts'
import { useMove } from './useMove.ts'

interface UprightCursorProps {
  /** Where it stands along the x axis, in data units. */
  at: number
  /** Where it may go; Home and End lead to the two ends. */
  range: readonly [low: number, high: number]
  /** What one arrow key moves it by. */
  step: number
  name: string
  /** The place in words, for those who hear it. */
  valueText: string
  quantity?: QuantityName
  onChange: (at: number) => void
}

/** `useMove` counts one arrow as a tenth. */
const ARROWS_PER_UNIT = 10
/** The grip stands this far above the lower edge of the plot, clear of the tick labels. */
const GRIP_PX = 14

/** An upright line through a plot, to be dragged along its x axis. */
export function UprightCursor({ at, range, step, name, valueText, quantity, onChange }: UprightCursorProps) {
  const plane = usePlane()
  const { top, height } = plane.area
  const within = (value: number) => onChange(Math.min(range[1], Math.max(range[0], value)))
  const bind = useMove<number>({
    grab: () => at,
    move: (start, from, to) => within(start + to[0] - from[0]),
    // Sums of decimal steps are not always the decimal they stand for.
    nudge: (d1, d2) => within(Number((at + (d1 + d2) * ARROWS_PER_UNIT * step).toPrecision(12))),
    home: () => within(range[0]),
    end: () => within(range[1]),
  })
  return (
    <g
      className="movable upright-cursor"
      role="slider"
      aria-label={name}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuenow={at}
      aria-valuetext={valueText}
      data-quantity={quantity}
      transform={`translate(${plane.x(at)} 0)`}
      {...bind}
    >
      <line className="movable-target" y1={top} y2={top + height} />
      <line className="cursor-line" y1={top} y2={top + height} />
      <g transform={`translate(0 ${top + height - GRIP_PX})`}>
        <circle className="handle-halo" r={15} />
        <circle className="handle-grip" r={10} />
        <path className="cursor-arrows" d="M-2.5 -3.5L-6 0L-2.5 3.5M2.5 -3.5L6 0L2.5 3.5" />
      </g>
    </g>
  )
}

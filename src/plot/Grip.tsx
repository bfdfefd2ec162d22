import type { ReactNode } from 'react'
import type { Place } from '../math/line.ts'
import { usePlane } from './plane.tsx'
import type { QuantityName } from './quantities.ts'
import { useMove } from './useMove.ts'

interface GripProps {
  /** Where it is drawn. */
  at: Place
  /** The number it stands for, in the units of the horizontal axis. */
  value: number
  reach: readonly [low: number, high: number]
  /** What one arrow key changes, for each tenth that other marks move. */
  stride?: number
  quantity: QuantityName
  name: string
  valueText: string
  onChange: (value: number) => void
  /** What moves along with the knob. */
  children?: ReactNode
}

/** A knob that is dragged to and fro: right and up are more, left and down are less. */
export function Grip({ at, value, reach, stride = 1, quantity, name, valueText, onChange, children }: GripProps) {
  const plane = usePlane()
  const [low, high] = reach
  // Sums of tenths are tenths again.
  const to = (next: number) => onChange(Math.min(high, Math.max(low, Number(next.toPrecision(12)))))
  const bind = useMove<number>({
    grab: () => value,
    move: (start, [from], [now]) => to(start + now - from),
    nudge: (right, up) => to(value + (right + up) * stride),
    home: () => to(low),
    end: () => to(high),
  })
  return (
    <g
      className="movable grip"
      role="slider"
      aria-label={name}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={Math.round(value * 100) / 100}
      aria-valuetext={valueText}
      data-quantity={quantity}
      transform={`translate(${plane.x(at[0])} ${plane.y(at[1])})`}
      {...bind}
    >
      <circle className="movable-target" r={24} />
      {children}
      <circle className="handle-halo" r={17} />
      <circle className="grip-knob" r={11} />
      <path className="grip-arrows" d="M-3 -3.5L-6.5 0L-3 3.5M3 -3.5L6.5 0L3 3.5" />
    </g>
  )
}

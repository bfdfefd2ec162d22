import type { ReactNode } from 'react'
import { plain } from './format.ts'
import { createPlane, PlaneProvider, useWidth } from './plane.tsx'
import { Quantity } from './Quantity.tsx'
import type { QuantityName } from './quantities.ts'

interface NumberLineProps {
  from: number
  to: number
  words: string
  symbol?: QuantityName
  /** What it shows, for those who do not see it. */
  name: string
  /** Room above the line, in pixels. */
  roomPx: number
  children: ReactNode
}

const INITIAL_WIDTH_PX = 560
const SIDE_PX = 20

/** One axis with marks above it; inside, heights run from 0 on the line to 1 at the top. */
export function NumberLine({ from, to, words, symbol, name, roomPx, children }: NumberLineProps) {
  const [holder, width] = useWidth(INITIAL_WIDTH_PX)
  const area = { left: SIDE_PX, top: 22, width: Math.max(1, width - 2 * SIDE_PX), height: roomPx }
  const plane = createPlane({ x: [from, to], y: [0, 1] }, area)
  const linePx = area.top + roomPx
  // As tall asleep, drawn at another width, as awake: nothing below it moves when it wakes.
  const height = linePx + 26
  return (
    <div className="plot" ref={holder}>
      <svg viewBox={`0 0 ${width} ${height}`} style={{ height }} role="group" aria-label={name} data-plot>
        <g aria-hidden="true">
          <text className="plot-axis-label" x={0} y={14}>
            {words} {symbol && <Quantity of={symbol} />}
          </text>
          <line className="number-line" x1={area.left} x2={area.left + area.width} y1={linePx} y2={linePx} />
          {plane.xTicks.map((tick) => (
            <g key={tick}>
              <line className="number-line" x1={plane.x(tick)} x2={plane.x(tick)} y1={linePx} y2={linePx + 5} />
              <text x={plane.x(tick)} y={linePx + 20} textAnchor="middle">
                {plain(tick)}
              </text>
            </g>
          ))}
        </g>
        <PlaneProvider plane={plane}>{children}</PlaneProvider>
      </svg>
    </div>
  )
}

import { useWidth } from './plane.tsx'
import { Quantity } from './Quantity.tsx'
import type { QuantityName } from './quantities.ts'

/** A number for each of two measures, and what the two are compared by. */
export interface PairRow {
  id: string
  title: string
  /** Where a bar begins: the number that means “does not count”. */
  from: number
  values: readonly [number, number]
  /** The numbers as they are written. */
  labels: readonly [string, string]
}

const INITIAL_WIDTH_PX = 400
const ROW_PX = 74
const BAR_PX = 18
const SYMBOL_PX = 30
const LABEL_PX = 84

/** Two bars a row, one for each measure; each row has a scale of its own, for its numbers are of another kind. */
export function PairBars({
  rows,
  symbols,
  name,
}: {
  rows: readonly PairRow[]
  symbols: readonly [QuantityName, QuantityName]
  name: string
}) {
  const [holder, width] = useWidth(INITIAL_WIDTH_PX)
  const height = rows.length * ROW_PX
  return (
    <div className="plot pair-bars" ref={holder}>
      <svg viewBox={`0 0 ${width} ${height}`} style={{ height }} role="img" aria-label={name} data-plot>
        {rows.map((row, index) => (
          <g key={row.id} transform={`translate(0 ${index * ROW_PX})`}>
            <text className="pair-title" x={0} y={16}>
              {row.title}
            </text>
            {symbols.map((symbol, side) => (
              <Bar key={symbol} row={row} side={side === 0 ? 0 : 1} symbol={symbol} widthPx={width} />
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}

function Bar({ row, side, symbol, widthPx }: { row: PairRow; side: 0 | 1; symbol: QuantityName; widthPx: number }) {
  const lengths = row.values.map((value) => value - row.from)
  const least = Math.min(0, ...lengths)
  const span = Math.max(0, ...lengths) - least || 1
  const roomPx = Math.max(40, widthPx - SYMBOL_PX - LABEL_PX)
  const zeroPx = SYMBOL_PX + (-least / span) * roomPx
  const length = lengths[side] ?? 0
  const endPx = zeroPx + (length / span) * roomPx
  const top = 23 + side * (BAR_PX + 4)
  return (
    <g data-quantity={symbol}>
      <text x={0} y={top + 14}>
        <Quantity of={symbol} />
      </text>
      <rect
        className="pair-bar"
        x={Math.min(zeroPx, endPx)}
        y={top}
        width={Math.max(1.5, Math.abs(length / span) * roomPx)}
        height={BAR_PX}
      />
      <text className="pair-value" x={Math.max(zeroPx, endPx) + 6} y={top + 14}>
        {row.labels[side]}
      </text>
    </g>
  )
}

import { plain } from '../../plot/format.ts'
import { Grip } from '../../plot/Grip.tsx'
import { Mark } from '../../plot/Mark.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { LINE_END, SHIFTS, type Twin } from './model.ts'

interface PairProps {
  twin: Twin
  shift: number
  onShift: (shift: number) => void
}

const HEIGHT = { marks: 0.28, bar: 0.62 }
const SHORTEST_BAR_PX = 26

/** The two scores on their line, joined by their difference; dragging the bar moves both and leaves the difference. */
export function Pair({ twin: { scores, difference }, shift, onShift }: PairProps) {
  const plane = usePlane()
  const held = scores.map((score) => Math.min(LINE_END, Math.max(-LINE_END, score))) as [number, number]
  const [plainPx, heroPx] = [plane.x(held[0]), plane.x(held[1])]
  const [markPx, barPx] = [plane.y(HEIGHT.marks), plane.y(HEIGHT.bar)]
  const halfPx = Math.max(Math.abs(heroPx - plainPx), SHORTEST_BAR_PX) / 2
  return (
    <g className="pair">
      <g aria-hidden="true">
        <path className="pair-leg" d={`M${plainPx} ${markPx}V${barPx}M${heroPx} ${markPx}V${barPx}`} />
        <g transform={`translate(${plainPx} ${markPx})`}>
          <Mark kind="plain" />
        </g>
        <g transform={`translate(${heroPx} ${markPx})`}>
          <Mark kind="hero" />
        </g>
      </g>
      <Grip
        at={[(held[0] + held[1]) / 2, HEIGHT.bar]}
        value={shift}
        reach={SHIFTS}
        stride={10}
        quantity="z"
        name="Move both scores"
        valueText={`${plain(shift)} added to both; the difference stays ${plain(difference)}`}
        onChange={onShift}
      >
        <rect className="movable-target" x={-halfPx - 12} y={-22} width={2 * halfPx + 24} height={44} />
        <rect className="pair-grip" x={-halfPx - 2} y={-4} width={2 * halfPx + 4} height={8} rx={4} />
        <text y={-19} textAnchor="middle">
          difference {plain(difference)}
        </text>
      </Grip>
    </g>
  )
}

/** Room that a name wants inside its share. */
const NAME_PX = 92

/** The whole, shared out between the two. */
export function Shares({ shares }: Pick<Twin, 'shares'>) {
  const plane = usePlane()
  const partPx = plane.x(shares[0])
  const [fromPx, toPx, topPx, height] = [plane.x(0), plane.x(1), plane.y(0.95), plane.y(0.15) - plane.y(0.95)]
  return (
    <g aria-hidden="true" data-quantity="y-hat">
      <rect className="share-plain" x={fromPx} y={topPx} width={Math.max(0, partPx - fromPx)} height={height} />
      <rect className="share-hero" x={partPx} y={topPx} width={Math.max(0, toPx - partPx)} height={height} />
      {partPx - fromPx > NAME_PX && (
        <text className="share-name" x={fromPx + 10} y={topPx + height / 2} dy="0.35em">
          not a hero
        </text>
      )}
      {toPx - partPx > NAME_PX && (
        <text className="share-name" x={toPx - 10} y={topPx + height / 2} dy="0.35em" textAnchor="end">
          hero
        </text>
      )}
      <line className="share-edge" x1={partPx} x2={partPx} y1={topPx - 5} y2={topPx + height + 5} />
    </g>
  )
}

import { plain } from '../../plot/format.ts'
import { Mark } from '../../plot/Points.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { useMove } from '../../plot/useMove.ts'
import { LINE_END, type Twin } from './model.ts'

interface PairProps {
  twin: Twin
  shift: number
  onShift: (shift: number) => void
}

const HEIGHT = { plain: 0.28, hero: 0.28, bar: 0.66 }
const SHORTEST_BAR_PX = 26

/** The two scores on their line, joined by their difference; dragging the bar moves both and leaves the difference. */
export function Pair({ twin: { scores, difference }, shift, onShift }: PairProps) {
  const plane = usePlane()
  const [plainPx, heroPx] = scores.map((score) => plane.x(Math.min(LINE_END, Math.max(-LINE_END, score)))) as [
    number,
    number,
  ]
  const [markPx, barPx] = [plane.y(HEIGHT.plain), plane.y(HEIGHT.bar)]
  const middlePx = (plainPx + heroPx) / 2
  const halfPx = Math.max(Math.abs(heroPx - plainPx), SHORTEST_BAR_PX) / 2
  const bind = useMove<number>({
    grab: () => shift,
    move: (start, from, { 0: at }) => onShift(start + at - from[0]),
    nudge: (right, up) => onShift(Number((shift + (right + up) * 10).toPrecision(12))),
    home: () => onShift(0),
    end: () => onShift(10),
  })
  return (
    <g className="pair">
      <g aria-hidden="true">
        {[plainPx, heroPx].map((xPx, which) => (
          // Two marks that never change places.
          <line key={which === 0 ? 'plain' : 'hero'} className="pair-leg" x1={xPx} x2={xPx} y1={markPx} y2={barPx} />
        ))}
        <g transform={`translate(${plainPx} ${markPx})`}>
          <Mark kind="plain" />
        </g>
        <g transform={`translate(${heroPx} ${markPx})`}>
          <Mark kind="hero" />
        </g>
      </g>
      <g
        className="movable pair-bar"
        role="slider"
        aria-label="Move both scores"
        aria-valuenow={Math.round(shift * 100) / 100}
        aria-valuetext={`${plain(shift)} added to both; the difference stays ${plain(difference)}`}
        data-quantity="z"
        transform={`translate(${middlePx} ${barPx})`}
        {...bind}
      >
        <rect className="movable-target" x={-halfPx - 12} y={-22} width={2 * halfPx + 24} height={44} />
        <rect className="handle-halo" x={-halfPx - 7} y={-13} width={2 * halfPx + 14} height={26} rx={5} />
        <rect className="pair-grip" x={-halfPx - 2} y={-4} width={2 * halfPx + 4} height={8} rx={4} />
        <text y={-11} textAnchor="middle">
          difference {plain(difference)}
        </text>
      </g>
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

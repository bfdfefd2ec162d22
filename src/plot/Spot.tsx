import type { Place } from '../math/line.ts'
import { usePlane } from './plane.tsx'

/** Where somebody walks: where they began (to be dragged: it has arrows), where they are, where they look. */
export type SpotKind = 'start' | 'here' | 'aim'

const ARROWS = 'M-20 0l6 -4.5v9zM20 0l-6 -4.5v9z'

/** A walker's mark, at a place or, inside a mark that is moved already, at the origin. */
export function Spot({ kind, at, label }: { kind: SpotKind; at?: Place; label?: string }) {
  const plane = usePlane()
  return (
    <g
      className={`spot spot-${kind}`}
      transform={at && `translate(${plane.x(at[0])} ${plane.y(at[1])})`}
      aria-hidden="true"
    >
      {kind !== 'here' && <path className="spot-arrows" d={ARROWS} />}
      <circle r={kind === 'here' ? 7 : 9} />
      {label && (
        <text y={-20} textAnchor="middle">
          {label}
        </text>
      )}
    </g>
  )
}

/** A stake driven in where the ground was felt, with its number; the best of them stands out. */
export function Stake({ at, label, best }: { at: Place; label: string; best: boolean }) {
  const plane = usePlane()
  const { top, height } = plane.area
  const [xPx, yPx] = [plane.x(at[0]), plane.y(at[1])]
  return (
    <g className="stake" data-best={best || undefined} aria-hidden="true">
      <line x1={xPx} x2={xPx} y1={yPx} y2={top + height} />
      <circle cx={xPx} cy={yPx} r={5} />
      <text x={xPx} y={yPx - 14} textAnchor="middle">
        {label}
      </text>
    </g>
  )
}

import type { Place } from '../math/line.ts'
import { Clipped } from './Frame.tsx'
import { usePlane } from './plane.tsx'
import { Tag } from './Tag.tsx'

interface StraightProps {
  through: Place
  /** In data units up for one to the right. */
  slope: number
  className: string
}

/** A straight line from edge to edge of the plot. */
export function Straight({ through: [x, y], slope, className }: StraightProps) {
  const plane = usePlane()
  const [from, to] = plane.domain.x
  return (
    <Clipped plane={plane}>
      <line
        className={className}
        x1={plane.x(from)}
        y1={plane.y(y + slope * (from - x))}
        x2={plane.x(to)}
        y2={plane.y(y + slope * (to - x))}
      />
    </Clipped>
  )
}

interface LegsProps {
  from: Place
  to: Place
  runText: string
  riseText: string
}

/** Legs shorter than this carry no words: they would cover what they name. */
const LEGIBLE_PX = 30

/** The run from one place of a curve and the rise to the other, each with its number. */
export function RunAndRise({ from, to, runText, riseText }: LegsProps) {
  const plane = usePlane()
  const [x1, y1, x2, y2] = [plane.x(from[0]), plane.y(from[1]), plane.x(to[0]), plane.y(to[1])]
  const legible = Math.abs(x2 - x1) > LEGIBLE_PX
  return (
    <g className="legs" aria-hidden="true">
      <path d={`M${x1} ${y1}H${x2}V${y2}`} />
      {legible && (
        <>
          <Tag place={[(from[0] + to[0]) / 2, from[1]]} text={runText} side={y2 > y1 ? 'above' : 'below'} />
          <Tag place={[to[0], (from[1] + to[1]) / 2]} text={riseText} side={x2 > x1 ? 'right' : 'left'} />
        </>
      )}
    </g>
  )
}

/** Where two places stand on the axis, each with its name; the names part to either side and so never meet. */
export function Feet({ from, to, names }: { from: Place; to: Place; names: readonly [string, string] }) {
  const plane = usePlane()
  const { top, height } = plane.area
  const isRight = to[0] >= from[0]
  return (
    <g className="feet" aria-hidden="true">
      {[from, to].map((place, index) => {
        const outward = (index === 1) === isRight ? 1 : -1
        const xPx = plane.x(place[0])
        return (
          <g key={names[index]}>
            <line x1={xPx} x2={xPx} y1={plane.y(place[1])} y2={top + height} />
            <text x={xPx + outward * 6} y={top + height - 8} textAnchor={outward > 0 ? 'start' : 'end'}>
              {names[index]}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** A small disc at a place; hollow where the curve itself has no value. */
export function Dot({ at, hollow }: { at: Place; hollow?: boolean }) {
  const plane = usePlane()
  return (
    <circle
      className={hollow ? 'curve-dot curve-dot-hollow' : 'curve-dot'}
      aria-hidden="true"
      cx={plane.x(at[0])}
      cy={plane.y(at[1])}
      r={hollow ? 5.5 : 6}
    />
  )
}

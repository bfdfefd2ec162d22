import { decimals } from '../../plot/format.ts'
import { NumberLine } from '../../plot/NumberLine.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { type DotState, type Pair, pairs, reach } from './model.ts'

const ROOM_PX = 150
/** How high each arrow flies, from 0 on the line to 1 at the top. */
const LANES = [0.86, 0.6, 0.34]
const HEAD_PX = 11

/** The products as arrows, each from where the last one ended. */
export function Arrows({ state }: { state: DotState }) {
  const far = reach(state)
  const done = pairs(state).slice(0, state.done)
  return (
    <NumberLine
      from={-far}
      to={far}
      words="sum so far"
      symbol="z"
      name="The products laid end to end on a number line"
      roomPx={ROOM_PX}
    >
      <Zero />
      {done.map((pair, k) => (
        <Arrow key={weightNames[k]} pair={pair} lane={k} last={k === done.length - 1} />
      ))}
      <Sum at={done.at(-1)?.to ?? 0} />
    </NumberLine>
  )
}

function Zero() {
  const plane = usePlane()
  const xPx = plane.x(0)
  const { left, width } = plane.area
  return (
    <g aria-hidden="true">
      <line className="machine-zero" x1={xPx} x2={xPx} y1={plane.y(1)} y2={plane.y(0)} />
      <text className="side-name-plain" x={left} y={plane.y(0) - 8}>
        not a hero
      </text>
      <text className="side-name-hero" x={left + width} y={plane.y(0) - 8} textAnchor="end">
        hero
      </text>
    </g>
  )
}

function Arrow({
  pair: { weight, entry, from, to, product },
  lane,
  last,
}: {
  pair: Pair
  lane: number
  last: boolean
}) {
  const plane = usePlane()
  const [x0, x1] = [plane.x(from), plane.x(to)]
  const yPx = plane.y(LANES[lane] ?? 0)
  const nextPx = plane.y(last ? 0 : (LANES[lane + 1] ?? 0))
  const sign = Math.sign(product)
  const text = `${decimals(weight)} × ${lane === 0 ? '1' : decimals(entry)} = ${decimals(product)}`
  const halfPx = text.length * 3.8
  const { left, width } = plane.area
  const middlePx = Math.min(left + width - halfPx, Math.max(left + halfPx, (x0 + x1) / 2))
  const shaftPx = Math.abs(x1 - x0) > HEAD_PX ? x1 - sign * HEAD_PX : x0
  return (
    <g data-quantity={weightNames[lane]} aria-hidden="true">
      <line className="machine-drop" x1={x1} x2={x1} y1={yPx} y2={nextPx} />
      <line className="machine-arrow" x1={x0} x2={shaftPx} y1={yPx} y2={yPx} />
      {sign === 0 ? (
        <circle className="machine-head" cx={x1} cy={yPx} r={4} />
      ) : (
        <path className="machine-head" d={`M${x1} ${yPx}l${-sign * HEAD_PX} -7v14z`} />
      )}
      <text className="machine-name" x={middlePx} y={yPx - 11} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}

function Sum({ at }: { at: number }) {
  const plane = usePlane()
  return <circle className="machine-sum" cx={plane.x(at)} cy={plane.y(0)} r={7} aria-hidden="true" />
}

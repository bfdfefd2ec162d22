import { memo, useMemo } from 'react'
import type { Place } from '../../math/line.ts'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { usePlane } from '../../plot/plane.tsx'
import { Tag } from '../../plot/Tag.tsx'
import { UprightCursor } from '../../plot/UprightCursor.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { Controls } from './controls.tsx'
import { productText } from './describe.ts'
import { COUNTS, floor, productOf, type UnderflowState, type Village, village } from './model.ts'

const xLabel: AxisLabel = { words: 'probabilities multiplied, m' }
const yLabel: AxisLabel = { words: 'sum of the logs, in hundreds', format: (tick) => decimals(tick / 100, 0) }
/** One place of the curve for so many factors: finer than the eye. */
const STRIDE = 10

/** A product of many probabilities, which a computer loses, beside the sum of their logs, which it keeps. */
export function Underflow({ state, setState }: FigureViewProps<UnderflowState>) {
  const { typical, seed, m } = state
  const here = useMemo(() => village(typical, seed), [typical, seed])
  const now = productOf(here, m)
  const lowest = productOf(here, COUNTS[1]).logs
  const domain = useMemo(() => ({ x: [0, COUNTS[1]], y: [Math.min(1.2 * floor, 1.08 * lowest), 0] }) as const, [lowest])
  return (
    <div className="figure-body">
      <Frame domain={domain} ratio={0.74} xLabel={xLabel} yLabel={yLabel} name="The product and the sum of logs">
        <Lost />
        <Runs here={here} />
        <UprightCursor
          at={m}
          range={COUNTS}
          step={1}
          name="How many are multiplied"
          valueText={`${m} multiplied`}
          onChange={(next) => setState({ ...state, m: Math.round(next) })}
        />
        <g className="passive">
          <Ends m={m} logs={now.logs} product={now.product} zeroAfter={now.zeroAfter} />
        </g>
      </Frame>
      <InTurn className="figure-side">
        <InTurn>
          <p className="tape">
            <Tape factors={here.factors} m={m} />
          </p>
          <dl className="readings two-ways">
            <dt>The product</dt>
            <dd data-gone={now.product === 0 || undefined}>{productText(now.product)}</dd>
            <dt>The sum of the logs</dt>
            <dd>{decimals(now.logs, 1)}</dd>
            <dt data-quantity="J">That sum ÷ m, without its minus</dt>
            <dd data-quantity="J">{decimals(now.mean)}</dd>
          </dl>
        </InTurn>
        <Controls state={state} setState={setState} zeroAfter={now.zeroAfter} />
      </InTurn>
    </div>
  )
}

/** Where float64 has no number but 0. */
function Lost() {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const floorPx = plane.y(floor)
  return (
    <g className="lost passive" aria-hidden="true">
      <rect x={left} y={floorPx} width={width} height={Math.max(0, top + height - floorPx)} />
      <line x1={left} x2={left + width} y1={floorPx} y2={floorPx} />
      <text x={left + width - 8} y={floorPx - 8} textAnchor="end">
        smallest number
      </text>
      <text x={left + 8} y={top + height - 32}>
        a product is 0 here
      </text>
    </g>
  )
}

/** The sum of logs all the way, and the product as far as it goes: they run together until the floor. */
const Runs = memo(function Runs({ here }: { here: Village }) {
  const { logs, zeroAfter } = here.running
  const all: Place[] = [[0, 0]]
  for (let k = STRIDE; k <= logs.length; k += STRIDE) all.push([k, logs[k - 1] ?? 0])
  const end = (zeroAfter ?? logs.length + 1) - 1
  return (
    <>
      <Curve className="curve curve-product" places={[...all.filter(([k]) => k < end), [end, logs[end - 1] ?? 0]]} />
      <Curve className="curve curve-logs" places={all} />
    </>
  )
})

interface EndsProps {
  m: number
  logs: number
  product: number
  zeroAfter: number | null
}

/** Where both stand now, and the place where the product was lost. */
function Ends({ m, logs, product, zeroAfter }: EndsProps) {
  const plane = usePlane()
  return (
    <>
      {product === 0 && zeroAfter !== null && (
        <>
          <path
            className="lost-mark"
            d="M-7 -7L7 7M7 -7L-7 7"
            transform={`translate(${plane.x(zeroAfter)} ${plane.y(floor)})`}
          />
          <Tag place={[zeroAfter, floor]} side="left" text={`0 after ${zeroAfter}`} />
        </>
      )}
      <circle className="logs-now" cx={plane.x(m)} cy={plane.y(logs)} r={6} />
      <Tag
        place={[m, logs]}
        side={m > COUNTS[1] / 2 ? 'above' : 'right'}
        text={`sum ${decimals(logs, 1)}`}
        className="tag-mean"
      />
    </>
  )
}

const SHOWN = 4

/** The multiplication as one would write it. */
function Tape({ factors, m }: { factors: Float64Array; m: number }) {
  const first = [...factors.subarray(0, Math.min(m, SHOWN))].map((factor) => decimals(factor)).join(' × ')
  return m > SHOWN ? `${first} × … (${m} of them)` : first
}

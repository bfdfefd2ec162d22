import { memo, useMemo } from 'react'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import type { Domain } from '../../plot/plane.tsx'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { Tangent } from '../../plot/Tangent.tsx'
import { UprightCursor } from '../../plot/UprightCursor.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { Controls } from './controls.tsx'
import { names, quantityOf, slopeText } from './describe.ts'
import { NUDGE, nudged, placeOf, RANGES, read, type SlopeState, type Walk, walk } from './model.ts'

type View = SlopeState['view']

interface Pair {
  x: AxisLabel
  flat: { label: AxisLabel; domain: Domain; name: string }
  loss: { label: AxisLabel; domain: Domain; name: string }
}

const format = (tick: number) => (tick < 0 ? '' : decimals(tick, 1).replace(/\.0$/, ''))

/** The two plots of each walk. The lower strip of each is room for the grip. */
const pairs: Record<View, Pair> = {
  w0: {
    x: { words: 'weight', symbol: 'w0' },
    flat: {
      label: { words: 'share right (accuracy)', format },
      domain: { x: RANGES.w0, y: [-0.25, 1.15] },
      name: 'Accuracy along w₀',
    },
    loss: {
      label: { words: 'log loss', symbol: 'J', format },
      domain: { x: RANGES.w0, y: [-0.4, 2] },
      name: 'Log loss along w₀',
    },
  },
  relu: {
    x: { words: 'score', symbol: 'z' },
    flat: {
      label: { words: 'what a ReLU gives', format },
      domain: { x: RANGES.relu, y: [-2, 6.5] },
      name: 'What a ReLU gives, along the score',
    },
    loss: {
      label: { words: 'log loss of a hero', format },
      domain: { x: RANGES.relu, y: [-1.3, 6.5] },
      name: 'Log loss of a hero, along the score',
    },
  },
}

/** The same walk judged twice: by something with flat pieces, and by the log loss. */
export function NoSlope({ state, setState }: FigureViewProps<SlopeState>) {
  const { view } = state
  const at = placeOf(state)
  const pair = pairs[view]
  const lines = useMemo(() => walk(view), [view])
  const { flat, loss } = read(view, at)
  const cursor = (where: string) => (
    <UprightCursor
      at={at}
      range={RANGES[view]}
      step={0.1}
      name={`Walk along ${names[view]}, ${where} plot`}
      valueText={`${names[view]} = ${decimals(at)}`}
      quantity={quantityOf[view]}
      onChange={(next) => setState({ view, at: next })}
    />
  )
  return (
    <div className="figure-body">
      <div className="stacked-plots">
        <Frame {...pair.flat} ratio={0.36} xLabel={pair.x} yLabel={pair.flat.label}>
          <Stairs lines={lines} />
          {cursor('upper')}
          <Tangent
            at={[at, flat.value]}
            slope={flat.slope}
            label={slopeText(flat)}
            side={view !== 'relu' ? 'below' : at > 0 ? 'left' : 'above'}
          />
        </Frame>
        <Frame {...pair.loss} ratio={0.46} xLabel={pair.x} yLabel={pair.loss.label}>
          <g data-quantity="J">
            <Curve places={lines.loss} />
          </g>
          {cursor('lower')}
          <Tangent
            at={[at, loss.value]}
            slope={loss.slope}
            label={slopeText(loss)}
            // Inside the bowl of the curve, or where there is room for it.
            side={loss.slope > 0 || at > 0.8 * RANGES[view][1] + 0.2 * RANGES[view][0] ? 'left' : 'right'}
          />
        </Frame>
      </div>
      <InTurn className="figure-side">
        <Nudge view={view} at={at} />
        <Controls state={state} setState={setState} />
      </InTurn>
    </div>
  )
}

/** Levels, with thin lines where one jumps to the next. */
const Stairs = memo(function Stairs({ lines }: { lines: Walk }) {
  return (
    <>
      <Curve className="curve stairs-risers" places={lines.risers} />
      <Curve className="curve" places={lines.treads} />
    </>
  )
})

/** What one small step would change. */
function Nudge({ view, at }: { view: View; at: number }) {
  const change = nudged(view, at)
  return (
    <dl className="readings two-ways">
      <dt className="nudge-title">
        Make <QuantityLabel of={quantityOf[view]} /> larger by {NUDGE}:
      </dt>
      <dt>{view === 'relu' ? 'the ReLU changes by' : 'accuracy changes by'}</dt>
      <dd>{changeText(change.flat)}</dd>
      <dt data-quantity="J">the log loss changes by</dt>
      <dd data-quantity="J">{changeText(change.loss)}</dd>
    </dl>
  )
}

function changeText(change: number): string {
  if (Math.abs(change) < 1e-12) return '0, nothing'
  return Math.abs(change) < 0.00005 ? 'under 0.0001' : decimals(change, 4)
}

import { memo, useMemo } from 'react'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import type { Domain } from '../../plot/plane.tsx'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { Tangent } from '../../plot/Tangent.tsx'
import { UprightCursor } from '../../plot/UprightCursor.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { Controls } from './controls.tsx'
import { names, quantityOf, slopeText } from './describe.ts'
import { NUDGE, nudged, placeOf, RANGES, read, type SlopeState, type Walk, walk } from './model.ts'

type View = SlopeState['view']

const words: Record<View, string> = { w0: 'weight', w1: 'weight', w2: 'weight', relu: 'score' }
const noNegative = (tick: number) => (tick < 0 ? '' : decimals(tick, 1).replace(/\.0$/, ''))
const labels = {
  accuracy: { words: 'share right (accuracy)', format: noNegative },
  relu: { words: 'what a ReLU gives', format: noNegative },
  loss: { words: 'log loss', symbol: 'J', format: noNegative },
  heroLoss: { words: 'log loss of a hero', format: noNegative },
} satisfies Record<string, AxisLabel>

/** The lower strip of each plot is room for the grip. */
const accuracyDomain = (view: View): Domain => ({ x: RANGES[view], y: [-0.25, 1.15] })
const lossDomain = (view: View, tallest: number): Domain => ({ x: RANGES[view], y: [-tallest / 5, tallest] })
const domains: Record<View, { flat: Domain; loss: Domain }> = {
  w0: { flat: accuracyDomain('w0'), loss: lossDomain('w0', 2) },
  w1: { flat: accuracyDomain('w1'), loss: lossDomain('w1', 3) },
  w2: { flat: accuracyDomain('w2'), loss: lossDomain('w2', 3) },
  relu: { flat: { x: RANGES.relu, y: [-1.3, 6.5] }, loss: lossDomain('relu', 6.5) },
}
const xLabels: Record<View, AxisLabel> = {
  w0: { words: words.w0, symbol: quantityOf.w0 },
  w1: { words: words.w1, symbol: quantityOf.w1 },
  w2: { words: words.w2, symbol: quantityOf.w2 },
  relu: { words: words.relu, symbol: quantityOf.relu },
}

/** The same walk judged twice: by something with flat pieces, and by the log loss. */
export function NoSlope({ state, setState }: FigureViewProps<SlopeState>) {
  const { view } = state
  const at = placeOf(state)
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
        <Frame
          domain={domains[view].flat}
          ratio={0.36}
          xLabel={xLabels[view]}
          yLabel={view === 'relu' ? labels.relu : labels.accuracy}
          name={view === 'relu' ? 'What a ReLU gives, along the score' : `Accuracy along ${names[view]}`}
        >
          <Stairs lines={lines} />
          {cursor('upper')}
          <Tangent
            at={[at, flat.value]}
            slope={flat.slope}
            label={slopeText(flat)}
            side={view !== 'relu' ? 'below' : at > 0 ? 'left' : 'above'}
          />
        </Frame>
        <Frame
          domain={domains[view].loss}
          ratio={0.46}
          xLabel={xLabels[view]}
          yLabel={view === 'relu' ? labels.heroLoss : labels.loss}
          name={`Log loss along ${names[view]}`}
        >
          <g data-quantity="J">
            <Curve places={lines.loss} />
          </g>
          {cursor('lower')}
          <Tangent
            at={[at, loss.value]}
            slope={loss.slope}
            label={slopeText(loss)}
            // Inside the bowl of the curve, or where there is room for it.
            side={(loss.slope ?? 0) > 0 || at > 0.8 * RANGES[view][1] + 0.2 * RANGES[view][0] ? 'left' : 'right'}
          />
        </Frame>
      </div>
      <div className="figure-side">
        <Nudge view={view} at={at} />
        <Controls state={state} setState={setState} />
      </div>
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

import { memo, useMemo } from 'react'
import { firstCensus } from '../../data/hobbits.ts'
import type { LineWeights, Place } from '../../math/line.ts'
import { BoundaryLine } from '../../plot/Boundary.tsx'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { chance, decimals, plain, spaced } from '../../plot/format.ts'
import { type Point, Points } from '../../plot/Points.tsx'
import { type Domain, usePlane } from '../../plot/plane.tsx'
import { Quantity } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { spread } from '../../plot/RunCurves.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Sureness } from '../../plot/Sureness.tsx'
import { UprightCursor } from '../../plot/UprightCursor.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { momentName } from './describe.ts'
import { drawnMoments, MOMENTS, type RunawayState, readingOf, runOf, STRENGTHS } from './model.ts'

const domain: Domain = { x: [0, 4.35], y: [-30, 9] }
const hobbitDomain: Domain = { x: [-0.2, 5.2], y: [-0.2, 5.2] }
const UPDATES: AxisLabel = {
  words: 'updates, on a log axis',
  format: (power) => (Number.isInteger(power) ? spaced(10 ** power) : ''),
}
const WEIGHT: AxisLabel = { words: 'weight' }
const points = firstCensus.map(
  (hobbit): Point => ({
    place: [hobbit.foot, hobbit.lifted],
    kind: hobbit.hero ? 'hero' : 'plain',
    label: hobbitLabel(hobbit),
  }),
)

/** The weights of a run that never ends, and of one that large weights cost something. */
export function RunawayWeights({ state, setState }: FigureViewProps<RunawayState>) {
  const { l2, at } = state
  return (
    <div className="runaway">
      <div className="runaway-curves">
        <Frame domain={domain} ratio={0.62} xLabel={UPDATES} yLabel={WEIGHT} name="The three weights after each update">
          <Weights l2={0} free />
          <Weights l2={l2} />
          <UprightCursor
            at={Math.log10(at)}
            range={[0, 4]}
            step={0.05}
            name="The moment that is read off"
            valueText={momentName(at)}
            onChange={(power) => setState({ ...state, at: Math.round(10 ** power) })}
          />
        </Frame>
      </div>
      <InTurn className="runaway-side controls">
        <Slider
          label="strength λ of the fine"
          value={l2}
          min={STRENGTHS[0]}
          max={STRENGTHS[1]}
          limits={STRENGTHS}
          step={0.005}
          format={plain}
          onChange={(next) => setState({ ...state, l2: next })}
        />
        <Slider
          label="updates"
          value={at}
          min={MOMENTS[0]}
          max={MOMENTS[1]}
          limits={MOMENTS}
          step={100}
          format={plain}
          onChange={(next) => setState({ ...state, at: Math.max(1, Math.round(next)) })}
        />
      </InTurn>
      <InTurn>
        <Model title="Without a fine" l2={0} at={at} />
      </InTurn>
      <InTurn>
        <Model title={`With λ = ${plain(l2)}`} l2={l2} at={at} />
      </InTurn>
    </div>
  )
}

/** The three weights of one run as curves over the logarithm of the updates, with their names at the end. */
const Weights = memo(function Weights({ l2, free = false }: { l2: number; free?: boolean }) {
  const plane = usePlane()
  const { drawn } = runOf(l2)
  const { top, height } = plane.area
  const labels = spread(
    weightNames.map((_, j) => plane.y(drawn.at(-1)?.[j] ?? 0)),
    top,
    top + height,
  )
  return weightNames.map((name, j) => {
    const places = drawn.map((weights, k): Place => [Math.log10(drawnMoments[k] ?? 1), weights[j] ?? 0])
    return (
      <g key={name} className={free ? 'runaway-free' : 'runaway-tame'} data-quantity={name} aria-hidden="true">
        <Curve places={places} quantity={name} />
        <text x={plane.x(4) + 7} y={(labels[j] ?? 0) + 5}>
          {free ? <Quantity of={name} /> : null}
        </text>
      </g>
    )
  })
})

/** What one of the two models says of the hobbits at this moment. */
function Model({ title, l2, at }: { title: string; l2: number; at: number }) {
  const { weights, loss, fine, thorn } = readingOf(l2, at)
  const [w0 = 0, w1 = 0, w2 = 0] = weights
  const line = useMemo((): LineWeights => [w0, w1, w2], [w0, w1, w2])
  return (
    <div className="runaway-model">
      <p className="runaway-title">{title}</p>
      <Frame
        domain={hobbitDomain}
        ratio={0.62}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`${title}: 20 hobbits and how sure the model is`}
        ground={<Sureness weights={line} />}
      >
        <BoundaryLine weights={line} />
        <Points points={points} name="20 hobbits" />
      </Frame>
      <dl className="readings">
        <dt>log loss</dt>
        <dd>{decimals(loss, 3)}</dd>
        <dt>fine</dt>
        <dd>{decimals(fine, 3)}</dd>
        <dt>chance for Thorn</dt>
        <dd>{chance(thorn)}</dd>
      </dl>
    </div>
  )
}

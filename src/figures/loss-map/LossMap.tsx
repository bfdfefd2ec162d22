import { useMemo } from 'react'
import type { LineWeights } from '../../math/line.ts'
import { BoundaryLine, MovableBoundary } from '../../plot/Boundary.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { type Point, Points } from '../../plot/Points.tsx'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { Sureness } from '../../plot/Sureness.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { LandControls } from '../LandControls.tsx'
import { LandMap } from '../LandMap.tsx'
import { hobbitsOf, lossOf, weightsOf } from '../land.ts'
import { hasLine, lossText, mistakesOf, saysHero } from '../landWords.ts'
import { type LossMapState, withLine } from './model.ts'

const domain = { x: [-0.6, 5.8], y: [-0.6, 5.8] } as const

/** A map of weights, a plot of hobbits, and one model that is a place on the one and a line in the other. */
export function LossMap({ state, setState }: FigureViewProps<LossMapState>) {
  return (
    <div className="loss-map">
      <div className="loss-map-plots">
        <div>
          <p className="plot-title">Each place is a model. Its height is J.</p>
          <LandMap state={state} setState={setState} />
        </div>
        <div>
          <p className="plot-title">The same model, among the hobbits</p>
          <Hobbits state={state} setState={setState} />
        </div>
      </div>
      <InTurn className="loss-map-side">
        <Readings state={state} />
        <LandControls state={state} setState={setState} />
      </InTurn>
    </div>
  )
}

function Hobbits({ state, setState }: FigureViewProps<LossMapState>) {
  const weights = weightsOf(state)
  const line: LineWeights = [weights[0] ?? 0, weights[1] ?? 0, weights[2] ?? 0]
  const hobbits = hobbitsOf[state.hobbits]
  const wrong = hobbits.map(({ foot, lifted, hero }) => (saysHero(weights, foot, lifted) === hero ? '0' : '1')).join('')
  const points = useMemo(
    () =>
      hobbits.map(
        (hobbit, i): Point => ({
          place: [hobbit.foot, hobbit.lifted],
          kind: hobbit.hero ? 'hero' : 'plain',
          label: hobbitLabel(hobbit),
          mistaken: wrong[i] === '1',
        }),
      ),
    [hobbits, wrong],
  )
  return (
    <Frame
      domain={domain}
      xLabel={measures.foot}
      yLabel={measures.lifted}
      name={`${hobbits.length} hobbits by foot size and hobbits lifted, and the line of the weights`}
      ground={<Sureness weights={line} />}
    >
      <Points points={points} name={`${hobbits.length} hobbits`} />
      {hasLine(weights) &&
        (state.rest === 'held' ? (
          <MovableBoundary
            weights={line}
            equation={`weights ${line.map((w) => decimals(w)).join(', ')}`}
            onChange={(next) => setState(withLine(state, line, next))}
          />
        ) : (
          <BoundaryLine weights={line} />
        ))}
    </Frame>
  )
}

function Readings({ state }: { state: LossMapState }) {
  const weights = weightsOf(state)
  return (
    <dl className="readings land-readings">
      <dt data-quantity="J">
        <QuantityLabel of="J" /> here
      </dt>
      <dd data-quantity="J">{lossText(lossOf(state, weights))}</dd>
      {weightNames.map((name, j) => (
        <div key={name} className="land-reading" data-quantity={name}>
          <dt>
            <QuantityLabel of={name} />
          </dt>
          <dd>{decimals(weights[j] ?? 0)}</dd>
        </div>
      ))}
      <dt>Mistakes</dt>
      <dd>{hasLine(weights) ? mistakesOf(state, weights) : 'no line'}</dd>
    </dl>
  )
}

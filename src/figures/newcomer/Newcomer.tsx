import { firstCensus, thorn } from '../../data/hobbits.ts'
import { BoundaryLine } from '../../plot/Boundary.tsx'
import { Fence } from '../../plot/Fence.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { DistanceMark, Movable } from '../../plot/Movable.tsx'
import { type Point, Points } from '../../plot/Points.tsx'
import type { Domain } from '../../plot/plane.tsx'
import { SideNames } from '../../plot/Sides.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Sureness } from '../../plot/Sureness.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { answer, sureness } from './describe.ts'
import { judge, type NewcomerState, range, reach, weights, within } from './model.ts'

const points: Point[] = firstCensus.map((hobbit) => ({
  place: [hobbit.foot, hobbit.lifted],
  kind: hobbit.hero ? 'hero' : 'plain',
  label: hobbitLabel(hobbit),
}))

const census = { x: range('foot'), y: range('lifted') }
const domain: Domain = { x: [-0.6, 8.4], y: [-0.6, 8.4] }

/** A hobbit the model has not seen, to be dragged over the plane: which side, how far, how sure. */
export function Newcomer({ state, setState }: FigureViewProps<NewcomerState>) {
  const verdict = judge(state)
  const distance = decimals(Math.abs(verdict.distance))
  return (
    <div className="figure-body">
      <Frame
        domain={domain}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`A newcomer among ${firstCensus.length} hobbits, and the line of a model`}
        ground={<Sureness weights={weights} />}
      >
        <SideNames weights={weights} hero="the model says: hero" plain="the model says: not a hero" />
        <BoundaryLine weights={weights} />
        <Fence box={census} label="all hobbits of the census" />
        <Points points={points} name={`${firstCensus.length} hobbits`} />
        <DistanceMark from={[state.foot, state.lifted]} to={verdict.nearest} label={distance} />
        <Movable
          place={[state.foot, state.lifted]}
          kind="newcomer"
          name="Move the newcomer"
          valueText={`foot size ${decimals(state.foot)}, lifts ${decimals(state.lifted)}: ${answer(verdict)}`}
          onChange={([foot, lifted]) => setState(within({ foot, lifted }))}
          homeTo={[reach.foot[0], reach.lifted[0]]}
          endTo={[thorn.foot, thorn.lifted]}
        />
      </Frame>
      <InTurn className="figure-side">
        <dl className="readings">
          <dt>The model says</dt>
          <dd data-answer={answer(verdict)}>{answer(verdict)}</dd>
          <dt data-quantity="distance">Distance</dt>
          <dd data-quantity="distance">{distance}</dd>
          <dt>How sure</dt>
          <dd>
            {sureness(verdict)}
            <SureBar chance={verdict.chance} />
          </dd>
        </dl>
        <div className="controls">
          <Slider
            label="foot size"
            quantity="x1"
            value={state.foot}
            min={reach.foot[0]}
            max={reach.foot[1]}
            limits={reach.foot}
            step={0.1}
            onChange={(foot) => setState(within({ ...state, foot }))}
          />
          <Slider
            label="hobbits lifted"
            quantity="x2"
            value={state.lifted}
            min={reach.lifted[0]}
            max={reach.lifted[1]}
            limits={reach.lifted}
            step={0.1}
            onChange={(lifted) => setState(within({ ...state, lifted }))}
          />
        </div>
      </InTurn>
    </div>
  )
}

/** From “surely not a hero” on the left to “surely a hero” on the right; the middle is a coin toss. */
function SureBar({ chance }: { chance: number }) {
  return (
    <svg className="sure-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className="sure-plain" x={0} y={3} width={50} height={6} />
      <rect className="sure-hero" x={50} y={3} width={50} height={6} />
      <rect className="sure-now" x={Math.min(98.5, chance * 98.5)} y={0} width={1.5} height={12} />
    </svg>
  )
}

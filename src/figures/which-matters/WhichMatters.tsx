import { memo, useMemo } from 'react'
import { thorn } from '../../data/hobbits.ts'
import type { LineWeights } from '../../math/line.ts'
import { BoundaryLine } from '../../plot/Boundary.tsx'
import { Fence } from '../../plot/Fence.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { chance, decimals } from '../../plot/format.ts'
import { Movable } from '../../plot/Movable.tsx'
import { PairBars, type PairRow } from '../../plot/PairBars.tsx'
import { type Point, Points } from '../../plot/Points.tsx'
import type { Domain } from '../../plot/plane.tsx'
import { Sureness } from '../../plot/Sureness.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { useLeading } from '../../state/pageModel.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { Controls } from './controls.tsx'
import { firstAnswer, hobbitName, modelName, secondAnswer, short } from './describe.ts'
import { answer, asked, hobbitsOf, type MattersState, range, reach, type Weighing, weighings } from './model.ts'

const domain: Domain = { x: [-0.4, 8.4], y: [-0.4, 8.4] }

/** The mayor's two questions, answered by one trained model. */
export function WhichMatters({ state, setState }: FigureViewProps<MattersState>) {
  useLeading(state)
  const { census } = state
  const { chance: hero } = answer(state)
  const weights = useMemo((): LineWeights => [state.w0, state.w1, state.w2], [state.w0, state.w1, state.w2])
  const fence = useMemo(() => ({ x: range({ census }, 'foot'), y: range({ census }, 'lifted') }), [census])
  return (
    <div className="matters">
      <p className="matters-model">The model: {modelName(state)}</p>
      <div role="region" className="matters-which" aria-label="Which measurement tells more?">
        <p className="matters-question">Which measurement tells more?</p>
        <InTurn>
          <p className="matters-answer">{firstAnswer(state)}</p>
          <Weighings state={state} />
        </InTurn>
      </div>
      <div role="region" className="matters-who" aria-label="Will this hobbit become a hero?">
        <p className="matters-question">Will this hobbit become a hero?</p>
        <InTurn>
          <p className="matters-answer">{secondAnswer(state)}</p>
        </InTurn>
        <Frame
          domain={domain}
          xLabel={measures.foot}
          yLabel={measures.lifted}
          name="The hobbits, what the model says all over their plane, and the hobbit asked about"
          ground={<Sureness weights={weights} />}
        >
          <BoundaryLine weights={weights} />
          <Fence box={fence} label="all it has seen" />
          <Hobbits census={census} />
          <Movable
            place={[state.foot, state.lifted]}
            kind="newcomer"
            name="Move the hobbit asked about"
            valueText={`${hobbitName(state)}, foot size ${decimals(state.foot)}, lifts ${decimals(state.lifted)}: chance of a hero ${chance(hero)}`}
            onChange={([foot, lifted]) => setState(asked(state, foot, lifted))}
            homeTo={[reach.foot[0], reach.lifted[0]]}
            endTo={[thorn.foot, thorn.lifted]}
          />
        </Frame>
      </div>
      <Controls state={state} setState={setState} />
    </div>
  )
}

const Hobbits = memo(function Hobbits({ census }: { census: MattersState['census'] }) {
  const points = useMemo(
    () =>
      hobbitsOf({ census }).map(
        (hobbit): Point => ({
          place: [hobbit.foot, hobbit.lifted],
          kind: hobbit.hero ? 'hero' : 'plain',
          label: hobbitLabel(hobbit),
        }),
      ),
    [census],
  )
  return <Points points={points} name={`${points.length} hobbits`} />
})

const SYMBOLS = ['x1', 'x2'] as const

function Weighings({ state }: { state: MattersState }) {
  const titles: Record<Weighing['id'], string> = {
    raw: state.unit === 'feet' ? 'Raw weight: for a foot, for a lift' : 'Raw weight: for a thumb, for a lift',
    standard: 'Weight for one usual difference',
    odds: 'Odds times this, for the same',
    correlation: 'Correlation with hero, no model',
  }
  const rows = weighings(state).map(
    ({ id, foot, lifted }): PairRow => ({
      id,
      title: titles[id],
      from: id === 'odds' ? 1 : 0,
      values: [foot, lifted],
      labels: id === 'odds' ? [`× ${short(foot)}`, `× ${short(lifted)}`] : [short(foot), short(lifted)],
    }),
  )
  return <PairBars rows={rows} symbols={SYMBOLS} name="The two measures weighed in four ways" />
}

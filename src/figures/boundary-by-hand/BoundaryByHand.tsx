import { useMemo } from 'react'
import { firstCensus } from '../../data/hobbits.ts'
import { MovableBoundary } from '../../plot/Boundary.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { count } from '../../plot/format.ts'
import { LineNumbers } from '../../plot/LineNumbers.tsx'
import { type Point, Points } from '../../plot/Points.tsx'
import { SideNames, Sides } from '../../plot/Sides.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { Controls } from './controls.tsx'
import { equation } from './describe.ts'
import { domain } from './domain.ts'
import { type BoundaryState, type Judged, judge, weightsOf, withWeights } from './model.ts'

/** The first census and a line to be dragged between heroes and the rest. */
export function BoundaryByHand({ state, setState }: FigureViewProps<BoundaryState>) {
  const weights = weightsOf(state)
  const judged = judge(state)
  const wrong = judged.filter(({ mistaken }) => mistaken).length
  const points = usePoints(judged)
  return (
    <div className="figure-body">
      <Frame
        domain={domain}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`${firstCensus.length} hobbits by foot size and hobbits lifted, and a line`}
        ground={<Sides weights={weights} />}
      >
        <SideNames weights={weights} hero="the line says: hero" plain="the line says: not a hero" />
        <MovableBoundary
          weights={weights}
          equation={equation(state)}
          onChange={(next) => setState(withWeights(state, next))}
        >
          <LineNumbers weights={weights} />
          <Points points={points} name={`${firstCensus.length} hobbits`} />
        </MovableBoundary>
      </Frame>
      <InTurn className="figure-side">
        <p className="tally" data-mistakes={wrong}>
          <span className="tally-number">{wrong}</span> {count(wrong, 'mistake').replace(/^\d+ /, '')} in{' '}
          {firstCensus.length}
        </p>
        <Controls state={state} setState={setState} />
      </InTurn>
    </div>
  )
}

/** The hobbits as marks, the same list while the same of them are misjudged. */
function usePoints(judged: readonly Judged[]): readonly Point[] {
  const mistaken = judged.map((one) => Number(one.mistaken)).join('')
  return useMemo(
    () =>
      firstCensus.map((hobbit, index) => ({
        place: [hobbit.foot, hobbit.lifted],
        kind: hobbit.hero ? 'hero' : 'plain',
        label: hobbitLabel(hobbit),
        mistaken: mistaken[index] === '1',
      })),
    [mistaken],
  )
}

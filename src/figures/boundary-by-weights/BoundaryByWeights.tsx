import { useMemo } from 'react'
import { firstCensus } from '../../data/hobbits.ts'
import type { LineWeights } from '../../math/line.ts'
import { MovableBoundary } from '../../plot/Boundary.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { chance, count, decimals } from '../../plot/format.ts'
import { LineNumbers } from '../../plot/LineNumbers.tsx'
import { type Point, Points } from '../../plot/Points.tsx'
import { Sureness } from '../../plot/Sureness.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { Controls } from './controls.tsx'
import { equation } from './describe.ts'
import { domain } from './domain.ts'
import { drawn, judge, type WeightsState, withLine } from './model.ts'
import { Readings } from './Readings.tsx'

/** The first census and a line made of three weights; the tint tells how sure they make the model. */
export function BoundaryByWeights({ state, setState }: FigureViewProps<WeightsState>) {
  const { w0, w1, w2 } = state
  const weights = useMemo<LineWeights>(() => [w0, w1, w2], [w0, w1, w2])
  const points = useMemo(() => pointsOf({ w0, w1, w2 }), [w0, w1, w2])
  const wrong = points.filter(({ mistaken }) => mistaken).length
  const { kind } = drawn(state)
  const hasLine = kind !== 'none'
  return (
    <div className="figure-body">
      <Frame
        domain={domain}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`${firstCensus.length} hobbits by foot size and hobbits lifted, and a line made by three weights`}
        ground={(hasLine || w0 !== 0) && <Sureness weights={weights} />}
      >
        {hasLine ? (
          <MovableBoundary
            weights={weights}
            equation={equation(state)}
            onChange={(next) => setState(withLine(state, next))}
          >
            {kind === 'sloped' && <LineNumbers weights={weights} />}
            <Points points={points} name={`${firstCensus.length} hobbits`} />
          </MovableBoundary>
        ) : (
          <Points points={points} name={`${firstCensus.length} hobbits`} />
        )}
      </Frame>
      <InTurn className="figure-side">
        <InTurn>
          <p className="tally" data-mistakes={wrong}>
            <span className="tally-number">{wrong}</span> {count(wrong, 'mistake').replace(/^\d+ /, '')} in{' '}
            {firstCensus.length}
          </p>
          <Readings state={state} />
        </InTurn>
        <Controls state={state} setState={setState} />
      </InTurn>
    </div>
  )
}

function pointsOf(state: WeightsState): Point[] {
  return judge(state).map(({ hobbit, score, chance: likely, mistaken }) => ({
    id: hobbit.name,
    place: [hobbit.foot, hobbit.lifted],
    kind: hobbit.hero ? 'hero' : 'plain',
    label: `${hobbitLabel(hobbit).replace(': ', ', ')}: adds up to ${decimals(score)}, chance ${chance(likely)}`,
    mistaken,
  }))
}

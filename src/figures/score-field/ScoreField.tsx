import { Fragment, useMemo } from 'react'
import type { LineWeights } from '../../math/line.ts'
import { MovableBoundary } from '../../plot/Boundary.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { decimals, equalsSign, scoreByHand } from '../../plot/format.ts'
import { DistanceMark, Movable } from '../../plot/Movable.tsx'
import { type Point, Points } from '../../plot/Points.tsx'
import { ScoreLines, ScoreTints } from '../../plot/ScoreLines.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { Controls } from './controls.tsx'
import { distanceWords, domains, weightWords } from './describe.ts'
import { census, type Reading, reachOf, read, type ScoreFieldState, weightsOf, withLine, withPlace } from './model.ts'

/** The plane as a field of scores: the line where it is 0, lines of equal score beside it, and a star to read it at. */
export function ScoreField({ state, setState }: FigureViewProps<ScoreFieldState>) {
  const weights = weightsOf(state)
  const reading = read(state)
  const { place, line } = reading
  const [low, high] = reachOf[state.view]
  const { w0, w1, w2, times } = state
  const points = useMemo(() => pointsOf({ w0, w1, w2, times }), [w0, w1, w2, times])
  return (
    <div className="figure-body">
      <Frame
        domain={domains[state.view]}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`${points.length} hobbits, a line, and lines of equal score beside it`}
        ground={line && <ScoreTints weights={weights} />}
      >
        {line && <ScoreLines weights={weights} />}
        <Points points={points} name={`${points.length} hobbits`} />
        {line && (
          <>
            <MovableBoundary
              weights={weights}
              equation={`a line with ${weightWords(state)}`}
              onChange={(next) => setState(withLine(state, divided(next, times)))}
            />
            <DistanceMark from={place} to={line.nearest} label={decimals(Math.abs(line.distance))} />
          </>
        )}
        <Movable
          place={place}
          kind="newcomer"
          name="Move the star"
          valueText={`foot size ${decimals(place[0])}, lifts ${decimals(place[1])}: score ${decimals(reading.score)}`}
          onChange={(next) => setState(withPlace(state, next))}
          homeTo={[low, low]}
          endTo={[high, high]}
        />
      </Frame>
      <InTurn className="figure-side">
        <Sum weights={weights} reading={reading} />
        <Controls state={state} setState={setState} />
      </InTurn>
    </div>
  )
}

function pointsOf(weights: Pick<ScoreFieldState, 'w0' | 'w1' | 'w2' | 'times'>): Point[] {
  return census({ ...weights, foot: 0, lifted: 0, view: 'far' }).map(({ hobbit, reading }) => ({
    id: hobbit.name,
    place: reading.place,
    kind: hobbit.hero ? 'hero' : 'plain',
    label: `${hobbitLabel(hobbit).replace(': ', ', ')}: score ${decimals(reading.score)}, distance ${distanceWords(reading)}`,
  }))
}

function divided([w0, w1, w2]: LineWeights, by: number): LineWeights {
  return [w0 / by, w1 / by, w2 / by]
}

/** The star's score worked out, and the same again from its distance. */
function Sum({ weights, reading }: { weights: LineWeights; reading: Reading }) {
  const { place, score, line, steepness } = reading
  const sum = [
    ['', 'w0', weights[0]],
    [' + ', 'w1', weights[1]],
    [' × ', 'x1', place[0]],
    [' + ', 'w2', weights[2]],
    [' × ', 'x2', place[1]],
  ] as const
  return (
    <dl className="readings sums">
      <dt>The star’s score</dt>
      <dd>
        {sum.map(([before, quantity, value]) => (
          <Fragment key={quantity}>
            {before}
            <span data-quantity={quantity}>{decimals(value)}</span>
          </Fragment>
        ))}
        <span className="sum-result" data-quantity="z" data-score>
          {equalsSign(scoreByHand(weights, place), score)} {decimals(score)}
        </span>
      </dd>
      <dt data-quantity="distance">Its distance from the line</dt>
      <dd data-quantity="distance">{distanceWords(reading)}</dd>
      <dt>Score for each step from the line</dt>
      <dd data-steepness>{line ? decimals(steepness) : 'no line'}</dd>
    </dl>
  )
}

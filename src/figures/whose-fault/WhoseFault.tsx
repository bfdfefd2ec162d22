import { useMemo, useState } from 'react'
import { bothCensuses } from '../../data/hobbits.ts'
import { MovableBoundary } from '../../plot/Boundary.tsx'
import { Columns } from '../../plot/Columns.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { type Point, Points } from '../../plot/Points.tsx'
import { type Domain, usePlane } from '../../plot/plane.tsx'
import { SideNames } from '../../plot/Sides.tsx'
import { Sureness } from '../../plot/Sureness.tsx'
import { Tag } from '../../plot/Tag.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import type { Share } from '../shares.ts'
import { Controls } from './controls.tsx'
import { equation, lossText } from './describe.ts'
import { type FaultState, judge, TALLEST, weightsOf, withLine } from './model.ts'

const domain: Domain = { x: [-0.6, 5.8], y: [-0.6, 5.8] }
/** A little below zero is room for the marks that say whose bar it is. */
const barDomains: Record<FaultState['census'], Domain> = {
  first: { x: [0, 20], y: [-0.4, TALLEST] },
  both: { x: [0, 24], y: [-0.4, TALLEST] },
}
const barsLabel: AxisLabel = { words: 'the hobbits, one by one', format: () => '' }
const lossLabel: AxisLabel = { words: 'own loss', format: (tick) => (tick < 0 ? '' : decimals(tick, 0)) }
const kindOf = ({ hobbit }: Share) => (hobbit.hero ? 'hero' : 'plain')

/** Each hobbit's loss as a bar, J as their mean, and the line that they blame. */
export function WhoseFault({ state, setState }: FigureViewProps<FaultState>) {
  const [pointed, setPointed] = useState<number | null>(null)
  const weights = weightsOf(state)
  const { shares, J, mistakes } = judge(state)
  const points = usePoints(shares)
  const share = pointed === null ? undefined : shares[pointed]
  return (
    <div className="figure-body">
      <Frame
        domain={domain}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`${shares.length} hobbits and the line of a model`}
        ground={<Sureness weights={weights} />}
      >
        <Blame shares={shares} pointed={pointed} />
        <SideNames weights={weights} hero="the model says: hero" plain="the model says: not a hero" />
        <Points name={`${shares.length} hobbits`} onPoint={setPointed} points={points} />
        <MovableBoundary
          weights={weights}
          equation={equation(state)}
          onChange={(next) => setState(withLine(state, next))}
        />
      </Frame>
      <InTurn className="figure-side">
        <p className="tally" data-quantity="J">
          <i className="tally-symbol">J</i> = <span className="tally-number">{lossText(J)}</span>{' '}
          <span className="tally-aside">
            {mistakes} wrong of {shares.length}
          </span>
        </p>
        <Frame
          domain={barDomains[state.census]}
          ratio={0.62}
          xLabel={barsLabel}
          yLabel={lossLabel}
          name="The loss of each hobbit"
        >
          <Columns
            pointed={pointed}
            onPoint={setPointed}
            columns={shares.map((each) => ({
              id: each.hobbit.name,
              value: each.loss,
              kind: kindOf(each),
              mistaken: each.mistaken,
            }))}
          />
          <Mean J={J} width={shares.length} />
          {share && pointed !== null && (
            <Tag
              place={[pointed + 0.5, Math.min(TALLEST, share.loss)]}
              side="above"
              text={`${share.hobbit.name}: ${lossText(share.loss)}`}
            />
          )}
        </Frame>
        <Controls state={state} setState={setState} weights={weights} />
      </InTurn>
    </div>
  )
}

/** The hobbits as marks, the same list while the same of them are misjudged. */
function usePoints(shares: readonly Share[]): readonly Point[] {
  const mistaken = shares.map((share) => Number(share.mistaken)).join('')
  return useMemo(
    () =>
      bothCensuses.slice(0, mistaken.length).map((hobbit, index) => ({
        place: [hobbit.foot, hobbit.lifted],
        kind: hobbit.hero ? 'hero' : 'plain',
        label: hobbitLabel(hobbit),
        mistaken: mistaken[index] === '1',
      })),
    [mistaken],
  )
}

const LARGEST_PX = 60

/** A disc under each hobbit, its area as large as its loss. */
function Blame({ shares, pointed }: { shares: readonly Share[]; pointed: number | null }) {
  const plane = usePlane()
  const unitPx = plane.area.width / 40
  return (
    <g className="blame" aria-hidden="true">
      {shares.map(({ hobbit, loss }, index) => (
        <circle
          key={hobbit.name}
          data-pointed={pointed === index || undefined}
          cx={plane.x(hobbit.foot)}
          cy={plane.y(hobbit.lifted)}
          r={Math.min(LARGEST_PX, unitPx * Math.sqrt(loss))}
        />
      ))}
    </g>
  )
}

/** J, the height to which all the bars together would level out. */
function Mean({ J, width }: { J: number; width: number }) {
  const plane = usePlane()
  const shown = Math.min(J, TALLEST)
  return (
    <g className="mean passive" data-quantity="J" aria-hidden="true">
      <line x1={plane.x(0)} x2={plane.x(width)} y1={plane.y(shown)} y2={plane.y(shown)} />
      <Tag
        place={[0, shown]}
        side="above"
        className="tag-mean"
        text={J > TALLEST ? `mean ${lossText(J)} ↑` : `mean ${lossText(J)}`}
      />
    </g>
  )
}

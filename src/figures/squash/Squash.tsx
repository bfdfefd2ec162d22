import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { chance, decimals, inHundred, power } from '../../plot/format.ts'
import { Quantity } from '../../plot/Quantity.tsx'
import { DropLines, SCurve, ScoreSides, Thresholds } from '../../plot/SCurve.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { Controls } from './controls.tsx'
import { answer } from './describe.ts'
import { Crowd, Handle, Phases } from './Marks.tsx'
import { LAST, phaseOf, reachOf, type SquashState, shownScore, squash } from './model.ts'

const axes = {
  chance: [
    { words: 'score', symbol: 'z' },
    { words: 'chance', symbol: 'y-hat' },
  ],
  growth: [{ words: 'time', format: () => '' }, { words: 'share of the rabbits that the field can feed' }],
} satisfies Record<string, [AxisLabel, AxisLabel]>

/** The S curve with a score to drag along it, and twenty hobbits who slide from their scores to their chances. */
export function Squash({ state, setState }: FigureViewProps<SquashState>) {
  const player = usePlayer({
    at: Math.floor(state.slid),
    last: LAST,
    speed: 8,
    onMove: (slid) => setState({ ...state, slid }),
  })
  const isGrowth = state.story === 'growth'
  const reach = reachOf[state.view]
  const [xLabel, yLabel] = axes[state.story]
  const { chance: height } = squash(state.z)
  return (
    <div className="figure-body" ref={player.stage}>
      <Frame
        domain={{ x: [-reach, reach], y: [-0.2, 1.16] }}
        ratio={0.68}
        xLabel={xLabel}
        yLabel={yLabel}
        name={isGrowth ? 'Rabbits in a field over time, an S curve' : 'The S curve, from score to chance'}
        ground={isGrowth ? <Phases /> : <ScoreSides />}
      >
        {!isGrowth && <Thresholds />}
        <SCurve />
        {!isGrowth && <Crowd state={state} />}
        <DropLines
          z={shownScore(state)}
          zLabel={
            isGrowth ? (
              `time ${decimals(state.z)}`
            ) : (
              <>
                <Quantity of="z" /> = {decimals(state.z)}
              </>
            )
          }
          chanceLabel={
            isGrowth ? (
              inHundred(height)
            ) : (
              <>
                <Quantity of="y-hat" /> = {chance(height)}
              </>
            )
          }
        />
        <Handle
          state={state}
          valueText={isGrowth ? `time ${decimals(state.z)}` : `score ${decimals(state.z)}, chance ${chance(height)}`}
          onChange={(z) => setState({ ...state, z })}
        />
      </Frame>
      <div className="figure-side">
        <Working state={state} />
        <Controls state={state} setState={setState} player={player} />
      </div>
    </div>
  )
}

/** The fraction worked out for the score in hand. */
function Working({ state: { z, story } }: { state: SquashState }) {
  const { power: raised, chance: height } = squash(z)
  if (story === 'growth')
    return (
      <dl className="readings sums">
        <dt>Phase</dt>
        <dd data-phase>{phaseOf(z)}</dd>
        <dt>Of the rabbits it can feed, the field holds</dt>
        <dd data-quantity="y-hat">{inHundred(height)}</dd>
        <dt>Growing fastest</dt>
        <dd>half-way, at time 0</dd>
      </dl>
    )
  return (
    <dl className="readings sums">
      <dt>
        <i>e</i> to the power <span data-quantity="z">{decimals(-z)}</span>
      </dt>
      <dd data-power>{raised === null ? 'too many digits' : power(raised)}</dd>
      <dt>1 divided by 1 + that</dt>
      <dd data-quantity="y-hat" data-chance>
        {chance(height)}
      </dd>
      <dt>The model says</dt>
      <dd data-answer={answer(z)}>{answer(z)}</dd>
    </dl>
  )
}

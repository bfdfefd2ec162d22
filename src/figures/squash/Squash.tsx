import { chance, decimals, inHundred, power } from '../../plot/format.ts'
import { Quantity } from '../../plot/Quantity.tsx'
import { ChanceLabel, DropLines, SCurve } from '../../plot/SCurve.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { Controls } from './controls.tsx'
import { answer } from './describe.ts'
import { Crowd, Handle, Phases } from './Marks.tsx'
import { LAST, phaseOf, reachOf, type SquashState, shownScore, squash } from './model.ts'

const asGrowth = {
  xLabel: { words: 'time', format: () => '' },
  yLabel: { words: 'share of the rabbits that the field can feed' },
  reading: <Phases />,
}

/** Into how many a moment is parted when it plays: 80 a second, more than any screen shows. */
const SMOOTH = 10

/** The S curve with a score to drag along it, and twenty hobbits who slide from their scores to their chances. */
export function Squash({ state, setState }: FigureViewProps<SquashState>) {
  const player = usePlayer({
    at: Math.round(state.slid * SMOOTH),
    last: LAST * SMOOTH,
    speed: 8 * SMOOTH,
    onMove: (at) => setState({ ...state, slid: at / SMOOTH }),
  })
  /** A hobbit stops at a whole moment, from which a step leads to the next. */
  const pause = () => {
    player.pause()
    setState({ ...state, slid: Math.round(state.slid) })
  }
  const isGrowth = state.story === 'growth'
  const { chance: height } = squash(state.z)
  return (
    <div className="figure-body" ref={player.stage}>
      <SCurve
        reach={reachOf[state.view]}
        ratio={0.68}
        name={isGrowth ? 'Rabbits in a field over time' : 'The S curve, from score to chance'}
        {...(isGrowth && asGrowth)}
      >
        {!isGrowth && <Crowd state={state} />}
        <DropLines
          z={shownScore(state)}
          zLabel={
            <>
              {isGrowth ? 'time' : <Quantity of="z" />} {isGrowth || '= '}
              {decimals(state.z)}
            </>
          }
          chanceLabel={isGrowth ? inHundred(height) : <ChanceLabel chance={height} />}
        />
        <Handle
          state={state}
          valueText={isGrowth ? `time ${decimals(state.z)}` : `score ${decimals(state.z)}, chance ${chance(height)}`}
          onChange={(z) => setState({ ...state, z })}
        />
      </SCurve>
      <InTurn className="figure-side">
        <Working state={state} />
        <Controls state={state} setState={setState} player={{ ...player, pause }} />
      </InTurn>
    </div>
  )
}

/** The fraction worked out for the score in hand; or how full the field is. */
function Working({ state: { z, story } }: { state: SquashState }) {
  const { power: raised, chance: height } = squash(z)
  const isGrowth = story === 'growth'
  return (
    <dl className="readings sums">
      <dt>
        {isGrowth ? (
          'Phase of growth'
        ) : (
          <>
            <i>e</i> to the power <span data-quantity="z">{decimals(-z)}</span>
          </>
        )}
      </dt>
      <dd data-power>{isGrowth ? phaseOf(z) : power(raised)}</dd>
      <dt>{isGrowth ? 'The field is full by' : '1 divided by 1 + that'}</dt>
      <dd data-quantity="y-hat" data-chance>
        {isGrowth ? inHundred(height) : chance(height)}
      </dd>
      <dt>{isGrowth ? 'Growing fastest' : 'The model says'}</dt>
      <dd data-answer={isGrowth ? undefined : answer(z)}>{isGrowth ? 'half-way, at time 0' : answer(z)}</dd>
    </dl>
  )
}

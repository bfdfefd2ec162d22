import { useCallback, useRef, useState } from 'react'
import { spaced } from '../../plot/format.ts'
import { ListChoice } from '../../plot/ListChoice.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { useKeeping, useOwn } from '../../state/keeping.ts'
import { useLatest } from '../../state/latest.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { Arithmetic } from './Arithmetic.tsx'
import { RunControls, ViewControls } from './controls.tsx'
import { DataPlot } from './DataPlot.tsx'
import { said } from './describe.ts'
import { keep, take } from './keep.ts'
import { LossCurve } from './LossCurve.tsx'
import { LossMap } from './LossMap.tsx'
import {
  atLine,
  batchSize,
  type GroundState,
  hobbitsOf,
  LENGTHS,
  type Length,
  lineMoment,
  lineMomentAt,
  movedTo,
  nextLine,
  updatesPerEpoch,
} from './model.ts'
import { PseudoCode } from './PseudoCode.tsx'
import { Queue } from './Queue.tsx'
import { runsOf, updateOnShow, weightsAt } from './runs.ts'
import { useWalk } from './useWalk.ts'
import { doingOf } from './verdict.ts'

const SPEEDS = ['2', '10', '60', '600', '6000'] as const
/** At this many updates a second each line of the code is seen for an eighth of a second; any faster, it only flickers. */
const LINE_BY_LINE = '2'

function Verdict({ state }: { state: GroundState }) {
  return <p className="ground-verdict">{said(doingOf(state, state.at, state.census), state)}</p>
}

/** One run of gradient descent at one moment, seen as data, map, curve, code and numbers at once. */
export function TrainingGround({ state, setState: show }: FigureViewProps<GroundState>) {
  const [setState, own] = useOwn(show)
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>('10')
  const stage = useRef<HTMLDivElement>(null)
  const { go, change } = useWalk(state, setState, stage)
  const last = Math.max(Number(state.length), state.at)
  const byLine = speed === LINE_BY_LINE
  const player = usePlayer({
    at: byLine ? lineMoment(state) : state.at,
    last,
    speed: Number(speed),
    stage,
    onMove: (moment) => (Number.isInteger(moment) ? go(moment) : change((now) => atLine(now, moment))),
    shownAt: byLine ? (exact) => lineMomentAt(state, exact) : undefined,
  })
  useKeeping(state, own, keep, player.playing)
  const latest = useLatest(state)
  const onTake = useCallback(() => take(latest.current), [])
  const runs = runsOf(state)
  for (const run of runs) run.trace.walk(run.at)
  const [now] = runs
  if (!now) return null
  const hobbits = hobbitsOf(state)
  const update = updateOnShow(now.trace, state)
  const [w0 = 0, w1 = 0, w2 = 0] = weightsAt(now.trace, state.at)
  const epoch = updatesPerEpoch(state, hobbits.length)
  const rows = update && state.stage !== 'shuffled' ? [...update.rows] : []
  // Before the first step the first one is shown, all its numbers still open.
  const shown = update ?? now.trace.run.at(1)
  return (
    <div className="ground" ref={stage}>
      <LossMap state={state} setState={setState} runs={runs} update={update} />
      <InTurn>
        <DataPlot census={state.census} weights={[w0, w1, w2]} rows={rows} />
      </InTurn>
      <InTurn>
        <Verdict state={state} />
      </InTurn>
      <InTurn>
        <div className="ground-transport">
          <Transport
            player={player}
            at={state.at}
            last={last}
            step="update"
            leap={{ name: 'One epoch', to: (Math.floor(state.at / epoch) + 1) * epoch }}
            onMove={go}
          >
            <button
              type="button"
              onClick={() => {
                player.pause()
                setState(nextLine(state))
              }}
            >
              One line
            </button>
          </Transport>
        </div>
      </InTurn>
      <InTurn>
        <div className="ground-pace ground-row">
          <ListChoice
            label="Updates a second"
            value={speed}
            options={SPEEDS.map(
              (value) => [value, value === LINE_BY_LINE ? `${value}, line by line` : spaced(value)] as const,
            )}
            onChange={setSpeed}
          />
          <ListChoice<Length>
            label="As far as"
            value={state.length}
            options={LENGTHS.map((value) => [value, `${spaced(value)} updates`] as const)}
            onChange={(length) => setState({ ...movedTo(state, Math.min(state.at, Number(length))), length })}
          />
        </div>
        <div className="ground-inside">
          <PseudoCode algorithm={state.algorithm} batch={state.batch} lit={update ? state.stage : 'loop'} />
          <Queue run={now.trace.run} update={shown} hobbits={hobbits} picked={rows.length > 0} />
        </div>
      </InTurn>
      <InTurn>
        <Arithmetic
          update={shown}
          stage={update ? state.stage : 'shuffled'}
          hobbits={hobbits}
          most={batchSize(state, hobbits.length)}
        />
      </InTurn>
      <InTurn>
        <LossCurve state={state} runs={runs} />
      </InTurn>
      <InTurn>
        <RunControls state={state} change={change} />
      </InTurn>
      <InTurn>
        <ViewControls state={state} change={change} onTake={onTake} />
      </InTurn>
    </div>
  )
}

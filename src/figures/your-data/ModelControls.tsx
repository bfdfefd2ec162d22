import { Choice } from '../../plot/Choice.tsx'
import { count } from '../../plot/format.ts'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import { usePlayer } from '../../state/player.ts'
import { answerTo, lossOf } from './describe.ts'
import { mistakesOf, weightsOf } from './fit.ts'
import { type Maker, MOST_UPDATES, RATES, type YourState } from './model.ts'
import { asideOf } from './sheet.ts'
import type { Editing } from './useEditing.ts'
import { numberText } from './words.ts'

const MAKERS: readonly { value: Maker; label: string }[] = [
  { value: 'hand', label: 'By hand' },
  { value: 'train', label: 'Step by step' },
  { value: 'best', label: 'The best at once' },
]
const UPDATES_A_SECOND = 30
const LEAP = 100

interface ModelControlsProps {
  state: YourState
  setState: (next: YourState) => void
  editing: Editing
}

/** Who draws the line, how good it is, and what it says of a newcomer. */
export function ModelControls({ state, setState, editing }: ModelControlsProps) {
  const { points, ask, maker } = state
  const wrong = mistakesOf(state).filter(Boolean).length
  const loss = lossOf(state)
  const [w0, w1, w2] = weightsOf(state)
  const show = (maker: Maker) => setState({ ...state, maker })
  return (
    <div className="own-model">
      <p className="tally" data-mistakes={points.length > 0 ? wrong : undefined}>
        <span className="tally-number">{wrong}</span> {count(wrong, 'mistake').replace(/^\d+ /, '')} in {points.length}
      </p>
      <dl className="readings own-readings">
        <dt>
          Loss <QuantityLabel of="J" />
        </dt>
        <dd>{loss === null ? '–' : numberText(loss)}</dd>
        <dt>The newcomer gets</dt>
        <dd>{ask && points.length > 0 ? answerTo(state, ask) : '–'}</dd>
      </dl>
      <div className="controls">
        <Choice label="Who draws the line?" value={maker} options={MAKERS} onChange={show} />
        <div className="buttons">
          <button type="button" onClick={() => setState({ ...state, ask: ask ? null : asideOf(points) })}>
            {ask ? 'Send the newcomer away' : 'Ask about a newcomer'}
          </button>
          {maker === 'hand' && (
            <button type="button" onClick={() => editing.edit({ ...state, line: [0 - w0, 0 - w1, 0 - w2] })}>
              Swap sides
            </button>
          )}
        </div>
        {maker === 'train' && (
          <Slider
            label="learning rate"
            quantity="alpha"
            value={state.rate}
            min={0.05}
            max={10}
            limits={RATES}
            step={0.05}
            onChange={(rate) => setState({ ...state, rate })}
          />
        )}
      </div>
    </div>
  )
}

/** Play, step and scrub through the run. */
export function RunTransport({ state, setState }: Omit<ModelControlsProps, 'editing'>) {
  const move = (at: number) => setState({ ...state, at })
  const player = usePlayer({ at: state.at, last: MOST_UPDATES, speed: UPDATES_A_SECOND, onMove: move })
  return (
    <div className="own-transport" ref={player.stage}>
      <Transport
        player={player}
        at={state.at}
        last={MOST_UPDATES}
        step="update"
        leap={{ name: `${LEAP} more`, to: state.at + LEAP }}
        onMove={move}
      />
    </div>
  )
}

import { memo, type ReactNode } from 'react'
import { ListChoice } from '../../plot/ListChoice.tsx'
import { weightLetters, weightNames } from '../../plot/quantities.ts'
import { Slider } from '../../plot/Slider.tsx'
import { axesOf } from './map.ts'
import { type GroundState, hobbitsOf, kept, RATES, retrained, SEEDS, STARTS } from './model.ts'
import { bottomOf, samplesOf } from './runs.ts'

interface ControlsProps {
  /** For what they show; all but the moment. */
  state: GroundState
  /** Changes the state as it is when the hand comes, moment included. */
  change: (next: (state: GroundState) => GroundState) => void
}

/** They stay as they are while a run plays. */
function sameButMoment({ state: one }: ControlsProps, { state: other }: ControlsProps): boolean {
  const { at: _at, stage: _stage, ...rest } = one
  return Object.entries(rest).every(([name, value]) => Reflect.get(other, name) === value)
}

function Group({ name, of, children }: { name: string; of: 'run' | 'view'; children: ReactNode }) {
  return (
    <fieldset className={`ground-group ground-${of} controls`}>
      <legend>{name}</legend>
      {children}
    </fieldset>
  )
}

const ALGORITHMS = [
  ['batch', 'All (batch)'],
  ['mini-batch', 'A few (mini-batch)'],
  ['stochastic', 'One (stochastic)'],
] as const

/** What each step looks at, how far it goes, and where the run starts. */
export const RunControls = memo(function RunControls({ state, change }: ControlsProps) {
  const hobbits = hobbitsOf(state).length
  const { slice } = axesOf[state.axes]
  const held = weightNames[slice]
  return (
    <Group name="The run" of="run">
      <div className="buttons ground-algorithms">
        {ALGORITHMS.map(([algorithm, words]) => (
          <button
            key={algorithm}
            type="button"
            aria-pressed={state.algorithm === algorithm}
            onClick={() => change((now) => retrained(now, { algorithm }))}
          >
            {words}
          </button>
        ))}
      </div>
      <Slider
        label="learning rate"
        quantity="alpha"
        value={state.rate}
        min={0.01}
        max={2}
        limits={RATES}
        step={0.05}
        onChange={(rate) => change((now) => retrained(now, { rate }))}
      />
      <Slider
        label={`start of ${weightLetters[slice]}`}
        quantity={held}
        value={state[held]}
        min={-8}
        max={4}
        limits={STARTS}
        step={0.1}
        onChange={(value) => change((now) => retrained(now, { [held]: value }))}
      />
      <div className="ground-row">
        <ListChoice
          label="The rate"
          value={state.schedule}
          options={[
            ['constant', 'stays'],
            ['slower', 'half after 10 epochs'],
            ['stairs', 'halves every 20 epochs'],
            ['fading', 'a tenth after 30 epochs'],
          ]}
          onChange={(schedule) => change((now) => retrained(now, { schedule }))}
        />
        <ListChoice
          label="In a batch"
          value={String(Math.min(state.batch, hobbits))}
          disabled={state.algorithm !== 'mini-batch'}
          options={Array.from({ length: hobbits }, (_, i) => [String(i + 1), String(i + 1)] as const)}
          onChange={(batch) => change((now) => retrained(now, { batch: Number(batch) }))}
        />
        <span className="ground-seeds">
          <button
            type="button"
            disabled={state.algorithm === 'batch' || state.seed === SEEDS[0]}
            onClick={() => change((now) => retrained(now, { seed: Math.max(SEEDS[0], now.seed - 1) }))}
          >
            Seed before
          </button>
          <button
            type="button"
            disabled={state.algorithm === 'batch'}
            onClick={() => change((now) => retrained(now, { seed: (now.seed + 1) % 2 ** 32 }))}
          >
            New seed <span className="ground-seed">({state.seed})</span>
          </button>
        </span>
      </div>
    </Group>
  )
}, sameButMoment)

interface ViewControlsProps extends ControlsProps {
  /** The same function always. */
  onTake: () => void
}

/** Which hobbits, which part of the map, and what the run is compared with. */
export const ViewControls = memo(function ViewControls({ state, change, onTake }: ViewControlsProps) {
  const known = samplesOf('both').m - samplesOf('first').m
  return (
    <Group name="The picture" of="view">
      <div className="ground-row">
        <ListChoice
          label="Hobbits"
          value={state.census}
          options={[
            ['both', `all ${samplesOf('both').m}`],
            ['first', `the first ${samplesOf('first').m}, without ${known} late ones`],
          ]}
          onChange={(census) => change((now) => retrained(now, { census }))}
        />
        <ListChoice
          label="Map of"
          value={state.axes}
          options={[
            ['w1w2', 'w₁ and w₂'],
            ['w0w1', 'w₀ and w₁'],
            ['w0w2', 'w₀ and w₂'],
          ]}
          onChange={(axes) => change((now) => ({ ...now, axes }))}
        />
        <ListChoice
          label="Seen from"
          value={state.zoom}
          options={[
            ['near', 'near'],
            ['wide', 'further'],
            ['far', 'far'],
          ]}
          onChange={(zoom) => change((now) => ({ ...now, zoom }))}
        />
        <ListChoice
          label="Compare by"
          value={state.clock}
          options={[
            ['updates', 'updates'],
            ['epochs', 'epochs'],
          ]}
          onChange={(clock) => change((now) => ({ ...now, clock }))}
        />
      </div>
      <div className="buttons">
        <button type="button" onClick={() => change(kept)}>
          Keep this run to compare
        </button>
        <button
          type="button"
          disabled={state.a === '' && state.b === ''}
          onClick={() => change((now) => ({ ...now, a: '', b: '' }))}
        >
          Forget kept runs
        </button>
        <button type="button" onClick={() => change(atBottom)}>
          Start near the lowest
        </button>
        <button type="button" className="ground-take" onClick={onTake}>
          To the answer with this model
        </button>
      </div>
    </Group>
  )
}, sameButMoment)

/** A start from which the end can be studied; where no lowest place exists, one on a line that parts the hobbits. */
function atBottom(state: GroundState): GroundState {
  const [w0 = 0, w1 = 0, w2 = 0] = [...bottomOf('both').weights].map((weight) => Math.round(weight * 10) / 10)
  return retrained(state, { w0, w1, w2 })
}

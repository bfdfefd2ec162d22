import { featureNames } from '../../data/breastCancer.ts'
import { Choice } from '../../plot/Choice.tsx'
import { spaced } from '../../plot/format.ts'
import { ListChoice } from '../../plot/ListChoice.tsx'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { type RealState, SEEDS, STRENGTHS, UPDATES } from './model.ts'
import type { useTraining } from './useTraining.ts'

type ControlsProps = FigureViewProps<RealState> & { training: ReturnType<typeof useTraining> }

/** What is trained and how, and how it goes. */
export function Controls({ state, setState, training }: ControlsProps) {
  return (
    <div className="real-controls controls">
      <Slider
        label="threshold"
        quantity="y-hat"
        value={state.threshold}
        min={0}
        max={1}
        limits={[0, 1]}
        step={0.01}
        onChange={(threshold) => setState({ ...state, threshold })}
      />
      <Choice
        label="Features"
        value={state.features}
        options={[
          { value: 'all', label: `all ${featureNames.length}` },
          { value: 'two', label: 'two of them' },
        ]}
        onChange={(features) => setState({ ...state, features })}
      />
      <div className="real-row">
        {(['first', 'second'] as const).map((which) => (
          <ListChoice
            key={which}
            label={`The ${which} feature`}
            value={String(state[which])}
            disabled={state.features === 'all'}
            options={featureNames.map((name, index) => [String(index), name])}
            onChange={(value) => setState({ ...state, [which]: Number(value) })}
          />
        ))}
      </div>
      <div className="real-row">
        <ListChoice
          label="Updates"
          value={state.updates}
          options={UPDATES.map((value) => [value, spaced(value)])}
          onChange={(updates) => setState({ ...state, updates })}
        />
        <ListChoice
          label="Fine λ"
          value={state.l2}
          options={STRENGTHS.map((value) => [value, value === '0' ? 'none' : value])}
          onChange={(l2) => setState({ ...state, l2 })}
        />
        <button
          type="button"
          onClick={() => setState({ ...state, seed: state.seed >= SEEDS[1] ? SEEDS[0] : state.seed + 1 })}
        >
          New split <span className="real-seed">({state.seed})</span>
        </button>
      </div>
      <Status training={training} />
    </div>
  )
}

function Status({ training: { progress, cancel, again } }: Pick<ControlsProps, 'training'>) {
  const running = progress.kind === 'running'
  const words = {
    rest: 'Trained.',
    running: 'Training in your browser …',
    cancelled: 'Cancelled. The picture shows the last model.',
    trouble: `That did not work: ${progress.kind === 'trouble' ? progress.why : ''}. The picture shows the last model.`,
  }
  return (
    <div className="real-status">
      <progress aria-label="Training" max={1} value={running ? progress.part : progress.kind === 'rest' ? 1 : 0} />
      <button type="button" disabled={progress.kind === 'rest'} onClick={running ? cancel : again}>
        {progress.kind === 'cancelled' || progress.kind === 'trouble' ? 'Try again' : 'Cancel'}
      </button>
      <p>{words[progress.kind]}</p>
    </div>
  )
}

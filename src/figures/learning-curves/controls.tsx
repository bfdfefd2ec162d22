import { asTyped, decimals } from '../../plot/format.ts'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { type CurvesState, RATES, readAt, runIds, SPANS } from './model.ts'
import { type RunId, runs } from './runs.ts'

interface ControlsProps extends FigureViewProps<CurvesState> {
  /** The loss of a run that is shown, where it is read off. */
  losses: (id: RunId | 'own') => number | null
}

/** Which runs to show, a rate of one's own, and how to look at them. */
export function Controls({ state, setState, losses }: ControlsProps) {
  return (
    <div className="controls">
      <fieldset className="run-choices">
        <legend>
          Loss <i>J</i> after update <span className="num">{readAt(state)}</span>
        </legend>
        {runIds.map((id) => (
          <RunChoice
            key={id}
            id={id}
            name={runs[id].name}
            chosen={state[id]}
            loss={losses(id)}
            onChange={(chosen) => setState({ ...state, [id]: chosen })}
          />
        ))}
        <RunChoice
          id="own"
          name="a rate of your own"
          chosen={state.own}
          loss={losses('own')}
          onChange={(own) => setState({ ...state, own })}
        />
      </fieldset>
      <Slider
        label="your rate α"
        quantity="alpha"
        value={state.rate}
        min={0.02}
        max={3}
        limits={RATES}
        format={asTyped}
        step={0.02}
        onChange={(rate) => setState({ ...state, rate, own: true })}
      />
      <fieldset className="spans">
        <legend>Updates shown</legend>
        <div className="buttons">
          {SPANS.map((span) => (
            <button
              key={span}
              type="button"
              aria-pressed={state.span === span}
              onClick={() => setState({ ...state, span, at: Number(span) })}
            >
              {span}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="buttons">
        <button
          type="button"
          aria-pressed={state.scale === 'log'}
          onClick={() => setState({ ...state, scale: state.scale === 'log' ? 'linear' : 'log' })}
        >
          Log scale: how far above the lowest
        </button>
      </div>
    </div>
  )
}

interface RunChoiceProps {
  id: RunId | 'own'
  name: string
  chosen: boolean
  loss: number | null
  onChange: (chosen: boolean) => void
}

function RunChoice({ id, name, chosen, loss, onChange }: RunChoiceProps) {
  return (
    <label className="run-choice">
      <input type="checkbox" checked={chosen} onChange={(event) => onChange(event.target.checked)} />
      <svg className="run-swatch" viewBox="0 0 32 10" aria-hidden="true">
        <path className={`run run-${id}`} d="M0 5H32" />
      </svg>
      <span>{name}</span>
      <span className="run-loss">
        {loss !== null && (
          <>
            <span className="visually-hidden">, loss: </span>
            {decimals(loss, 3)}
          </>
        )}
      </span>
    </label>
  )
}

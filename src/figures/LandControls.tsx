import { Choice } from '../plot/Choice.tsx'
import { QuantityLabel } from '../plot/Quantity.tsx'
import { weightLetters, weightNames } from '../plot/quantities.ts'
import { Slider } from '../plot/Slider.tsx'
import { axesNames, axesOf, canZoom, type LandState, WEIGHTS, weightsOf, wholeMap, withMap, zoomed } from './land.ts'

interface LandControlsProps<State extends LandState> {
  state: State
  setState: (next: State) => void
}

/** Which land is on the map, and how much of it. */
export function LandControls<State extends LandState>({ state, setState: set }: LandControlsProps<State>) {
  const setState = (next: LandState) => set({ ...state, ...next })
  const { rest } = axesOf[state.axes]
  const third = weightNames[rest]
  return (
    <div className="controls">
      <Slider
        label={`slice at ${weightLetters[rest]}`}
        quantity={third}
        value={weightsOf(state)[rest] ?? 0}
        min={-12}
        max={12}
        limits={WEIGHTS}
        step={0.1}
        onChange={(value) => setState({ ...state, rest: 'held', [third]: value })}
      />
      <Choice
        label="The third weight"
        value={state.rest}
        options={[
          { value: 'held', label: 'is held' },
          { value: 'best', label: 'is at its best everywhere' },
        ]}
        onChange={(value) => setState(withMap(state, { rest: value }))}
      />
      <Choice
        label="The map shows"
        value={state.axes}
        options={axesNames.map((axes) => ({
          value: axes,
          label: (
            <>
              <QuantityLabel of={weightNames[axesOf[axes].x]} /> <QuantityLabel of={weightNames[axesOf[axes].y]} />
            </>
          ),
        }))}
        onChange={(axes) => setState(withMap(state, { axes }))}
      />
      <Choice
        label="Made from"
        value={state.hobbits}
        options={[
          { value: '24', label: 'all 24 hobbits' },
          { value: '20', label: 'the first 20' },
        ]}
        onChange={(hobbits) => setState(withMap(state, { hobbits }))}
      />
      <div className="buttons">
        <button type="button" disabled={!canZoom(state, 1)} onClick={() => setState(zoomed(state, 1))}>
          Zoom in
        </button>
        <button type="button" disabled={!canZoom(state, -1)} onClick={() => setState(zoomed(state, -1))}>
          Zoom out
        </button>
        <button type="button" onClick={() => setState(wholeMap(state))}>
          Whole map
        </button>
      </div>
    </div>
  )
}

import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { initial, placeOf, REACH, reachOf, type ScoreFieldState, TIMES, withPlace } from './model.ts'

/** How steep the scores are, where the star stands, and how much of the plane is shown. */
export function Controls({ state, setState }: FigureViewProps<ScoreFieldState>) {
  const [foot, lifted] = placeOf(state)
  const [low, high] = reachOf[state.view]
  const far = state.view === 'far'
  return (
    <div className="controls">
      <Slider
        label="all three weights, times"
        quantity="z"
        value={state.times}
        min={0.2}
        max={4}
        limits={TIMES}
        step={0.1}
        onChange={(times) => setState({ ...state, times })}
      />
      <Slider
        label="foot size"
        quantity="x1"
        value={foot}
        min={low}
        max={high}
        limits={REACH}
        step={0.1}
        onChange={(value) => setState(withPlace(state, [value, lifted]))}
      />
      <Slider
        label="hobbits lifted"
        quantity="x2"
        value={lifted}
        min={low}
        max={high}
        limits={REACH}
        step={0.1}
        onChange={(value) => setState(withPlace(state, [foot, value]))}
      />
      <div className="buttons">
        <button type="button" onClick={() => setState({ ...state, view: far ? 'village' : 'far' })}>
          {far ? 'Zoom in on the village' : 'Zoom out to 10 and 10'}
        </button>
        <button
          type="button"
          onClick={() => setState({ ...state, foot: initial.foot, lifted: initial.lifted, view: 'far' })}
        >
          Star to 10 and 10
        </button>
      </div>
    </div>
  )
}

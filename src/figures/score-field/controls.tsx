import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { measures } from '../census.ts'
import { placeOf, REACH, reachOf, type ScoreFieldState, TIMES, withPlace } from './model.ts'

/** How steep the scores are, where the star stands, and how much of the plane is shown. */
export function Controls({ state, setState }: FigureViewProps<ScoreFieldState>) {
  const place = placeOf(state)
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
      {(['x1', 'x2'] as const).map((name, axis) => (
        <Slider
          key={name}
          label={name === 'x1' ? measures.foot.words : measures.lifted.words}
          quantity={name}
          value={place[axis] ?? 0}
          min={low}
          max={high}
          limits={REACH}
          step={0.1}
          onChange={(value) => setState(withPlace(state, axis === 0 ? [value, place[1]] : [place[0], value]))}
        />
      ))}
      <div className="buttons">
        <button type="button" onClick={() => setState({ ...state, view: far ? 'village' : 'far' })}>
          {far ? 'Zoom in on the village' : 'Zoom out to 10 and 10'}
        </button>
      </div>
    </div>
  )
}

import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { type GuessState, MOST_GUESSES, nextLand, PLACES, startAgain, withGuess } from './model.ts'

/** Where to feel the ground, what to feel of it, and the fog. */
export function Controls({ state, setState }: FigureViewProps<GuessState>) {
  return (
    <div className="controls">
      <Slider
        label="your next guess"
        value={state.aim}
        min={PLACES[0]}
        max={PLACES[1]}
        limits={PLACES}
        step={1}
        onChange={(aim) => setState({ ...state, aim })}
      />
      <div className="buttons">
        <button
          type="button"
          className="main-button"
          disabled={state.guesses.length >= MOST_GUESSES}
          onClick={() => setState(withGuess(state))}
        >
          Feel the ground here
        </button>
      </div>
      <div className="buttons pairs">
        <button type="button" aria-pressed={state.slopes} onClick={() => setState({ ...state, slopes: !state.slopes })}>
          Show slopes
        </button>
        <button
          type="button"
          aria-pressed={state.revealed}
          onClick={() => setState({ ...state, revealed: !state.revealed })}
        >
          Lift the fog
        </button>
        <button type="button" disabled={state.guesses.length === 0} onClick={() => setState(startAgain(state))}>
          Start again
        </button>
        <button type="button" onClick={() => setState(nextLand(state))}>
          New land
        </button>
      </div>
    </div>
  )
}

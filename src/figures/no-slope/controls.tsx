import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { names, quantityOf } from './describe.ts'
import { deadRelu, initial, placeOf, RANGES, type SlopeState } from './model.ts'

/** Where to stand, and on which walk. */
export function Controls({ state, setState }: FigureViewProps<SlopeState>) {
  const { view } = state
  const [low, high] = RANGES[view]
  return (
    <div className="controls">
      <Slider
        label={names[view]}
        quantity={quantityOf[view]}
        value={placeOf(state)}
        min={low}
        max={high}
        limits={RANGES[view]}
        step={0.1}
        onChange={(at) => setState({ view, at })}
      />
      <div className="buttons">
        {[initial, deadRelu].map((start) => (
          <button key={start.view} type="button" aria-pressed={view === start.view} onClick={() => setState(start)}>
            {start.view === 'relu' ? 'A dead ReLU' : 'One weight'}
          </button>
        ))}
      </div>
    </div>
  )
}

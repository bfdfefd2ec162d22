import { QuantityLabel } from '../../plot/Quantity.tsx'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { names, quantityOf } from './describe.ts'
import { placeOf, RANGES, type SlopeState, started, VIEWS } from './model.ts'

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
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={view === each} onClick={() => setState(started(each))}>
            {each === 'relu' ? (
              'A dead ReLU'
            ) : (
              <>
                Along <QuantityLabel of={quantityOf[each]} />
              </>
            )}
          </button>
        ))}
      </div>
    </div>
  )
}

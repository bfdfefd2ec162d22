import { asTyped } from '../../plot/format.ts'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { RATES, type RiverState, STARTS } from './model.ts'

const names = { round: 'A round valley', hobbits: 'The hobbits’ valley' } as const

/** How boldly to jump: the one number that this figure is about. */
export function RateSlider({ state, setState }: FigureViewProps<RiverState>) {
  return (
    <div className="controls">
      <Slider
        label="learning rate α"
        quantity="alpha"
        value={state.rate}
        min={0.02}
        max={2.6}
        limits={RATES}
        format={asTyped}
        step={0.02}
        onChange={(rate) => setState({ ...state, rate })}
      />
    </div>
  )
}

/** Which valley, and from where. */
export function PlaceControls({ state, setState }: FigureViewProps<RiverState>) {
  return (
    <div className="controls">
      <Slider
        label="start at w₁"
        quantity="w1"
        value={state.start}
        min={STARTS[0]}
        max={STARTS[1]}
        limits={STARTS}
        step={0.1}
        onChange={(start) => setState({ ...state, start })}
      />
      <div className="buttons">
        {(['round', 'hobbits'] as const).map((valley) => (
          <button
            key={valley}
            type="button"
            aria-pressed={state.valley === valley}
            onClick={() => setState({ ...state, valley })}
          >
            {names[valley]}
          </button>
        ))}
      </div>
    </div>
  )
}

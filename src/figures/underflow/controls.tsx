import { decimals } from '../../plot/format.ts'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { COUNTS, SEEDS, TYPICALS, type UnderflowState } from './model.ts'

type ControlsProps = FigureViewProps<UnderflowState> & { zeroAfter: number | null }

/** How many, how likely, whose; and the walk over the edge, one probability at a time. */
export function Controls({ state, setState, zeroAfter }: ControlsProps) {
  const { m } = state
  const multiply = (next: number) => setState({ ...state, m: Math.round(next) })
  return (
    <div className="controls">
      <Slider
        label="how many, m"
        value={m}
        min={COUNTS[0]}
        max={COUNTS[1]}
        limits={COUNTS}
        step={1}
        format={(value) => decimals(value, 0)}
        onChange={multiply}
      />
      <Slider
        label="typical probability"
        quantity="y-hat"
        value={state.typical}
        min={TYPICALS[0]}
        max={TYPICALS[1]}
        limits={TYPICALS}
        step={0.01}
        onChange={(typical) => setState({ ...state, typical })}
      />
      <div className="buttons">
        <button
          type="button"
          disabled={zeroAfter === null || zeroAfter < 2}
          onClick={() => zeroAfter !== null && multiply(zeroAfter - 1)}
        >
          To the edge
        </button>
        <button type="button" disabled={m >= COUNTS[1]} onClick={() => multiply(m + 1)}>
          One more
        </button>
        <button type="button" onClick={() => setState({ ...state, seed: (state.seed + 1) % SEEDS[1] })}>
          Another village
        </button>
      </div>
    </div>
  )
}

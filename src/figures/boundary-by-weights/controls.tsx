import { useState } from 'react'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { canScale, initial, scaled, separating, WEIGHTS, type WeightsState } from './model.ts'

const SLIDERS = [
  { name: 'w0', label: 'w₀ stands alone', reach: 10 },
  { name: 'w1', label: 'w₁ times foot size', reach: 3 },
  { name: 'w2', label: 'w₂ times hobbits lifted', reach: 3 },
] as const

const FACTORS = [
  { by: 2, label: 'Double all' },
  { by: 0.5, label: 'Halve all' },
  { by: -1, label: 'Turn all signs' },
] as const

/** The three weights one by one, and all of them at once. */
export function Controls({ state, setState }: FigureViewProps<WeightsState>) {
  const [tried, setTried] = useState(false)
  if (!tried && state !== initial) setTried(true)
  return (
    <div className="controls">
      {SLIDERS.map(({ name, label, reach }) => (
        <Slider
          key={name}
          label={label}
          quantity={name}
          value={state[name]}
          min={-reach}
          max={reach}
          limits={WEIGHTS}
          step={0.05}
          onChange={(weight) => setState({ ...state, [name]: weight })}
        />
      ))}
      <div className="buttons">
        {FACTORS.map(({ by, label }) => (
          <button key={by} type="button" disabled={!canScale(state, by)} onClick={() => setState(scaled(state, by))}>
            {label}
          </button>
        ))}
        <button type="button" disabled={!tried} onClick={() => setState(separating)}>
          {tried ? 'Show me good ones' : 'Show me (after a try)'}
        </button>
      </div>
    </div>
  )
}

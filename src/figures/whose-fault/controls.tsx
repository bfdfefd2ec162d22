import type { LineWeights } from '../../math/line.ts'
import { decimals } from '../../plot/format.ts'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { type FaultState, SHARPNESSES, separating } from './model.ts'

const CENSUSES = [
  ['first', 'The first 20'],
  ['both', 'All 24'],
] as const

/** How sharp the line is, and who is counted. */
export function Controls({ state, setState, weights }: FigureViewProps<FaultState> & { weights: LineWeights }) {
  return (
    <div className="controls">
      <Slider
        label="sharpness"
        value={state.sharpness}
        min={SHARPNESSES[0]}
        max={8}
        limits={SHARPNESSES}
        step={0.1}
        onChange={(sharpness) => setState({ ...state, sharpness })}
      />
      <p className="weights-now">
        {weightNames.map((name, index) => (
          <span key={name}>
            <QuantityLabel of={name} /> = {decimals(weights[index] ?? 0)}
          </span>
        ))}
      </p>
      <div className="buttons">
        {CENSUSES.map(([census, words]) => (
          <button
            key={census}
            type="button"
            aria-pressed={state.census === census}
            onClick={() => setState({ ...state, census })}
          >
            {words}
          </button>
        ))}
        <button
          type="button"
          onClick={() => setState({ ...separating, sharpness: state.sharpness, census: state.census })}
        >
          A line that works for the 20
        </button>
      </div>
    </div>
  )
}

import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { measures } from '../census.ts'
import { Arrows } from './Arrows.tsx'
import { type DotState, guests, MEASURES, PAIRS, WEIGHTS } from './model.ts'
import { Sheet } from './Sheet.tsx'

const WEIGHT_SLIDERS = [
  { name: 'w0', label: 'w₀, times 1', reach: 10 },
  { name: 'w1', label: 'w₁, times foot size', reach: 3 },
  { name: 'w2', label: 'w₂, times hobbits lifted', reach: 3 },
] as const
const PAIRS_A_SECOND = 1

/** Two lists, multiplied pair by pair and added up on a number line. */
export function DotProduct({ state, setState }: FigureViewProps<DotState>) {
  const go = (done: number) => setState({ ...state, done })
  const player = usePlayer({ at: state.done, last: PAIRS, speed: PAIRS_A_SECOND, onMove: go })
  return (
    <div className="figure-body" ref={player.stage}>
      <div className="machine">
        <InTurn>
          <Sheet state={state} />
        </InTurn>
        <Arrows state={state} />
        <Transport player={player} at={state.done} last={PAIRS} step="pair" onMove={go} />
      </div>
      <InTurn className="figure-side controls">
        <div className="buttons">
          {guests.map(({ name, foot, lifted }) => (
            <button
              key={name}
              type="button"
              aria-pressed={state.foot === foot && state.lifted === lifted}
              onClick={() => setState({ ...state, foot, lifted })}
            >
              {name.split(' ')[0]}
            </button>
          ))}
        </div>
        {WEIGHT_SLIDERS.map(({ name, label, reach }) => (
          <Slider
            key={name}
            label={label}
            quantity={name}
            value={state[name]}
            min={-reach}
            max={reach}
            limits={WEIGHTS}
            step={0.1}
            onChange={(weight) => setState({ ...state, [name]: weight })}
          />
        ))}
        {(['foot', 'lifted'] as const).map((measure) => (
          <Slider
            key={measure}
            label={measures[measure].words}
            quantity={measures[measure].symbol}
            value={state[measure]}
            min={MEASURES[0]}
            max={8}
            limits={MEASURES}
            step={0.1}
            onChange={(value) => setState({ ...state, [measure]: value })}
          />
        ))}
      </InTurn>
    </div>
  )
}

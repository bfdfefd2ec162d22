import { Choice } from '../../plot/Choice.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { rateText } from './describe.ts'
import { type HobbitModel, MOST_UPDATES, momentOf, RATES, type RegressionsState } from './model.ts'
import { HobbitPanel, PricePanel, Rule } from './Panels.tsx'

const UPDATES_A_SECOND = 20

const MODELS: readonly { value: HobbitModel; label: string }[] = [
  { value: 'logistic', label: 'S curve (logistic)' },
  { value: 'adaline', label: 'none (Adaline)' },
]

/** A price and a yes or no, learned by the very same line. */
export function TwoRegressions({ state, setState }: FigureViewProps<RegressionsState>) {
  const { rate, at, hobbits } = state
  const go = (to: number) => setState({ ...state, at: to })
  const player = usePlayer({ at, last: MOST_UPDATES, speed: UPDATES_A_SECOND, onMove: go })
  return (
    <div className="regressions" ref={player.stage}>
      <Rule />
      <div className="regressions-pair">
        <InTurn>
          <Prices state={state} />
        </InTurn>
        <InTurn>
          <Hobbits state={state} />
        </InTurn>
      </div>
      <InTurn className="controls regressions-controls">
        <Transport player={player} at={at} last={MOST_UPDATES} step="update" onMove={go} />
        <div className="controls">
          <Slider
            label="learning rate"
            quantity="alpha"
            value={rate}
            min={0.01}
            max={0.5}
            limits={RATES}
            step={0.01}
            format={rateText}
            onChange={(next) => setState({ ...state, rate: next })}
          />
          <Choice
            label="What the hobbits’ score goes through"
            value={hobbits}
            options={MODELS}
            onChange={(next) => setState({ ...state, hobbits: next })}
          />
        </div>
      </InTurn>
    </div>
  )
}

const Prices = ({ state }: { state: RegressionsState }) => (
  <PricePanel moment={momentOf('prices', state)} rate={state.rate} />
)

const Hobbits = ({ state }: { state: RegressionsState }) => (
  <HobbitPanel model={state.hobbits} moment={momentOf(state.hobbits, state)} rate={state.rate} />
)

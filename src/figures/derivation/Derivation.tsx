import { Choice } from '../../plot/Choice.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { OneHobbitControls } from '../OneHobbitControls.tsx'
import { ending, whose } from './describe.ts'
import { type DerivationState, derivations, examplesOf, lineAt, type Which } from './model.ts'
import { Sheet } from './Sheet.tsx'

const LINES_A_SECOND = 0.4

const CHOICES: readonly { value: Which; label: string }[] = [
  { value: 'w', label: 'loss by w₁' },
  { value: 'b', label: 'loss by w₀' },
  { value: 'sigma', label: 'σ′' },
  { value: 'square', label: '(x²)′' },
]

/** A derivation line by line, each with its reason and with one hobbit's numbers: every line is the same number. */
export function Derivation({ state, setState }: FigureViewProps<DerivationState>) {
  const lines = derivations[state.which]
  const at = lineAt(state)
  const last = lines.length - 1
  const go = (line: number) => setState({ ...state, line })
  const player = usePlayer({ at, last, speed: LINES_A_SECOND, onMove: go })
  return (
    <div className="derivation" ref={player.stage}>
      <div className="controls derivation-which">
        <Choice
          label="What is derived?"
          value={state.which}
          options={CHOICES}
          onChange={(which) => setState({ ...state, which, line: 0 })}
        />
      </div>
      <div className="derivation-body">
        <div>
          <InTurn>
            <Written
              state={state}
              onMove={(line) => {
                player.pause()
                go(line)
              }}
            />
          </InTurn>
          <div className="controls derivation-steps">
            <Transport player={player} at={at} last={last} step="step" onMove={go}>
              <button type="button" disabled={at === last} onClick={() => go(last)}>
                Show all
              </button>
            </Transport>
          </div>
        </div>
        <InTurn className="controls derivation-controls">
          <OneHobbitControls state={state} setState={setState} />
        </InTurn>
      </div>
    </div>
  )
}

function Written({ state, onMove }: { state: DerivationState; onMove: (line: number) => void }) {
  const lines = derivations[state.which]
  const at = lineAt(state)
  return (
    <>
      <p className="derivation-whose">In numbers: {whose(state)}</p>
      <Sheet lines={lines} at={at} example={examplesOf(state)} onMove={onMove} />
      <p className="derivation-ending" data-when={at === lines.length - 1 ? 'now' : 'later'}>
        {ending(state)}
      </p>
    </>
  )
}

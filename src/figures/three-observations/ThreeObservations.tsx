import { decimals, plain } from '../../plot/format.ts'
import { type Point, Points } from '../../plot/Points.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { SCurve } from '../../plot/SCurve.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { explain } from './describe.ts'
import { cellAt, isDone, LAST, rows, type ThreeState, table, WEIGHTS } from './model.ts'
import { Sheet } from './Sheet.tsx'

const REACH = 8

/** Three samples worked by hand, cell by cell, and where they come to stand on the S curve. */
export function ThreeObservations({ state, setState }: FigureViewProps<ThreeState>) {
  const at = Math.floor(state.done)
  const onMove = (done: number) => setState({ ...state, done, ...cellAt(done) })
  const player = usePlayer({ at, last: LAST, speed: 1.2, onMove })
  return (
    <div className="figure-body three-body" ref={player.stage}>
      <div>
        <InTurn>
          <Sheet state={state} setState={setState} />
          <p className="cell-note" aria-live="polite">
            {explain(state)}
          </p>
        </InTurn>
        <Transport player={player} at={at} last={LAST} step="cell" onMove={onMove} />
      </div>
      <InTurn className="figure-side">
        <Places state={state} />
        <div className="controls">
          {weightNames.map((name) => (
            <Slider
              key={name}
              label={name === 'w0' ? 'start w₀' : `weight ${name === 'w1' ? 'w₁' : 'w₂'}`}
              quantity={name}
              value={state[name]}
              min={name === 'w0' ? -20 : -5}
              max={name === 'w0' ? 20 : 5}
              limits={WEIGHTS}
              step={0.5}
              onChange={(value) => setState({ ...state, [name]: value })}
            />
          ))}
        </div>
      </InTurn>
    </div>
  )
}

/** The samples on the S curve, as far as their chances are worked out; far scores wait at the edge. */
function Places({ state }: { state: ThreeState }) {
  const points = table(state).flatMap(({ z, chance, y }, i): Point[] => {
    const row = rows[i]
    if (!row || !isDone(state, row, 'chance')) return []
    return [
      {
        id: row,
        place: [Math.min(REACH, Math.max(-REACH, z)), chance],
        kind: y === 1 ? 'hero' : 'plain',
        label: `Sample ${row}: score ${plain(z)}, chance ${decimals(chance)}`,
      },
    ]
  })
  return (
    <SCurve reach={REACH} ratio={0.5} name="The three samples on the S curve">
      {points.length > 0 && <Points points={points} name="Samples worked out" />}
    </SCurve>
  )
}

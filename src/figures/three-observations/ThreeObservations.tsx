import { Frame } from '../../plot/Frame.tsx'
import { decimals, plain } from '../../plot/format.ts'
import { type Point, Points } from '../../plot/Points.tsx'
import { SCurve, ScoreSides, Thresholds } from '../../plot/SCurve.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
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
        <Sheet state={state} setState={setState} />
        <p className="cell-note" aria-live="polite">
          {explain(state)}
        </p>
        <Transport player={player} at={at} last={LAST} step="cell" onMove={onMove} />
      </div>
      <div className="figure-side">
        <Places state={state} />
        <div className="controls">
          {(['w0', 'w1', 'w2'] as const).map((name) => (
            <Slider
              key={name}
              label={name === 'w0' ? 'w₀, the start' : name === 'w1' ? 'w₁, the first weight' : 'w₂, the second weight'}
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
      </div>
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
    <Frame
      domain={{ x: [-REACH, REACH], y: [-0.12, 1.12] }}
      ratio={0.5}
      xLabel={{ words: 'score', symbol: 'z' }}
      yLabel={{ words: 'chance', symbol: 'y-hat' }}
      name="The three samples on the S curve"
      ground={<ScoreSides />}
    >
      <Thresholds />
      <SCurve />
      {points.length > 0 && <Points points={points} name="Samples worked out" />}
    </Frame>
  )
}

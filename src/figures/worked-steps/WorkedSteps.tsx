import type { Place } from '../../math/line.ts'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { sumOf } from './describe.ts'
import {
  cellsOf,
  doneSteps,
  explained,
  type Line,
  type Method,
  RATES,
  type StepsState,
  UPDATES,
  USUAL_RATE,
  workedUpdates,
} from './model.ts'
import { StepsGrid } from './StepsGrid.tsx'

const WINDOWS: AxisLabel = { words: 'windows x' }
const PRICE: AxisLabel = { words: 'price y' }
const DOMAINS: Record<Method, { x: readonly [number, number]; y: readonly [number, number] }> = {
  one: { x: [0, 10], y: [-2, 26] },
  all: { x: [0, 4], y: [-1, 7] },
}
const CELLS_A_SECOND = 1

/** A line fitted by gradient descent, cell by cell: what each number is made of, and what it does to the line. */
export function WorkedSteps({ state, setState }: FigureViewProps<StepsState>) {
  const cells = cellsOf(state.method)
  const done = doneSteps(state)
  const at = explained(state)
  const cell = cells[at - 1] ?? cells[0]
  const go = (step: number) => setState({ ...state, step, cell: 0 })
  const player = usePlayer({ at: done, last: cells.length, speed: CELLS_A_SECOND, onMove: go })
  const updates = workedUpdates(state)
  const update = cell?.update ?? 0
  const worked = updates[update]
  if (!worked) return null
  const perUpdate = cells.length / UPDATES
  const updated = done >= perUpdate * (update + 1)
  return (
    <div className="steps" ref={player.stage}>
      <div className="buttons">
        {(['all', 'one'] as const).map((method) => (
          <button
            key={method}
            type="button"
            aria-pressed={state.method === method}
            onClick={() =>
              setState({ method, rate: USUAL_RATE[method], step: cellsOf(method).length / UPDATES, cell: 0 })
            }
          >
            {method === 'all' ? 'All three points' : 'One point at a time'}
          </button>
        ))}
      </div>
      <StepsGrid state={state} setState={setState} worked={worked} update={update} />
      <p className="steps-sum" aria-hidden="true">
        {at === 0 || !cell ? 'Press Step, or choose a cell.' : sumOf(state, cell)}
      </p>
      <Transport player={player} at={done} last={cells.length} step="cell" onMove={go} />
      <div className="steps-below">
        <Frame
          domain={DOMAINS[state.method]}
          ratio={0.5}
          xLabel={WINDOWS}
          yLabel={PRICE}
          name="The points and the line"
        >
          <FittedLine line={worked.before} className="steps-line steps-before" />
          {updated && <FittedLine line={worked.after} className="steps-line" />}
          <Holes places={worked.rows.map(({ x, y }): Place => [x, y])} />
        </Frame>
        <div className="controls">
          <Slider
            label="learning rate"
            quantity="alpha"
            value={state.rate}
            min={0.01}
            max={0.3}
            limits={RATES}
            step={0.01}
            onChange={(rate) => setState({ ...state, rate })}
          />
          <p className="steps-key">Dashed: the line before update {update + 1}. Full: the line after it.</p>
        </div>
      </div>
    </div>
  )
}

function FittedLine({ line: { w, b }, className }: { line: Line; className: string }) {
  const [from, to] = usePlane().domain.x
  return (
    <Curve
      className={className}
      places={[
        [from, w * from + b],
        [to, w * to + b],
      ]}
    />
  )
}

function Holes({ places }: { places: readonly Place[] }) {
  const plane = usePlane()
  return (
    <g className="steps-holes" aria-hidden="true">
      {places.map(([x, y]) => (
        <circle key={x} cx={plane.x(x)} cy={plane.y(y)} r={6} />
      ))}
    </g>
  )
}

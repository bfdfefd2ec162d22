import type { Place } from '../../math/line.ts'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals, plain } from '../../plot/format.ts'
import { roundUp, usePlane } from '../../plot/plane.tsx'
import { type GroundState, hobbitsOf, updatesPerEpoch } from './model.ts'
import { bottomOf, lossAt, type ShownRun } from './runs.ts'

const thousands = (value: number) => (value >= 10_000 ? `${plain(value / 1000)}k` : plain(value))
const CLOCKS: Record<GroundState['clock'], AxisLabel> = {
  updates: { words: 'update', format: thousands },
  epochs: { words: 'epoch', format: thousands },
}
const LOSS: AxisLabel = { words: 'loss', symbol: 'J' }

/** The loss after each update of every run; where there are too many to draw, the band from the lowest to the highest. */
export function LossCurve({ state, runs }: { state: GroundState; runs: readonly ShownRun[] }) {
  const hobbits = hobbitsOf(state).length
  const perEpoch = (run: ShownRun) => (state.clock === 'epochs' ? updatesPerEpoch(run.recipe, hobbits) : 1)
  const curves = runs.map((run) => ({ run, ...curveOf(run, perEpoch(run)) }))
  const right = roundUp(Math.max(20 / (state.clock === 'epochs' ? 4 : 1), ...runs.map((run) => run.at / perEpoch(run))))
  const top = roundUp(Math.max(0.75, ...curves.flatMap(({ highs }) => highs.map(([, loss]) => loss))))
  const domain = { x: [0, right], y: [0, top] } as const
  const { lowest, attained } = bottomOf(state.census)
  return (
    <div className="ground-loss">
      <p className="ground-name">The loss after each update</p>
      <Frame
        domain={domain}
        ratio={0.46}
        xLabel={CLOCKS[state.clock]}
        yLabel={LOSS}
        name="The loss of each run as it goes on"
      >
        {attained && <Lowest loss={lowest} right={right} />}
        {curves.toReversed().map(({ run, highs, lows }) => (
          <g key={run.name} className={`ground-run-${run.name.toLowerCase()}`}>
            <Curve
              className={lows.length > 0 ? 'ground-curve ground-band' : 'ground-curve'}
              places={[...highs, ...lows]}
            />
          </g>
        ))}
        {curves.map(({ run, end }) => (
          <End key={run.name} at={end} label={run.name === 'now' ? decimals(end[1], 3) : run.name} name={run.name} />
        ))}
      </Frame>
    </div>
  )
}

/**
 * The run's losses there and back: forth along the highest of each stretch, back along the lowest. With a stretch of one
 * update the way back is the way there, and the curve is a line.
 */
function curveOf({ trace, at }: ShownRun, perEpoch: number): { highs: Place[]; lows: Place[]; end: Place } {
  const grain = trace.grain(at)
  const end: Place = [at / perEpoch, lossAt(trace, at)]
  const highs: Place[] = []
  const lows: Place[] = []
  for (let update = 0; update <= at; update += grain) {
    const [low, high] = trace.lossBand(update, grain)
    highs.push([update / perEpoch, high])
    if (grain > 1) lows.push([update / perEpoch, low])
  }
  return { highs: [...highs, end], lows: lows.reverse(), end }
}

function Lowest({ loss, right }: { loss: number; right: number }) {
  const plane = usePlane()
  return (
    <g className="ground-lowest" aria-hidden="true">
      <line x1={plane.x(0)} x2={plane.x(right)} y1={plane.y(loss)} y2={plane.y(loss)} />
      <text x={plane.x(right)} y={plane.y(loss) + 16} textAnchor="end">
        lowest there is: {decimals(loss, 3)}
      </text>
    </g>
  )
}

function End({ at, label, name }: { at: Place; label: string; name: ShownRun['name'] }) {
  const plane = usePlane()
  const [xPx, yPx] = [plane.x(at[0]), plane.y(at[1])]
  const leftwards = xPx > plane.area.left + plane.area.width - 50
  return (
    <g className={`ground-end ground-run-${name.toLowerCase()}`}>
      <circle cx={xPx} cy={yPx} r={4} />
      <text x={xPx + (leftwards ? -6 : 8)} y={yPx + (name === 'B' ? 18 : -8)} textAnchor={leftwards ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  )
}

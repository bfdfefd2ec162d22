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
        <Ends ends={curves.map(({ run, end }) => ({ name: run.name, at: end }))} />
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

/** A label this much below the next one does not touch it. */
const LABEL_PX = 16

/** How high each label stands: where it wants to, or as far above those below it as it must, within the plot. */
export function stacked(wanted: readonly number[], highest: number): number[] {
  const fromBelow = wanted.map((_, index) => index).sort((a, b) => (wanted[b] ?? 0) - (wanted[a] ?? 0))
  const placed = [...wanted]
  let room = Number.POSITIVE_INFINITY
  for (const index of fromBelow) {
    placed[index] = Math.min(placed[index] ?? 0, room)
    room = (placed[index] ?? 0) - LABEL_PX
  }
  const over = Math.max(0, highest - Math.min(...placed))
  return placed.map((y) => y + over)
}

/** Where the runs stand now. They end at about the same place, so their labels make room for each other. */
function Ends({ ends }: { ends: readonly { name: ShownRun['name']; at: Place }[] }) {
  const { x, y, area } = usePlane()
  const labels = stacked(
    ends.map(({ at }) => y(at[1]) - 8),
    area.top + LABEL_PX,
  )
  return ends.map(({ name, at }, index) => {
    const xPx = x(at[0])
    const leftwards = xPx > area.left + area.width - 50
    return (
      <g key={name} className={`ground-end ground-run-${name.toLowerCase()}`}>
        <circle cx={xPx} cy={y(at[1])} r={4} />
        <text x={xPx + (leftwards ? -6 : 8)} y={labels[index]} textAnchor={leftwards ? 'end' : 'start'}>
          {name === 'now' ? decimals(at[1], 3) : name}
        </text>
      </g>
    )
  })
}

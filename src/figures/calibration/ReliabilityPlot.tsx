import { memo } from 'react'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { usePlane } from '../../plot/plane.tsx'
import { Tag } from '../../plot/Tag.tsx'
import { UprightCursor } from '../../plot/UprightCursor.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { type CalibrationState, CHANCES, CROWD, curves, MODELS, type ModelName, type Reading } from './model.ts'

/** Room below zero for the grip of the cursor. */
const domain = { x: [0, 1], y: [-0.14, 1] } as const
const xLabel: AxisLabel = { words: 'what the model says,', symbol: 'y-hat' }
const yLabel: AxisLabel = {
  words: 'share that became heroes',
  format: (tick) => (tick < 0 ? '' : decimals(tick, 1)),
}

/** Where each model's name stands beside its curve. */
const names = {
  calibrated: { place: [0.55, 0.66], anchor: 'end' },
  'over-confident': { place: [0.03, 0.52], anchor: 'start' },
} as const satisfies Record<ModelName, { place: readonly [number, number]; anchor: 'start' | 'end' }>

/** What was said against what came: one curve for each model, and the hundred of the crowd as a mark among them. */
export function ReliabilityPlot({
  state,
  setState,
  reading,
}: FigureViewProps<CalibrationState> & { reading: Reading }) {
  const { chance, model } = state
  return (
    <Frame domain={domain} ratio={0.9} xLabel={xLabel} yLabel={yLabel} name="How many came of how many were promised">
      <Curves model={model} />
      <UprightCursor
        at={chance}
        range={CHANCES}
        step={0.01}
        name="Move ŷ, what the model says"
        valueText={`ŷ = ${decimals(chance)}`}
        quantity="y-hat"
        onChange={(next) => setState({ ...state, chance: next })}
      />
      <Draws chance={chance} counts={reading.counts} />
      <g className="passive">
        <Tag
          place={[chance, reading.heroes / CROWD]}
          side={chance > 0.6 ? 'left' : 'right'}
          text={`${reading.heroes} came`}
          className="tag-hero"
        />
      </g>
    </Frame>
  )
}

const Curves = memo(function Curves({ model }: { model: ModelName }) {
  const plane = usePlane()
  const diagonal = [
    [0, 0],
    [1, 1],
  ] as const
  return (
    <g className="passive reliability">
      <Curve className="as-promised" places={diagonal} />
      <text x={plane.x(0.12)} y={plane.y(0.12)} dy={20} transform={alongDiagonal(plane.x(0.12), plane.y(0.12))}>
        as promised
      </text>
      {MODELS.map((name) => {
        const bins = curves[name].filter(({ count }) => count > 0)
        const places = bins.map(({ meanProbability, share }) => [meanProbability ?? 0, share ?? 0] as const)
        const { place, anchor } = names[name]
        return (
          <g key={name} className={`reliability-${name}`} data-chosen={name === model || undefined}>
            <Curve className="curve" places={places} />
            {places.map(([x, y]) => (
              <circle key={x} cx={plane.x(x)} cy={plane.y(y)} r={4} />
            ))}
            <text x={plane.x(place[0])} y={plane.y(place[1])} textAnchor={anchor}>
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )

  /** Turned as the diagonal runs on screen. */
  function alongDiagonal(xPx: number, yPx: number): string {
    const degrees = (Math.atan2(plane.y(1) - plane.y(0), plane.x(1) - plane.x(0)) * 180) / Math.PI
    return `rotate(${degrees.toFixed(2)} ${xPx} ${yPx})`
  }
})

/** The hundred of each draw so far; the present one stands out. */
function Draws({ chance, counts }: { chance: number; counts: readonly number[] }) {
  const plane = usePlane()
  const earlier = counts.slice(0, -1)
  const now = counts.at(-1) ?? 0
  return (
    <g className="draws passive" aria-hidden="true">
      {earlier.map((count, index) => {
        const key = `draw ${index + 1}`
        return <circle key={key} className="draw-earlier" cx={plane.x(chance)} cy={plane.y(count / CROWD)} r={4} />
      })}
      <circle className="draw-now" cx={plane.x(chance)} cy={plane.y(now / CROWD)} r={7} />
    </g>
  )
}

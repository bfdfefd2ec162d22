import { memo } from 'react'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { usePlane } from '../../plot/plane.tsx'
import { UprightCursor } from '../../plot/UprightCursor.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { BENDS, bendName, type Mistakes, type ThreeFitsState } from './model.ts'

/** Room below zero for the grip of the cursor. */
const domain = { x: [0.6, 6.4], y: [-7, 23] } as const
const xLabel: AxisLabel = { words: 'how bendy', format: (tick) => (Number.isInteger(tick) ? decimals(tick, 0) : '') }
const yLabel: AxisLabel = { words: 'mistakes in 40', format: (tick) => (tick < 0 ? '' : decimals(tick, 0)) }

/** Mistakes against bend, for those learned from and those held back; the bend is dragged along it. */
export function ErrorCurves({ state, setState, all }: FigureViewProps<ThreeFitsState> & { all: readonly Mistakes[] }) {
  return (
    <Frame domain={domain} ratio={0.8} xLabel={xLabel} yLabel={yLabel} name="Mistakes for each bend">
      <UprightCursor
        at={state.bend}
        range={BENDS}
        step={1}
        name="Move how bendy the boundary may be"
        valueText={`bend ${state.bend}, ${bendName(state.bend)}`}
        onChange={(next) => setState({ ...state, bend: Math.round(next) })}
      />
      <Curves all={all} />
    </Frame>
  )
}

const Curves = memo(function Curves({ all }: { all: readonly Mistakes[] }) {
  const plane = usePlane()
  return (
    <g className="error-curves passive" aria-hidden="true">
      {(['learned', 'held'] as const).map((kind) => {
        const last = all.at(-1)?.[kind] ?? 0
        return (
          <g key={kind} className={`error-${kind}`}>
            <Curve className="curve" places={all.map((mistakes) => [mistakes.bend, mistakes[kind]] as const)} />
            {all.map((mistakes) => (
              <circle key={mistakes.bend} cx={plane.x(mistakes.bend)} cy={plane.y(mistakes[kind])} r={4} />
            ))}
            <text x={plane.x(6.3)} y={Math.max(plane.area.top + 14, plane.y(last) - 9)} textAnchor="end">
              {kind === 'held' ? 'held back' : 'learned from'}
            </text>
          </g>
        )
      })}
    </g>
  )
})

import { memo } from 'react'
import type { HeldOutRun } from '../../math/heldOut.ts'
import type { Place } from '../../math/line.ts'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { type Domain, usePlane } from '../../plot/plane.tsx'
import { rocOf, verdictOf } from './model.ts'

const domain: Domain = { x: [-0.04, 1.04], y: [-0.04, 1.04] }
const ALARMS: AxisLabel = { words: 'benign called malignant' }
const FOUND: AxisLabel = { words: 'malignant found' }
const CHANCE_LINE: readonly Place[] = [
  [0, 0],
  [1, 1],
]

/** The ROC curve: all thresholds at once, and the one in use. */
export function Roc({ run, threshold }: { run: HeldOutRun; threshold: number }) {
  const { rates } = verdictOf(run, threshold)
  return (
    <div className="real-roc">
      <Frame domain={domain} ratio={0.78} xLabel={ALARMS} yLabel={FOUND} name="The ROC curve of the test">
        <RocLine run={run} />
        <Now at={[1 - (rates.specificity ?? 1), rates.recall ?? 0]} label={`threshold ${decimals(threshold)}`} />
      </Frame>
    </div>
  )
}

const RocLine = memo(function RocLine({ run }: { run: HeldOutRun }) {
  const { points } = rocOf(run)
  return (
    <g aria-hidden="true">
      <g className="roc-guess">
        <Curve places={CHANCE_LINE} />
      </g>
      <g className="roc-line">
        <Curve places={points.map((point): Place => [point.falsePositiveRate, point.truePositiveRate])} />
      </g>
      <Guess />
    </g>
  )
})

function Guess() {
  const plane = usePlane()
  return (
    <text className="roc-words" x={plane.x(0.62)} y={plane.y(0.5)}>
      tossing coins
    </text>
  )
}

function Now({ at, label }: { at: Place; label: string }) {
  const plane = usePlane()
  return (
    <g className="roc-now" aria-hidden="true">
      <circle cx={plane.x(at[0])} cy={plane.y(at[1])} r={7} />
      <text
        x={plane.x(at[0]) + 13}
        y={plane.y(at[1]) + (at[1] > 0.5 ? 22 : -10)}
        textAnchor={at[0] > 0.6 ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  )
}

import { memo } from 'react'
import type { HeldOutRun } from '../../math/heldOut.ts'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { type Domain, usePlane } from '../../plot/plane.tsx'
import { UprightCursor } from '../../plot/UprightCursor.tsx'

const domain: Domain = { x: [-0.03, 1.03], y: [0, 2.3] }
const CHANCE: AxisLabel = { words: 'chance of “malignant”', symbol: 'y-hat' }
const NO_TICKS: AxisLabel = { words: 'the patients of the test', format: () => '' }

/** The patients of the test by the chance that the model gives them, the malignant above, and the threshold to be dragged. */
export function Patients({
  run,
  threshold,
  onMove,
}: {
  run: HeldOutRun
  threshold: number
  onMove: (threshold: number) => void
}) {
  return (
    <div className="real-patients">
      <Frame domain={domain} ratio={0.42} xLabel={CHANCE} yLabel={NO_TICKS} name="Each patient of the test by chance">
        <Marks run={run} />
        <UprightCursor
          at={threshold}
          range={[0, 1]}
          step={0.01}
          name="The threshold"
          valueText={decimals(threshold)}
          onChange={onMove}
        />
      </Frame>
    </div>
  )
}

/** Spreads marks over the height of their row: neighbours in the list never stand side by side. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

const Marks = memo(function Marks({ run }: { run: HeldOutRun }) {
  const plane = usePlane()
  /** All patients of a label as one path: they are many, and none is moved. */
  const path = (label: number, floor: number, mark: string) =>
    run.chances
      .map((chance, index) => {
        if (run.labels[index] !== label) return ''
        const height = floor + 0.82 * ((index * GOLDEN) % 1)
        return `M${tenth(plane.x(chance))} ${tenth(plane.y(height))}${mark}`
      })
      .join('')
  return (
    <g className="patients" aria-hidden="true">
      <path className="patient-malignant" d={path(1, 1.2, 'm0 -6l5 6l-5 6l-5 -6z')} />
      <path className="patient-benign" d={path(0, 0.12, 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z')} />
      <text className="patients-malignant" x={plane.x(0.3)} y={plane.y(2.3) + 18} textAnchor="middle">
        malignant
      </text>
      <text className="patients-benign" x={plane.x(0.3)} y={plane.y(1.02) + 14} textAnchor="middle">
        benign
      </text>
    </g>
  )
})

const tenth = (px: number) => Math.round(px * 10) / 10

import { memo, useMemo } from 'react'
import type { LineWeights } from '../../math/line.ts'
import { lineScore } from '../../math/line.ts'
import { BoundaryLine } from '../../plot/Boundary.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { type Point, Points } from '../../plot/Points.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { SideNames } from '../../plot/Sides.tsx'
import { Sureness } from '../../plot/Sureness.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { type GroundState, hobbitsOf } from './model.ts'

const DOMAIN = { x: [-0.3, 5.3], y: [-0.3, 5.3] } as const
const RATIO = 0.78

/** The hobbits, what the model says all over their plane, and rings around those that the update looks at. */
export function DataPlot({
  census,
  weights,
  rows,
}: {
  census: GroundState['census']
  weights: LineWeights
  rows: readonly number[]
}) {
  const hobbits = hobbitsOf({ census })
  const wrong = hobbits.map(({ foot, lifted, hero }) => lineScore(weights, [foot, lifted]) > 0 !== hero)
  const mistakes = wrong.filter(Boolean).length
  return (
    <div className="ground-data">
      <p className="ground-name">
        The hobbits and the model <span className="ground-count">{mistakes} wrong</span>
      </p>
      <Frame
        domain={DOMAIN}
        ratio={RATIO}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`${hobbits.length} hobbits and what the model says; rings mark those in use`}
        ground={<Sureness weights={weights} />}
      >
        <SideNames weights={weights} hero="hero" plain="not a hero" />
        <BoundaryLine weights={weights} />
        <InUse places={rows.flatMap((row) => hobbits[row] ?? [])} />
        <Hobbits census={census} wrong={wrong.map((is) => (is ? '1' : '0')).join('')} />
      </Frame>
    </div>
  )
}

/** Drawn anew only when a hobbit changes sides. */
const Hobbits = memo(function Hobbits({ census, wrong }: { census: GroundState['census']; wrong: string }) {
  const points = useMemo(
    () =>
      hobbitsOf({ census }).map(
        (hobbit, row): Point => ({
          place: [hobbit.foot, hobbit.lifted],
          kind: hobbit.hero ? 'hero' : 'plain',
          label: hobbitLabel(hobbit),
          mistaken: wrong[row] === '1',
        }),
      ),
    [census, wrong],
  )
  return <Points points={points} name={`${points.length} hobbits`} />
})

function InUse({ places }: { places: readonly { foot: number; lifted: number }[] }) {
  const plane = usePlane()
  return (
    <g className="ground-in-use" aria-hidden="true">
      {places.map(({ foot, lifted }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a ring is no one's own; it moves from hobbit to hobbit
        <circle key={index} cx={plane.x(foot)} cy={plane.y(lifted)} r={12.5} />
      ))}
    </g>
  )
}

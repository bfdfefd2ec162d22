import { memo, type ReactNode, useMemo } from 'react'
import { BentBoundary, BentSides, ManySides, type Rings } from '../../plot/BentBoundary.tsx'
import { FunctionCurve } from '../../plot/Curve.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { plain } from '../../plot/format.ts'
import { type Point, Points } from '../../plot/Points.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { measures } from '../census.ts'
import { boundaryOf, domain, fitOf } from './fit.ts'
import { type ThreeFitsState, villagesOf } from './model.ts'
import { trueEdge, type Villager, villageOf } from './village.ts'

interface VillagePlotProps extends Pick<ThreeFitsState, 'village' | 'bend' | 'shows'> {
  /** Which half of the village is drawn. */
  half: 'learned' | 'held'
  name: string
  children?: ReactNode
}

/** Half a village under the boundary of its model; or the boundaries of ten villages. Still while the newcomer is moved. */
export const VillagePlot = memo(function VillagePlot({ village, bend, shows, half, name, children }: VillagePlotProps) {
  const points = useMemo(() => {
    const fit = fitOf(village, bend)
    const wrong = half === 'learned' ? fit.learnedWrong : fit.heldWrong
    return villageOf(village)[half].map((villager, index) => pointOf(villager, index, wrong[index] ?? false))
  }, [village, bend, half])
  const all = useMemo(
    () => villagesOf({ village, shows }).map((each) => boundaryOf(each, bend)),
    [village, bend, shows],
  )
  const [rings = []] = all
  return (
    <Frame domain={domain} xLabel={measures.foot} yLabel={measures.lifted} name={name} ground={ground()}>
      {shows === 'one' ? (
        <>
          <BentBoundary rings={rings} />
          <Points points={points} name={name} />
        </>
      ) : (
        half === 'learned' && <Many all={all} />
      )}
      {children}
    </Frame>
  )

  function ground() {
    if (shows === 'one') return <BentSides rings={rings} />
    return half === 'held' && <ManySides all={all} />
  }
})

/** The boundaries of many villages, and the edge that nature drew for all of them. */
const Many = memo(function Many({ all }: { all: readonly Rings[] }) {
  const plane = usePlane()
  return (
    <>
      {all.map((rings, index) => {
        const key = `village ${index + 1}`
        return <BentBoundary key={key} rings={rings} faint />
      })}
      <FunctionCurve className="true-edge" f={trueEdge} />
      <text className="true-edge-name" x={plane.x(2.7)} y={plane.y(trueEdge(2.7)) + 20} textAnchor="middle">
        the true edge
      </text>
    </>
  )
})

function pointOf({ place, hero }: Villager, index: number, mistaken: boolean): Point {
  return {
    id: `hobbit ${index + 1}`,
    place,
    kind: hero ? 'hero' : 'plain',
    label: `Hobbit ${index + 1}, ${hero ? 'a hero' : 'not a hero'}${mistaken ? ', misjudged' : ''}: foot ${plain(place[0])}, lifts ${plain(place[1])}`,
    mistaken,
  }
}

import { memo } from 'react'
import type { Place } from '../math/line.ts'
import { Clipped } from './Frame.tsx'
import { type Plane, usePlane } from './plane.tsx'
import { cornersOf, PlainGround, pointsPx } from './Sides.tsx'

/** Closed lines in data units around all places that a model calls hero; where they leave the plot they are cut off. */
export type Rings = readonly (readonly Place[])[]

/** The two sides of a boundary that need not be straight, tinted as those of a line are. */
export const BentSides = memo(function BentSides({ rings }: { rings: Rings }) {
  const plane = usePlane()
  return (
    <>
      <PlainGround />
      <path className="side-hero" fillRule="evenodd" d={ringsPath(plane, rings)} />
    </>
  )
})

/** The sides of many boundaries at once: the more models call a place hero, the greener it is. */
export const ManySides = memo(function ManySides({ all }: { all: readonly Rings[] }) {
  const plane = usePlane()
  return (
    <>
      <polygon className="field-1" points={pointsPx(plane, cornersOf(plane))} />
      {all.map((rings) => {
        const path = ringsPath(plane, rings)
        return <path key={path} className="one-of-many" fillRule="evenodd" d={path} />
      })}
    </>
  )
})

/** The boundary itself; faint where it is one of many. */
export const BentBoundary = memo(function BentBoundary({ rings, faint = false }: { rings: Rings; faint?: boolean }) {
  const plane = usePlane()
  return (
    <Clipped plane={plane}>
      <path className="bent-boundary" data-faint={faint || undefined} d={ringsPath(plane, rings)} aria-hidden="true" />
    </Clipped>
  )
})

function ringsPath(plane: Plane, rings: Rings): string {
  const tenth = (px: number) => Math.round(px * 10) / 10
  return rings
    .map((ring) => `M${ring.map(([x, y]) => `${tenth(plane.x(x))} ${tenth(plane.y(y))}`).join('L')}Z`)
    .join('')
}

import { memo } from 'react'
import type { Place } from '../math/line.ts'
import { Clipped } from './Frame.tsx'
import { type Plane, usePlane } from './plane.tsx'
import type { QuantityName } from './quantities.ts'

interface CurveProps {
  /** Places in data units, joined in their order; where one is not finite the curve has a gap. */
  places: readonly Place[]
  className?: string
  quantity?: QuantityName
}

/** A line through places, cut off at the edge of the plot. */
export function Curve({ places, className = 'curve', quantity }: CurveProps) {
  const plane = usePlane()
  return (
    <Clipped plane={plane}>
      <path className={className} data-quantity={quantity} d={curvePath(plane, places)} />
    </Clipped>
  )
}

/** The places of a function's graph over the plane, one for about every two pixels. */
function graph(plane: Plane, f: (x: number) => number): Place[] {
  const [from, to] = plane.domain.x
  const steps = Math.max(2, Math.ceil(plane.area.width / 2))
  return Array.from({ length: steps + 1 }, (_, step): Place => {
    const x = from + ((to - from) * step) / steps
    return [x, f(x)]
  })
}

/** The graph of a function of one variable, over the whole width of the plot. Give the same `f` while it is the same. */
export const FunctionCurve = memo(function FunctionCurve({ f, ...rest }: FunctionCurveProps) {
  return <Curve places={graph(usePlane(), f)} {...rest} />
})

interface FunctionCurveProps extends Omit<CurveProps, 'places'> {
  f: (x: number) => number
}

/** Far outside the plot a pixel more or less is the same, but a number too large is an error of SVG. */
const FAR_PX = 1e5

function curvePath(plane: Plane, places: readonly Place[]): string {
  let path = ''
  let drawing = false
  for (const [x, y] of places) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      drawing = false
      continue
    }
    const clamped = (px: number) => Math.round(Math.min(FAR_PX, Math.max(-FAR_PX, px)) * 100) / 100
    path += `${drawing ? 'L' : 'M'}${clamped(plane.x(x))} ${clamped(plane.y(y))}`
    drawing = true
  }
  return path
}

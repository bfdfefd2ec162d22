import type { Place } from '../math/line.ts'
import { Clipped } from './Frame.tsx'
import { type Plane, usePlane } from './plane.tsx'

interface JumpsProps {
  /** Where each jump leaves and lands, in data units. */
  places: readonly Place[]
}

/** A jump rises above the higher of its two ends by this share of its width, within bounds. */
const RISE = 0.16
const LEAST_PX = 8
const MOST_PX = 60

/** Jumps as arcs from place to place, the last one stronger and with its head; a footprint wherever one landed. */
export function Jumps({ places }: JumpsProps) {
  const plane = usePlane()
  const arcs = places.slice(1).map((to, index) => arc(plane, places[index] ?? to, to))
  const last = arcs.at(-1)
  return (
    <Clipped plane={plane}>
      <path className="jump" d={arcs.slice(0, -1).map(pathOf).join('')} />
      <path
        className="landings"
        d={places
          .slice(0, -1)
          .map((place) => footprint(plane, place))
          .join('')}
      />
      {last && (
        <>
          <path className="jump jump-last" d={pathOf(last)} />
          {/* The head stops short of the walker's mark; on a jump of a few pixels it would be larger than the jump. */}
          {last.lengthPx > 30 && <path className="jump-head" d="M-9 0L-20 -5L-20 5Z" transform={headTransform(last)} />}
        </>
      )}
    </Clipped>
  )
}

interface Arc {
  x0: number
  y0: number
  xTop: number
  yTop: number
  x1: number
  y1: number
  lengthPx: number
}

/** An arc in pixels, as a curve with one control point. Far outside the plot the arc points the right way, that is all. */
function arc(plane: Plane, from: Place, to: Place): Arc {
  const [x0, y0] = pixels(plane, from)
  const [x1, y1] = pixels(plane, to)
  const lift = Math.min(MOST_PX, LEAST_PX + RISE * Math.abs(x1 - x0))
  return {
    x0,
    y0,
    x1,
    y1,
    xTop: (x0 + x1) / 2,
    yTop: Math.min(y0, y1) - 2 * lift,
    lengthPx: Math.hypot(x1 - x0, y1 - y0),
  }
}

function pathOf({ x0, y0, xTop, yTop, x1, y1 }: Arc): string {
  return `M${x0} ${y0}Q${xTop} ${yTop} ${x1} ${y1}`
}

function headTransform({ xTop, yTop, x1, y1 }: Arc): string {
  return `translate(${x1} ${y1}) rotate(${Math.round((Math.atan2(y1 - yTop, x1 - xTop) * 180) / Math.PI)})`
}

function footprint(plane: Plane, place: Place): string {
  const [x, y] = pixels(plane, place)
  return `M${x - 2.5} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z`
}

const FAR_PX = 1e5

function pixels(plane: Plane, [x, y]: Place): [number, number] {
  const clamped = (px: number) => Math.round(Math.min(FAR_PX, Math.max(-FAR_PX, px)) * 10) / 10
  return [clamped(plane.x(x)), clamped(plane.y(y))]
}

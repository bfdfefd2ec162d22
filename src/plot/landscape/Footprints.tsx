import type { Place } from '../../math/line.ts'
import { Clipped } from '../Frame.tsx'
import { type Plane, usePlane } from '../plane.tsx'

interface FootprintsProps {
  /** Where the walker was after so many updates; 0 is the start. */
  placeAt: (update: number) => Place
  /** The update that the walker is at now. */
  at: number
  className?: string
}

/** So many places are looked at, however long the walk. */
const MOST_PLACES = 360
const STRIDE_PX = 11
/** Far outside the plot a pixel more or less is the same, but a number too large is an error of SVG. */
const FAR_PX = 1e4

/** The way walked so far: its line, with footprints left and right of it. Bounded work for any number of updates. */
export function Footprints({ placeAt, at, className = 'footprints' }: FootprintsProps) {
  const plane = usePlane()
  const way = wayPx(plane, placeAt, at)
  return (
    <Clipped plane={plane}>
      <g className={className} aria-hidden="true">
        <path className="footprints-way" d={way.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
        <path className="footprints-feet" d={feetPath(way)} />
      </g>
    </Clipped>
  )
}

/**
 * Which updates of 0…at are looked at: all, or every second, fourth, eighth …, and the last. Strides are powers of two,
 * so that footprints stay where they are as the walk goes on. At most about `most`.
 */
export function updatesShown(at: number, most = MOST_PLACES): number[] {
  const stride = at <= most ? 1 : 2 ** Math.ceil(Math.log2(at / most))
  const shown = Array.from({ length: Math.floor(at / stride) + 1 }, (_, k) => k * stride)
  return shown.at(-1) === at ? shown : [...shown, at]
}

type Px = readonly [x: number, y: number]

function wayPx(plane: Plane, placeAt: (update: number) => Place, at: number): Px[] {
  const clamped = (px: number) => Math.round(Math.min(FAR_PX, Math.max(-FAR_PX, px)) * 10) / 10
  return updatesShown(at).flatMap((update) => {
    const [x, y] = placeAt(update)
    return Number.isFinite(x) && Number.isFinite(y) ? [[clamped(plane.x(x)), clamped(plane.y(y))] as const] : []
  })
}

/** A foot at each place that is a stride or more from the foot before, left and right in turn, its toes forward. */
function feetPath(way: readonly Px[]): string {
  const [first] = way
  if (!first) return ''
  let path = ''
  let last: Px = first
  let side = 1
  for (const here of way) {
    const [dx, dy] = [here[0] - last[0], here[1] - last[1]]
    const length = Math.hypot(dx, dy)
    if (length < STRIDE_PX) continue
    path += footPath(here, [dx / length, dy / length], side)
    last = here
    side = -side
  }
  return path
}

/** A hobbit's sole with its heel: two ovals, one behind the other, beside the way. */
function footPath([x, y]: Px, [ux, uy]: Px, side: number): string {
  const degrees = Math.round((Math.atan2(uy, ux) * 180) / Math.PI)
  const oval = (ahead: number, long: number, wide: number) => {
    const at = (along: number): Px => [x + ux * along - uy * side * 3, y + uy * along + ux * side * 3]
    const [from, to] = [at(ahead - long), at(ahead + long)].map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`)
    return `M${from}A${long} ${wide} ${degrees} 1 1 ${to}A${long} ${wide} ${degrees} 1 1 ${from}Z`
  }
  return oval(0.8, 2.6, 1.7) + oval(-3.4, 1.1, 1.1)
}

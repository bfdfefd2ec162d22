import type { Place } from '../../math/line.ts'
import { Clipped } from '../Frame.tsx'
import { usePlane } from '../plane.tsx'

/** The way of a drop of water over the map: a drop at each place of it. */
export function WaterWay({ way }: { way: readonly Place[] }) {
  const plane = usePlane()
  if (way.length === 0) return null
  const drops = way.map(([x, y]) => `M${plane.x(x).toFixed(1)} ${plane.y(y).toFixed(1)}h0`)
  return (
    <Clipped plane={plane}>
      <path className="water-way" aria-hidden="true" d={drops.join('')} />
    </Clipped>
  )
}

import type { Place } from '../math/line.ts'
import { type Kind, Mark } from './Mark.tsx'
import { usePlane } from './plane.tsx'

/** A hobbit's mark at a place; above the top of the plot it waits at the edge under an arrow. */
export function MarkAt({ place, kind }: { place: Place; kind: Kind }) {
  const plane = usePlane()
  const beyond = place[1] > plane.domain.y[1]
  const yPx = beyond ? plane.area.top : plane.y(place[1])
  return (
    <g className="mark-at" aria-hidden="true" transform={`translate(${plane.x(place[0])} ${yPx})`}>
      {beyond && <path className="beyond" d="M-5 -12L0 -19L5 -12" />}
      <Mark kind={kind} />
    </g>
  )
}

import type { Box } from '../math/line.ts'
import { usePlane } from './plane.tsx'

/** A fence round part of the plane, such as all that was ever seen, with its name at the upper right corner. */
export function Fence({ box, label }: { box: Box; label: string }) {
  const plane = usePlane()
  const [left, right] = [plane.x(box.x[0]) - MARGIN_PX, plane.x(box.x[1]) + MARGIN_PX]
  const [top, bottom] = [plane.y(box.y[1]) - MARGIN_PX, plane.y(box.y[0]) + MARGIN_PX]
  return (
    <g className="fence" aria-hidden="true">
      <rect x={left} y={top} width={right - left} height={bottom - top} rx={6} />
      <text x={right} y={bottom + 15} textAnchor="end">
        {label}
      </text>
    </g>
  )
}

/** Clear of the marks that stand on its line. */
const MARGIN_PX = 12

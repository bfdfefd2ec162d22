import { usePlane } from './plane.tsx'

/** A height that matters, as a line across the plot with its name in place of a tick. */
export function Level({ y, text }: { y: number; text: string }) {
  const plane = usePlane()
  const { left, width } = plane.area
  return (
    <g className="level" aria-hidden="true">
      <line x1={left} x2={left + width} y1={plane.y(y)} y2={plane.y(y)} />
      <text x={left - 8} y={plane.y(y)} dy="0.35em" textAnchor="end">
        {text}
      </text>
    </g>
  )
}

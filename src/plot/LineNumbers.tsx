import { chord, type LineWeights, lineEquation } from '../math/line.ts'
import { InTurn } from '../state/turns.tsx'
import { usePlane } from './plane.tsx'

/** What intercept and slope mean, drawn at the line: where it starts, and one step right with what it rises or falls. */
export function LineNumbers({ weights }: { weights: LineWeights }) {
  return (
    <InTurn>
      <Numbers weights={weights} />
    </InTurn>
  )
}

function Numbers({ weights }: { weights: LineWeights }) {
  const plane = usePlane()
  const line = lineEquation(weights)
  const ends = chord(weights, plane.domain)
  if (line.kind === 'upright' || !ends) return null
  const [low, high] = plane.domain.y
  const height = (x1: number) => line.intercept + line.slope * x1
  const [left, right] = [Math.min(ends[0][0], ends[1][0]), Math.max(ends[0][0], ends[1][0])]
  const from = Math.max(0, (left + right) / 2 - 0.5)
  const to = from + 1
  const stepFits = right - left > 0.8 && height(to) > low && height(to) < high
  return (
    <g className="line-numbers" aria-hidden="true">
      {stepFits && (
        <g data-quantity="slope">
          <path
            className="slope-step"
            d={`M${plane.x(from)} ${plane.y(height(from))}H${plane.x(to)}V${plane.y(height(to))}`}
          />
          <text
            className="line-number-label"
            x={plane.x(to) + 6}
            y={plane.y((height(from) + height(to)) / 2)}
            dy="0.35em"
          >
            slope
          </text>
        </g>
      )}
      {line.intercept > low && line.intercept < high && (
        <g data-quantity="intercept">
          <circle className="intercept-mark" cx={plane.x(0)} cy={plane.y(line.intercept)} r={6} />
          <text className="line-number-label" x={plane.x(0) + 9} y={plane.y(line.intercept) - 9}>
            intercept
          </text>
        </g>
      )}
    </g>
  )
}

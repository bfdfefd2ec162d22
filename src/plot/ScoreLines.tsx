import { chord, type LineWeights, type Place } from '../math/line.ts'
import { InTurn } from '../state/turns.tsx'
import { Clipped } from './Frame.tsx'
import { plain } from './format.ts'
import { type Plane, usePlane } from './plane.tsx'
import { cornersOf, pointsPx, positivePart } from './Sides.tsx'

interface ScoreProps {
  weights: LineWeights
}

/** Nearer than this, lines of equal score cannot be told apart. */
const LEAST_GAP_PX = 19
/** Nearer than this, only every other line has room for its number. */
const ROOM_FOR_LABEL_PX = 32
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
/** More layers of tint than these look all the same. */
const LAYERS = 9
const LABEL_INSET_PX = 26
/** The number of the boundary stands beside it, clear of its handle. */
const ZERO_INSET_PX = 96
const ZERO_ASIDE_PX = 20
const SHORTEST_LABELLED_PX = 70
const SHORTEST_ZERO_PX = 260

/** The plane tinted by score, deeper for each step of it: green where it is positive, vermilion where it is negative. */
export function ScoreTints({ weights }: ScoreProps) {
  const plane = usePlane()
  const corners = cornersOf(plane)
  const { step } = spacing(plane, weights)
  const [w0, w1, w2] = weights
  return Array.from({ length: LAYERS }, (_, layer) => layer * step).map((level) => (
    <g key={level}>
      <polygon className="score-tint-hero" points={pointsPx(plane, positivePart([w0 - level, w1, w2], corners))} />
      <polygon className="score-tint-plain" points={pointsPx(plane, positivePart([-w0 - level, -w1, -w2], corners))} />
    </g>
  ))
}

/** Lines of equal score, each with its number near its end. */
export function ScoreLines({ weights }: ScoreProps) {
  return (
    <InTurn>
      <Lines weights={weights} />
    </InTurn>
  )
}

function Lines({ weights }: ScoreProps) {
  const plane = usePlane()
  const { step, gapPx } = spacing(plane, weights)
  const skip = gapPx < ROOM_FOR_LABEL_PX ? 2 : 1
  const [w0, w1, w2] = weights
  const lines = levelsWithin(plane, weights, step).flatMap((count) => {
    const ends = chord([w0 - count * step, w1, w2], plane.domain)
    return ends ? [{ count, ends }] : []
  })
  return (
    <g className="score-lines" data-quantity="z" aria-hidden="true">
      <Clipped plane={plane}>
        <path
          className="score-line"
          d={lines.map(({ count, ends }) => (count === 0 ? '' : `M${pointsPx(plane, ends)}`)).join('')}
        />
      </Clipped>
      {lines.map(
        ({ count, ends }) =>
          count % skip === 0 && (
            <Score key={count} ends={ends} text={count === 0 ? 'z = 0' : plain(count * step)} aside={count === 0} />
          ),
      )}
    </g>
  )
}

/** A score near the end of its line, or beside it; nothing where the line is too short for it. */
function Score({ ends: [from, to], text, aside }: { ends: readonly [Place, Place]; text: string; aside: boolean }) {
  const plane = usePlane()
  const [x1, y1, x2, y2] = [plane.x(from[0]), plane.y(from[1]), plane.x(to[0]), plane.y(to[1])]
  const lengthPx = Math.hypot(x2 - x1, y2 - y1)
  if (lengthPx <= (aside ? SHORTEST_ZERO_PX : SHORTEST_LABELLED_PX)) return null
  const share = aside ? 1 - ZERO_INSET_PX / lengthPx : LABEL_INSET_PX / lengthPx
  const asidePx = aside ? ZERO_ASIDE_PX / lengthPx : 0
  return (
    <text
      className="score-label"
      x={x2 + (x1 - x2) * share - (y2 - y1) * asidePx}
      y={y2 + (y1 - y2) * share + (x2 - x1) * asidePx}
      dy="0.35em"
      textAnchor="middle"
    >
      {text}
    </text>
  )
}

/** The step of score from line to line: 1 where that can be drawn, so that steeper scores show as denser lines. */
function spacing({ area, domain }: Plane, [, w1, w2]: LineWeights): { step: number; gapPx: number } {
  const gapOfOnePx = area.width / (domain.x[1] - domain.x[0]) / Math.hypot(w1, w2)
  const step = STEPS.find((each) => each * gapOfOnePx >= LEAST_GAP_PX) ?? 1000
  return { step, gapPx: step * gapOfOnePx }
}

/** Which multiples of the step occur in the plot. */
function levelsWithin(plane: Plane, [w0, w1, w2]: LineWeights, step: number): number[] {
  const scores = cornersOf(plane).map(([x1, x2]) => w0 + w1 * x1 + w2 * x2)
  const first = Math.ceil(Math.min(...scores) / step)
  const last = Math.floor(Math.max(...scores) / step)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

import { memo, useId } from 'react'
import { type LineWeights, lineScore, type Place } from '../math/line.ts'
import { InTurn } from '../state/turns.tsx'
import { type Plane, usePlane } from './plane.tsx'

/** The two sides of a decision boundary, tinted: where the model says hero and where it says not. */
export function Sides({ weights }: { weights: LineWeights }) {
  const plane = usePlane()
  return (
    <>
      <PlainGround />
      <polygon className="side-hero" points={pointsPx(plane, positivePart(weights, cornersOf(plane)))} />
    </>
  )
}

/** The side where the model says not, all over the plot; the other side is laid over it. */
export const PlainGround = memo(function PlainGround() {
  const { left: x, top: y, width, height } = usePlane().area
  const hatch = useId()
  return (
    <>
      {/* The hatching parts the sides for those who do not see the colours. An upright tile is quicker to paint than a turned one. */}
      <pattern id={hatch} width={12} height={12} patternUnits="userSpaceOnUse">
        <path className="side-hatch" d="M-1 1l2 -2M0 12L12 0M11 13l2 -2" />
      </pattern>
      <rect className="side-plain" {...{ x, y, width, height }} />
      <rect fill={`url(#${hatch})`} {...{ x, y, width, height }} />
    </>
  )
})

/** Sutherland–Hodgman: the part of a polygon where the score is positive. */
export function positivePart(weights: LineWeights, polygon: readonly Place[]): Place[] {
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length] ?? from
    const [a, b] = [lineScore(weights, from), lineScore(weights, to)]
    const kept: Place[] = a >= 0 ? [from] : []
    if (a * b < 0) {
      const t = a / (a - b)
      kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])])
    }
    return kept
  })
}

/** The corners of a plot, in data units. */
export function cornersOf({ domain: { x, y } }: Plane): Place[] {
  return [
    [x[0], y[0]],
    [x[1], y[0]],
    [x[1], y[1]],
    [x[0], y[1]],
  ]
}

/** A polygon as SVG wants its points. */
export function pointsPx(plane: Plane, places: readonly Place[]): string {
  return places.map(([x1, x2]) => `${plane.x(x1)},${plane.y(x2)}`).join(' ')
}

/** A letter of the side names, at the size of plot.css. */
const LETTER_PX = 7.2

/** The words for the two sides of a boundary, each in the corner deepest in its side, or nowhere if it does not fit. */
export function SideNames(props: SideNamesProps) {
  return (
    <InTurn>
      <Names {...props} />
    </InTurn>
  )
}

interface SideNamesProps {
  weights: LineWeights
  hero: string
  plain: string
}

function Names({ weights, hero, plain }: SideNamesProps) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const corners = [top + 20, top + height - 10].flatMap((yPx) => [
    { xPx: left + 10, yPx, anchor: 'start' as const, inwards: 1 },
    { xPx: left + width - 10, yPx, anchor: 'end' as const, inwards: -1 },
  ])
  const roomiest = (side: 1 | -1, text: string) => {
    const depth = ({ xPx, yPx, inwards }: (typeof corners)[number]) => {
      const far = xPx + inwards * text.length * LETTER_PX
      const places = [xPx, far].flatMap((x) => [plane.place(x, yPx - 16), plane.place(x, yPx + 6)])
      return Math.min(...places.map((place) => side * lineScore(weights, place)))
    }
    const best = corners.reduce((a, b) => (depth(b) > depth(a) ? b : a))
    return depth(best) > 0 ? best : null
  }
  return (
    <g className="side-names" aria-hidden="true">
      {(
        [
          ['side-name-hero', hero, 1],
          ['side-name-plain', plain, -1],
        ] as const
      ).map(([className, text, side]) => {
        const corner = roomiest(side, text)
        return (
          corner && (
            <text key={className} className={className} x={corner.xPx} y={corner.yPx} textAnchor={corner.anchor}>
              {text}
            </text>
          )
        )
      })}
    </g>
  )
}

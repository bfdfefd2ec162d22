import { type LineWeights, lineScore, type Place } from '../math/line.ts'
import { usePlane } from './plane.tsx'

/** The two sides of a decision boundary, tinted: where the model says hero and where it says not. */
export function Sides({ weights }: { weights: LineWeights }) {
  const plane = usePlane()
  const { x, y } = plane.domain
  const corners: Place[] = [
    [x[0], y[0]],
    [x[1], y[0]],
    [x[1], y[1]],
    [x[0], y[1]],
  ]
  return (
    <>
      <polygon className="side-plain" points={pointsPx(corners)} />
      <polygon className="side-hero" points={pointsPx(heroPart(corners, weights))} />
    </>
  )

  function pointsPx(places: Place[]): string {
    return places.map(([x1, x2]) => `${plane.x(x1)},${plane.y(x2)}`).join(' ')
  }
}

/** Sutherland–Hodgman: the part of a polygon where the score is positive. */
export function heroPart(polygon: Place[], weights: LineWeights): Place[] {
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

/** A letter of the side names, at the size of plot.css. */
const LETTER_PX = 7.2

/** The words for the two sides of a boundary, each in the corner deepest in its side, or nowhere if it does not fit. */
export function SideNames({ weights, hero, plain }: { weights: LineWeights; hero: string; plain: string }) {
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

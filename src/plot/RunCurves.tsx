import { Clipped } from './Frame.tsx'
import { type Plane, usePlane } from './plane.tsx'

/** A series of values over 0, 1, 2 …, in data units, and how it is told from the others. */
export interface Series {
  id: string
  label: string
  values: Float64Array
}

const LINE_PX = 18
const LETTER_PX = 7.4

/** Several series as lines up to their value number `last`, each with its name at its right end; names keep clear of each other. */
export function RunCurves({ series, last }: { series: readonly Series[]; last: number }) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const inside = (px: number) => Math.min(top + height - 6, Math.max(top + 14, px))
  const ends = series.map(({ values }) => inside(plane.y(values[last] ?? 0)))
  const places = spread(ends, top + 14, top + height - 6)
  return (
    <>
      <Clipped plane={plane}>
        {series.map(({ id, values }) => (
          <path key={id} className={`run run-${id}`} d={thinnedPath(plane, values, last)} />
        ))}
      </Clipped>
      <g className="run-labels" aria-hidden="true">
        {series.map(({ id, label }, index) => {
          const yPx = places[index] ?? 0
          const xPx = left + width - 8
          return (
            <g key={id} className={`run-label run-label-${id}`}>
              <rect
                x={xPx - label.length * LETTER_PX - 4}
                y={yPx - 13}
                width={label.length * LETTER_PX + 8}
                height={LINE_PX}
              />
              <text x={xPx} y={yPx} textAnchor="end">
                {label}
              </text>
            </g>
          )
        })}
      </g>
    </>
  )
}

/** Moves heights apart until no two are nearer than a line, keeping their order and staying within bounds. */
export function spread(heights: readonly number[], top: number, bottom: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const placed = [...heights]
  // From the bottom up: the curves crowd there, and there is room above.
  let below = bottom + LINE_PX
  for (const index of order.toReversed()) {
    below = Math.min(heights[index] ?? 0, below - LINE_PX)
    placed[index] = below
  }
  let above = top - LINE_PX
  for (const index of order) {
    above = Math.max(placed[index] ?? 0, above + LINE_PX)
    placed[index] = above
  }
  return placed
}

/** Of many values in one pixel column only the least and the greatest are drawn: the picture is the same. */
function thinnedPath(plane: Plane, values: Float64Array, last: number): string {
  const columns = Math.max(1, Math.floor(plane.area.width))
  const each = Math.max(1, Math.ceil((last + 1) / columns))
  let path = ''
  for (let from = 0; from <= last; from += each) {
    const to = Math.min(last, from + each - 1)
    let [least, greatest] = [from, from]
    for (let k = from; k <= to; k++) {
      if ((values[k] ?? 0) < (values[least] ?? 0)) least = k
      if ((values[k] ?? 0) > (values[greatest] ?? 0)) greatest = k
    }
    for (const k of least === greatest ? [least] : [Math.min(least, greatest), Math.max(least, greatest)]) {
      path += `${path === '' ? 'M' : 'L'}${tenth(plane.x(k))} ${tenth(clampPx(plane, plane.y(values[k] ?? 0)))}`
    }
  }
  return path
}

/** Lines leave the plot a little above or below; where they go from there nobody sees. */
function clampPx({ area }: Plane, px: number): number {
  return Math.min(area.top + area.height + 300, Math.max(area.top - 3000, px))
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10
}

/** A level that all runs are measured by, with its name. */
export function Level({ at, label }: { at: number; label: string }) {
  const plane = usePlane()
  const { left, width } = plane.area
  return (
    <g className="level" aria-hidden="true">
      <line x1={left} x2={left + width} y1={plane.y(at)} y2={plane.y(at)} />
      <text x={left + 8} y={plane.y(at) + 17}>
        {label}
      </text>
    </g>
  )
}

/** An upright line at which curves are read off. */
export function ReadingLine({ at }: { at: number }) {
  const plane = usePlane()
  const { top, height } = plane.area
  return (
    <line className="reading-line" x1={plane.x(at)} x2={plane.x(at)} y1={top} y2={top + height} aria-hidden="true" />
  )
}

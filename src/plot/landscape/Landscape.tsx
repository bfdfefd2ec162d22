import { memo, useMemo } from 'react'
import type { Place } from '../../math/line.ts'
import { InTurn } from '../../state/turns.tsx'
import { Clipped } from '../Frame.tsx'
import { type Area, usePlane } from '../plane.tsx'
import { Quantity } from '../Quantity.tsx'
import type { QuantityName } from '../quantities.ts'
import type { HeightGrid } from './isolines.ts'
import { levelsOf, tintOf } from './levels.ts'
import { type Band, type ContourLabel, contoursOf, shadesOf } from './relief.ts'

export interface LandscapeProps {
  /** Heights over the whole plot; the map is drawn anew when this is another object, so keep it while it holds. */
  grid: HeightGrid
  /** Heights that get a line; round ones found for this grid if left out. Give them to keep a changing map steady. */
  levels?: readonly number[] | undefined
  /** The lowest place, if it is to be marked. */
  minimum?: { place: Place; label: string } | null | undefined
  /** What lies to the right and upwards, for the compass. */
  compass?: { x: QuantityName; y: QuantityName } | undefined
}

/** A letter of a mark's label. */
const LETTER_PX = 8

/** A walker's map of heights: tints from river to upland, soft shade of the hills, contour lines with their heights. */
export function Landscape({ grid, levels, minimum, compass }: LandscapeProps) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  // The plane is new at every move of a mark; the land is not.
  const [lowX, lowY] = minimum ? [plane.x(minimum.place[0]), plane.y(minimum.place[1])] : [null, null]
  const letters = minimum?.label.length ?? 0
  const area = useMemo(() => ({ left, top, width, height }), [left, top, width, height])
  const heights = useMemo(() => levels ?? levelsOf(grid.values), [levels, grid])
  const { bands, labels } = useMemo(() => {
    const halfPx = (letters * LETTER_PX) / 2 + 8
    const [aside, below] = lowX === null ? [1, 1] : roomBeside(area, lowX, lowY)
    const words = lowX === null ? [] : [{ xPx: lowX + aside * halfPx, yPx: lowY + below * 12, halfPx: halfPx + 8 }]
    return contoursOf(grid, area, heights, words)
  }, [grid, heights, area, lowX, lowY, letters])
  return (
    <>
      <Clipped plane={plane}>
        <g className="land" aria-hidden="true">
          <rect className="land-0" x={left} y={top} width={width} height={height} />
          <Bands bands={bands} />
          <InTurn>
            <HillShade grid={grid} area={area} levels={heights} />
          </InTurn>
          <Labels labels={labels} />
        </g>
      </Clipped>
      {compass && <Compass {...compass} xPx={left + width - 46} yPx={top + height - 34} />}
      {minimum && <Lowest {...minimum} />}
    </>
  )
}

const Bands = memo(function Bands({ bands }: { bands: readonly Band[] }) {
  return bands.map(({ path }, band) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: where the land changes, a line that shifts is quicker than another
    <path key={band} className={`land-line land-${tintOf(band + 1, bands.length)}`} d={path} />
  ))
})

/** As much work as the lines, and missed less for a moment: it waits for a turn of its own. */
function HillShade({ grid, area, levels }: { grid: HeightGrid; area: Area; levels: readonly number[] }) {
  const { lit, shaded } = useMemo(() => shadesOf(grid, area, levels), [grid, area, levels])
  return [
    ...lit.map(({ depth, path }) => <path key={`lit ${depth}`} className="land-lit" d={path} />),
    ...shaded.map(({ depth, path }) => <path key={`shaded ${depth}`} className="land-shaded" d={path} />),
  ]
}

const Labels = memo(function Labels({ labels }: { labels: readonly ContourLabel[] }) {
  return labels.map(({ text, xPx, yPx, turnDegrees }, label) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      key={label}
      className="land-label"
      transform={`translate(${xPx} ${yPx}) rotate(${turnDegrees})`}
      dy="0.35em"
    >
      {text}
    </text>
  ))
})

/** Which weight grows to which side. */
function Compass({ x, y, xPx, yPx }: { x: QuantityName; y: QuantityName; xPx: number; yPx: number }) {
  return (
    <g className="land-compass" aria-hidden="true" transform={`translate(${xPx} ${yPx})`}>
      <path className="land-compass-rose" d="M0 -19L3.2 -3.2L19 0L3.2 3.2L0 19L-3.2 3.2L-19 0L-3.2 -3.2Z" />
      <path className="land-compass-dark" d="M0 0V-19L3.2 -3.2ZM0 0H19L3.2 3.2ZM0 0V19L-3.2 3.2ZM0 0H-19L-3.2 -3.2Z" />
      <text x={0} y={-23} textAnchor="middle">
        <Quantity of={y} />
      </text>
      <text x={21} y={0} dy="0.3em">
        <Quantity of={x} />
      </text>
    </g>
  )
}

/** The lowest place, if it is on the map. */
function Lowest({ place, label }: { place: Place; label: string }) {
  const { x, y, area } = usePlane()
  const [xPx, yPx] = [x(place[0]), y(place[1])]
  const { left, top, width, height } = area
  if (xPx < left || xPx > left + width || yPx < top || yPx > top + height) return null
  const [aside, below] = roomBeside(area, xPx, yPx)
  return (
    <g className="land-lowest" aria-hidden="true" transform={`translate(${xPx} ${yPx})`}>
      <path className="land-lowest-halo" d="M-6 0H6M0 -6V6" />
      <path className="land-lowest-mark" d="M-6 0H6M0 -6V6" />
      <text x={11 * aside} y={below > 0 ? 18 : -8} textAnchor={aside < 0 ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  )
}

/**
 * On which side of a place its words stand: -1 is left of it, or above. To its right they stand below, where no flag
 * waves; in the upper right corner above it, for walks come from the middle.
 */
function roomBeside({ left, top, width, height }: Area, xPx: number, yPx: number): readonly [-1 | 1, -1 | 1] {
  const isRight = xPx > left + width / 2
  return [isRight ? -1 : 1, isRight && yPx < top + height / 2 ? -1 : 1]
}

import { type LossGrid, lossGrid } from '../../math/lossGrid.ts'
import type { Domain } from '../../plot/plane.tsx'
import { remembered } from '../../state/remembered.ts'
import type { GroundState, MapAxes, Zoom } from './model.ts'
import { bottomOf, samplesOf } from './runs.ts'

export type WeightIndex = 0 | 1 | 2

/** Which weights run right and up on the map, and which one is held: the slice. */
export const axesOf: Record<MapAxes, { x: WeightIndex; y: WeightIndex; slice: WeightIndex }> = {
  w1w2: { x: 1, y: 2, slice: 0 },
  w0w1: { x: 0, y: 1, slice: 2 },
  w0w2: { x: 0, y: 2, slice: 1 },
}

const RANGES = [
  [-8, 2],
  [-1, 3],
  [-1, 3],
] as const
const TIMES: Record<Zoom, number> = { near: 1, wide: 2, far: 5 }

const domains = remembered(9, (key): Domain => {
  const [axes, zoom] = key.split(' ') as [MapAxes, Zoom]
  const range = (weight: WeightIndex) => {
    const [from, to] = RANGES[weight]
    return [from * TIMES[zoom], to * TIMES[zoom]] as const
  }
  return { x: range(axesOf[axes].x), y: range(axesOf[axes].y) }
})

/** The part of the weights that the map shows; the same object for the same part. */
export function domainOf({ axes, zoom }: Pick<GroundState, 'axes' | 'zoom'>): Domain {
  return domains(`${axes} ${zoom}`)
}

export function isOnMap(weights: Float64Array, domain: Domain, axes: MapAxes): boolean {
  const { x, y } = axesOf[axes]
  const inside = (value: number | undefined, [from, to]: readonly [number, number]) =>
    value !== undefined && value >= from && value <= to
  return inside(weights[x], domain.x) && inside(weights[y], domain.y)
}

const CELLS = 56
/** The slice is drawn for the held weight rounded to this: a map does not change under every small step. */
const SLICE_STEP = 0.1

export function sliceAt(weight: number): number {
  return Math.round(weight / SLICE_STEP) * SLICE_STEP
}

/** The heights of the map with the third weight held at `slice`. */
export function heightsOf(
  { census, axes, zoom }: Pick<GroundState, 'census' | 'axes' | 'zoom'>,
  slice: number,
): LossGrid {
  const { x, y, slice: held } = axesOf[axes]
  const weights = new Float64Array(3)
  weights[held] = slice
  const domain = domainOf({ axes, zoom })
  return lossGrid(samplesOf(census), { weights, axes: [x, y], ...domain, size: CELLS })
}

/** The map that decides which heights get a contour line: with the lines fixed, a changing slice is seen to change. */
export const referenceHeights = remembered(18, (key): LossGrid => {
  const [census, axes, zoom] = key.split(' ') as [GroundState['census'], MapAxes, Zoom]
  return heightsOf({ census, axes, zoom }, bottomOf('both').weights[axesOf[axes].slice] ?? 0)
})

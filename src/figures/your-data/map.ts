import { type LossGrid, lossGrid } from '../../math/lossGrid.ts'
import type { Domain } from '../../plot/plane.tsx'
import type { Fit } from './fit.ts'

const CELLS = 56
const LEAST_REACH = 3
const ROUND = [3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 50]
/** Weights that have no best are shown about as far as a thousand updates lead. */
const OPEN_REACH = 8
/** The slice is drawn for the third weight rounded to this: a map does not change under every small step. */
const SLICE_STEP = 0.1

/** How far the map of w₁ and w₂ reaches: all is on it from nothing to the best weights, and some land beyond. */
export function domainOf({ best }: Fit): Domain {
  const [, w1 = 0, w2 = 0] = best.weights
  const attained = isAttained(best)
  const wanted = attained ? 1.6 * Math.max(Math.abs(w1), Math.abs(w2)) : OPEN_REACH
  const reach = ROUND.find((one) => one >= Math.max(LEAST_REACH, wanted)) ?? 50
  return { x: [-reach, reach], y: [-reach, reach] }
}

export function isAttained({ status }: Fit['best']): boolean {
  return status === 'converged' || status === 'not-unique'
}

export function sliceAt(w0: number): number {
  return Math.round(w0 / SLICE_STEP) * SLICE_STEP
}

/** The loss over w₁ and w₂, with w₀ held. */
export function heightsOf({ samples }: Fit, w0: number, domain: Domain): LossGrid {
  return lossGrid(samples, { weights: Float64Array.of(w0, 0, 0), axes: [1, 2], ...domain, size: CELLS })
}

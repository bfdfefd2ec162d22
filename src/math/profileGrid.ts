import { checkNumber, checkWhole } from './checks.ts'
import { FACTORS_PER_LOG } from './logLoss.ts'
import type { LossGrid } from './lossGrid.ts'
import { checkSamples, type Samples } from './samples.ts'

export type ProfileGridOptions = {
  /** Which weights run along the columns (x) and the rows (y); all others but `best` are 0. */
  readonly axes: readonly [number, number]
  /** Which weight is chosen anew at each cell: the value of lowest loss there. */
  readonly best: number
  /** First and last value of each axis, both included. */
  readonly x: readonly [from: number, to: number]
  readonly y: readonly [from: number, to: number]
  /** Cells along each side, at least 2. */
  readonly size: number
}

const MOST_STEPS = 80
/** A step this short leaves an error of about its square, in a place where J is level. */
const SETTLED = 1e-5

/**
 * The log loss over two weights when a third is as good as it can be at each place: the outline of a land seen along
 * that third axis. Convex where J is, with the same lowest value, if there is one. For samples in which the `best`
 * weight alone has a lowest place: both classes there, and for a feature some overlap or the same sign; elsewhere the
 * search ends after 80 steps. Newton's method for each cell from the answer of its neighbour, kept inside a bracket.
 * Throws for bad samples, places that are not three different ones, ranges that are not finite, or a size below 2.
 */
export function profileGrid(samples: Samples, { axes, best, x, y, size }: ProfileGridOptions): LossGrid {
  checkSamples(samples)
  checkWhole('size', size, 2)
  const all = [...axes, best]
  all.forEach((place, k) => {
    checkWhole(`place ${k + 1}`, place)
    if (place > samples.n || all.indexOf(place) !== k) throw new Error('axes and best need three different weights')
  })
  for (const end of [...x, ...y]) checkNumber('a range', end)
  const { X, n, m } = samples
  const column = (place: number) =>
    Float64Array.from(
      { length: m },
      (_, i) => (samples.y[i] === 1 ? -1 : 1) * (place === 0 ? 1 : X[i * n + place - 1]!),
    )
  const [cx, cy, cb] = [column(axes[0]), column(axes[1]), column(best)]
  const at = ([from, to]: readonly [number, number]) =>
    Float64Array.from({ length: size }, (_, k) => from + ((to - from) * k) / (size - 1))
  const [xs, ys] = [at(x), at(y)]
  const values = new Float64Array(size * size)
  const base = new Float64Array(m)
  let rowStart = 0
  for (let r = 0; r < size; r++) {
    let t = rowStart
    for (let c = 0; c < size; c++) {
      for (let i = 0; i < m; i++) base[i] = xs[c]! * cx[i]! + ys[r]! * cy[i]!
      t = lowestAlong(base, cb, t)
      if (c === 0) rowStart = t
      values[r * size + c] = meanSoftplus(base, cb, t)
    }
  }
  return { values, xs, ys, size }
}

/** The mean of ln(1 + e^(baseᵢ + t·cᵢ)); see `meanLogLoss` for the one logarithm of many. */
function meanSoftplus(base: Float64Array, c: Float64Array, t: number): number {
  let sum = 0
  let q = 0
  for (let i = 0; i < base.length; i++) {
    const u = base[i]! + t * c[i]!
    const e = Math.exp(-Math.abs(u))
    q += e + q * e
    if (u > 0) sum += u
    if ((i + 1) % FACTORS_PER_LOG === 0) {
      sum += Math.log1p(q)
      q = 0
    }
  }
  return (sum + Math.log1p(q)) / base.length
}

/** The t at which Σ ln(1 + e^(baseᵢ + t·cᵢ)) is lowest. */
function lowestAlong(base: Float64Array, c: Float64Array, from: number): number {
  let t = from
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (let step = 0; step < MOST_STEPS; step++) {
    let slope = 0
    let curvature = 0
    for (let i = 0; i < c.length; i++) {
      const u = base[i]! + t * c[i]!
      const e = Math.exp(-Math.abs(u))
      const p = (u < 0 ? e : 1) / (1 + e)
      slope += p * c[i]!
      curvature += (e / (1 + e) ** 2) * c[i]! * c[i]!
    }
    if (slope > 0) high = t
    else low = t
    const reach = 1 + Math.abs(t)
    let next = t - slope / curvature
    // On flat ground Newton leaps too far: then half way into the bracket, or on by doubling where it is open.
    if (!(next > low && next < high) || Math.abs(next - t) > 4 * reach)
      next = Number.isFinite(low + high) ? (low + high) / 2 : t - Math.sign(slope) * reach
    if (Math.abs(next - t) <= SETTLED * reach) return next
    t = next
  }
  return t
}

import { type LossGridOptions, lossGrid } from '../../src/math/lossGrid.ts'
import type { Samples } from '../../src/math/samples.ts'
import { relativeError } from '../math/close.ts'
import { firstCensus } from '../math/hobbits.ts'
import { villagers } from '../math/villagers.ts'
import { line, takeTurns, times } from './measure.ts'

const SIZE = 200

/** Plain way: for every cell the stable log loss of every row, z added up from all features. */
function perCell({ X, y, m, n }: Samples, { weights, axes }: LossGridOptions, xs: Float64Array, ys: Float64Array) {
  const values = new Float64Array(SIZE * SIZE)
  const w = weights.slice()
  for (let r = 0; r < SIZE; r++) {
    w[axes[1]] = ys[r]!
    for (let c = 0; c < SIZE; c++) {
      w[axes[0]] = xs[c]!
      let sum = 0
      for (let i = 0; i < m; i++) {
        let z = w[0]!
        for (let j = 0; j < n; j++) z += w[j + 1]! * X[i * n + j]!
        const u = y[i] === 1 ? -z : z
        sum += Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)))
      }
      values[r * SIZE + c] = sum / m
    }
  }
  return values
}

/** The same with what does not change over the plane added up once per row: three terms a score, however many features. */
function perCellLean({ X, y, m, n }: Samples, { weights, axes }: LossGridOptions, xs: Float64Array, ys: Float64Array) {
  const values = new Float64Array(SIZE * SIZE)
  const input = (i: number, axis: number) => (axis === 0 ? 1 : X[i * n + axis - 1]!)
  const across = Float64Array.from({ length: m }, (_, i) => input(i, axes[0]))
  const up = Float64Array.from({ length: m }, (_, i) => input(i, axes[1]))
  const rest = Float64Array.from({ length: m }, (_, i) => {
    let z = 0
    for (let j = 0; j <= n; j++) if (j !== axes[0] && j !== axes[1]) z += weights[j]! * input(i, j)
    return z
  })
  for (let r = 0; r < SIZE; r++) {
    for (let c = 0; c < SIZE; c++) {
      let sum = 0
      for (let i = 0; i < m; i++) {
        const z = rest[i]! + across[i]! * xs[c]! + up[i]! * ys[r]!
        const u = y[i] === 1 ? -z : z
        sum += Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)))
      }
      values[r * SIZE + c] = sum / m
    }
  }
  return values
}

/** lossGrid against evaluating every cell by itself, at 200 × 200. */
export function lossGrids(): void {
  console.log(`lossGrid at ${SIZE} × ${SIZE} (ms) against plain per-cell evaluation; "lean" adds up held weights once`)
  line('samples, range of weights', 'per cell', 'lean', 'lossGrid', 'ratio', 'ratio to lean', 'max rel. error')
  const many = villagers(569, 30, 1)
  const held = Float64Array.from({ length: 31 }, (_, j) => 0.3 * Math.sin(j))
  for (const [name, samples, weights, range, rounds] of [
    ['20 × 2', firstCensus, Float64Array.of(-4.7, 1, 1), 4, 15],
    ['20 × 2', firstCensus, Float64Array.of(-4.7, 1, 1), 10, 15],
    ['569 × 30', many, held, 4, 5],
    ['569 × 30', many, held, 10, 5],
  ] as const) {
    const options: LossGridOptions = { weights, axes: [1, 2], x: [-range, range], y: [-range, range], size: SIZE }
    const grid = lossGrid(samples, options)
    let plain = grid.values
    const spent = takeTurns(rounds, {
      perCell: () => {
        plain = perCell(samples, options, grid.xs, grid.ys)
      },
      lean: () => {
        perCellLean(samples, options, grid.xs, grid.ys)
      },
      ours: () => {
        lossGrid(samples, options)
      },
    })
    line(
      `${name}, ±${range} (aim 10 ×)`,
      spent.perCell.toFixed(1),
      spent.lean.toFixed(1),
      spent.ours.toFixed(2),
      times(spent.perCell / spent.ours),
      times(spent.lean / spent.ours),
      relativeError(grid.values, plain).toExponential(1),
    )
  }
}

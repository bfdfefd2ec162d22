import { checkNumber, checkWeights, checkWhole, resultOf } from './checks.ts'
import { rowScore } from './linear.ts'
import { createLogProducts } from './logProducts.ts'
import { l2Penalty } from './penalty.ts'
import { checkSamples, type Samples } from './samples.ts'
import { softplus } from './sigmoid.ts'

export type LossGridOptions = {
  /** The point in weight space the plane goes through: n + 1 weights; those of the two axes are not used. */
  readonly weights: Float64Array
  /** Which weights run along the columns (x) and the rows (y) of the grid: two different places in `weights`. */
  readonly axes: readonly [number, number]
  /** First and last value of each axis, both included. */
  readonly x: readonly [from: number, to: number]
  readonly y: readonly [from: number, to: number]
  /** Cells along each side, at least 2. */
  readonly size: number
  readonly l2?: number
  /** Where to write the values; a new array when left out. */
  readonly out?: Float64Array
}

export type LossGrid = {
  /** size² losses in nats: row-major, row r at ys[r], column c at xs[c]. */
  readonly values: Float64Array
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly size: number
}

// e^±350 squared still fits a float64 with all its digits.
const SAFE_EXPONENT = 350
// Past this e^−u adds nothing to u: ln(1 + e^u) is u, to the bit.
const FAR = 40
// Samples per table of exponentials, which then stays in the processor's cache.
const BLOCK = 256

function places([from, to]: readonly [number, number], size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, k) => from + ((to - from) * k) / (size - 1))
}

/**
 * The log loss J over a plane through weight space: `size` × `size` cells, two weights varied and the others held.
 * Agrees with `logLoss` at each cell to 1e-12 relative, many times faster: see `addBlock`.
 * Throws for bad samples, weights, a negative l2, axes that are not two different places in the weights, ranges that
 * are not finite, or a size below 2.
 * @example lossGrid(samples, { weights: Float64Array.of(-4.7, 1, 1), axes: [1, 2], x: [-1, 3], y: [-1, 3], size: 200 })
 */
export function lossGrid(samples: Samples, options: LossGridOptions): LossGrid {
  const { weights, axes, x, y, size, l2 = 0, out } = options
  checkSamples(samples)
  checkWeights(weights, samples.n)
  checkWhole('size', size, 2)
  axes.forEach((axis, k) => {
    checkWhole(`axes[${k}]`, axis)
    if (axis > samples.n) throw new Error(`axes[${k}] is ${axis}; weights has places 0 to ${samples.n}`)
  })
  if (axes[0] === axes[1]) throw new Error(`axes are both ${axes[0]}; a plane needs two different weights`)
  for (const [name, range] of Object.entries({ x, y })) {
    range.forEach((end, k) => {
      checkNumber(`${name}[${k}]`, end)
    })
  }

  const values = resultOf(out, size * size).fill(0)
  const grid = { values, xs: places(x, size), ys: places(y, size), size }
  const held = weights.slice()
  held[axes[0]] = 0
  held[axes[1]] = 0
  const growth = new Float64Array(Math.min(BLOCK, samples.m) * size)
  for (let from = 0; from < samples.m; from += BLOCK) {
    addBlock(samples, from, Math.min(samples.m, from + BLOCK), held, axes, grid, growth)
  }
  const heldPenalty = l2Penalty(held, l2)
  const penalties = grid.xs.map((value) => (axes[0] === 0 ? 0 : (l2 / 2) * value * value))
  for (let r = 0; r < size; r++) {
    const rowPenalty = heldPenalty + (axes[1] === 0 ? 0 : (l2 / 2) * grid.ys[r]! ** 2)
    for (let c = 0, k = r * size; c < size; c++, k++) values[k] = values[k]! / samples.m + (rowPenalty + penalties[c]!)
  }
  return grid
}

/**
 * Adds the losses of samples from…to−1 to every cell.
 *
 * A sample's loss is ln(1 + e^u), u its score towards the wrong side; along a row of the grid u = b + a·offset, offset
 * counted from the middle column. So e^u = e^b · e^(a·offset): the second factor is tabulated once per sample and
 * column, the first computed once per sample and row. Logs of many samples are added as one log of a product, taken
 * before it could overflow (`LogProducts`). Where u > 0 all along the row, ln(1 + e^u) = u + ln(1 + e^−u) keeps the
 * factors below 2: the u add up to a straight line, and e^−(a·offset) is the table read backwards. A sample whose
 * exponentials could themselves overflow goes the plain way.
 */
function addBlock(
  { X, y, n }: Samples,
  from: number,
  to: number,
  held: Float64Array,
  [axisX, axisY]: readonly [number, number],
  { values, xs, ys, size }: LossGrid,
  growth: Float64Array,
): void {
  const input = (i: number, axis: number) => (axis === 0 ? 1 : X[i * n + axis - 1]!)
  const middle = (xs[0]! + xs[size - 1]!) / 2
  const half = (xs[size - 1]! - xs[0]!) / 2
  const offsets = places([-half, half], size)
  const base = new Float64Array(to - from)
  for (let i = from; i < to; i++) {
    base[i - from] = rowScore(X, n, i, held) + input(i, axisX) * middle
    const a = (y[i] === 1 ? -1 : 1) * input(i, axisX)
    if (Math.abs(a * half) > SAFE_EXPONENT) continue
    for (let c = 0; c < size; c++) growth[(i - from) * size + c] = Math.exp(a * offsets[c]!)
  }

  const products = createLogProducts(growth, size)
  for (let r = 0; r < size; r++) {
    const cells = values.subarray(r * size, (r + 1) * size)
    let lineA = 0
    let lineB = 0
    for (let i = from; i < to; i++) {
      const side = y[i] === 1 ? -1 : 1
      const a = side * input(i, axisX)
      const b = side * (base[i - from]! + input(i, axisY) * ys[r]!)
      const reach = Math.abs(a * half)
      const wrong = b > reach
      if (wrong && b - reach > FAR) {
        lineA += a
        lineB += b
      } else if (reach > SAFE_EXPONENT || Math.abs(b) > SAFE_EXPONENT) {
        for (let c = 0; c < size; c++) cells[c] = cells[c]! + softplus(b + a * offsets[c]!)
      } else if (wrong) {
        lineA += a
        lineB += b
        products.add(cells, (i - from + 1) * size - 1, -1, Math.exp(-b), 0)
      } else {
        products.add(cells, (i - from) * size, 1, Math.exp(b), Math.max(0, b + reach))
      }
    }
    products.finish(cells)
    for (let c = 0; c < size; c++) cells[c] = cells[c]! + lineB + lineA * offsets[c]!
  }
}

/**
 * The lowest cell of a grid: where brute force would put the weights. The first one when several are equal.
 * @example lowestCell(grid) // { row: 119, column: 104, x: …, y: …, loss: 0.44… }
 */
export function lowestCell({ values, xs, ys, size }: LossGrid): {
  readonly row: number
  readonly column: number
  readonly x: number
  readonly y: number
  readonly loss: number
} {
  let best = 0
  for (let k = 1; k < values.length; k++) if (values[k]! < values[best]!) best = k
  const [row, column] = [Math.floor(best / size), best % size]
  return { row, column, x: xs[column]!, y: ys[row]!, loss: values[best]! }
}

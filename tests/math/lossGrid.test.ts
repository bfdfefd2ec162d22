import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logLoss, rowLosses } from '../../src/math/logLoss.ts'
import { type LossGridOptions, lossGrid, lowestCell } from '../../src/math/lossGrid.ts'
import { type Samples, samplesFrom, takeRows } from '../../src/math/samples.ts'
import { number, samplesAndWeights } from './arbitraries.ts'
import { expectClose, relativeError } from './close.ts'
import { bothCensuses, expected, firstCensus } from './hobbits.ts'
import { villagers } from './villagers.ts'

/** Cell by cell and row by row: one exponential and one logarithm for each. */
function plainly(
  samples: Samples,
  { weights, axes, size, l2 = 0 }: LossGridOptions,
  { xs, ys }: ReturnType<typeof lossGrid>,
) {
  const values = new Float64Array(size * size)
  const w = weights.slice()
  for (let r = 0; r < size; r++) {
    for (let c = 0; c < size; c++) {
      w[axes[0]] = xs[c]!
      w[axes[1]] = ys[r]!
      const sum = rowLosses(samples, w).reduce((a, b) => a + b)
      values[r * size + c] = sum / samples.m + (l2 / 2) * w.reduce((s, wj, j) => (j === 0 ? s : s + wj * wj), 0)
    }
  }
  return values
}

const both = (samples: Samples, options: LossGridOptions) => {
  const grid = lossGrid(samples, options)
  return relativeError(grid.values, plainly(samples, options, grid))
}

const plane: LossGridOptions = { weights: Float64Array.of(-4.7, 1, 1), axes: [1, 2], x: [-1, 3], y: [-2, 4], size: 5 }

describe('the loss grid', () => {
  it('has row r at the r-th y and column c at the c-th x', () => {
    const { values, xs, ys, size } = lossGrid(firstCensus, plane)
    expect([Array.from(xs), Array.from(ys), size]).toEqual([[-1, 0, 1, 2, 3], [-2, -0.5, 1, 2.5, 4], 5])
    expectClose(values[2 * 5 + 2]!, expected.first_census_20.loss_and_gradient[1]!.loss, 1e-12)
    expectClose(values[1 * 5 + 4]!, logLoss(firstCensus, Float64Array.of(-4.7, 3, -0.5)), 1e-13)
    expectClose(values[4 * 5 + 0]!, logLoss(firstCensus, Float64Array.of(-4.7, -1, 4)), 1e-13)
  })

  it.each<[string, Partial<LossGridOptions>]>([
    ['the two weights', {}],
    ['intercept across', { axes: [0, 1], x: [-10, 5] }],
    ['intercept up, the other way round', { axes: [2, 0], y: [5, -10] }],
    ['with a penalty', { l2: 0.3 }],
    ['penalty and intercept', { l2: 0.3, axes: [0, 2] }],
    ['a wide plane', { x: [-100, 100], y: [-100, 100] }],
    ['a plane of thousands', { x: [-5000, 5000], y: [-3000, 9000] }],
    ['a plane of a billion', { x: [-1e9, 1e9], y: [-1e9, 1e9] }],
    ['a far corner', { x: [400, 420], y: [-500, -400] }],
    ['a speck', { x: [1, 1 + 1e-9], y: [2, 2 + 1e-9] }],
    ['no width at all', { x: [2, 2], y: [1, 1] }],
    ['two cells', { size: 2 }],
    ['where the losses are tiny', { weights: Float64Array.of(-470, 0, 0), x: [95, 105], y: [95, 105] }],
  ])('agrees with the plain way to 1e-12: %s', (_, change) => {
    const options = { ...plane, size: 23, ...change }
    expect(both(firstCensus, options)).toBeLessThan(1e-12)
    expect(both(bothCensuses, options)).toBeLessThan(1e-12)
  })

  it('agrees on 569 × 30, and past a block of samples', () => {
    const many = villagers(569, 30, 1)
    const weights = Float64Array.from({ length: 31 }, (_, j) => Math.sin(j))
    expect(both(many, { weights, axes: [3, 17], x: [-4, 4], y: [-40, 40], size: 17 })).toBeLessThan(1e-12)
    const exact = takeRows(
      firstCensus,
      Uint32Array.from({ length: 512 }, (_, i) => i % 20),
    )
    expect(both(exact, plane)).toBeLessThan(1e-12)
  })

  it('agrees for any samples, planes and ranges', () => {
    const span = fc.oneof(number(5), number(100), number(2000))
    fc.assert(
      fc.property(samplesAndWeights(1, 20), span, span, span, span, fc.nat(), (given, x0, x1, y0, y1, pick) => {
        const [samples, [weights]] = given
        const first = pick % (samples.n + 1)
        const axes = [first, (first + 1) % (samples.n + 1)] as const
        const options: LossGridOptions = { weights: weights!, axes, x: [x0, x1], y: [y0, y1], size: 7 }
        const grid = lossGrid(samples, options)
        const plain = plainly(samples, options, grid)
        // Scores are sums of parts up to `scale`, each right to 1.1e-16 of itself, in either way of adding them.
        const scale = 10 * (Math.max(...[x0, x1, y0, y1].map(Math.abs)) * 2 + 60)
        const allowed = Math.max(1e-12, 8e-16 * scale)
        grid.values.forEach((value, k) => {
          expect(Math.abs(value - plain[k]!)).toBeLessThanOrEqual(allowed * Math.max(plain[k]!, 1e-280))
        })
      }),
      { numRuns: 300 },
    )
  })

  it('stays finite with the largest numbers taken in', () => {
    const { values } = lossGrid(samplesFrom([[1e75], [-1e75]], [1, 1]), {
      ...plane,
      weights: new Float64Array(2),
      axes: [0, 1],
      x: [-1e75, 1e75],
      y: [-1e75, 1e75],
    })
    expect(values.every(Number.isFinite)).toBe(true)
  })

  it('stands one row and one class', () => {
    expect(both(samplesFrom([[2, 3]], [0]), plane)).toBeLessThan(1e-12)
    expect(
      both(
        samplesFrom(
          [
            [2, 3],
            [1, 1],
          ],
          [1, 1],
        ),
        plane,
      ),
    ).toBeLessThan(1e-12)
  })

  it('writes into out, whatever was there', () => {
    const out = new Float64Array(25).fill(9)
    expect(lossGrid(firstCensus, { ...plane, out }).values).toBe(out)
    expect(out).toEqual(lossGrid(firstCensus, plane).values)
  })

  it('finds the optimum by brute force, as near as the cells are', () => {
    const [w0, w1, w2] = expected.both_censuses_24.optimum.w as [number, number, number]
    const grid = lossGrid(bothCensuses, {
      weights: Float64Array.of(w0, 0, 0),
      axes: [1, 2],
      x: [-1, 3],
      y: [-1, 3],
      size: 401,
    })
    const lowest = lowestCell(grid)
    expect(Math.abs(lowest.x - w1)).toBeLessThanOrEqual(0.01)
    expect(Math.abs(lowest.y - w2)).toBeLessThanOrEqual(0.01)
    expect(lowest.loss).toBe(grid.values[lowest.row * 401 + lowest.column])
    expectClose(lowest.loss, expected.both_censuses_24.optimum.loss, 1e-3)
  })

  it.each<[Partial<LossGridOptions>, string]>([
    [{ axes: [1, 1] }, 'axes are both 1'],
    [{ axes: [0, 3] }, 'axes[1] is 3; weights has places 0 to 2'],
    [{ size: 1 }, 'size is 1'],
    [{ x: [0, Number.NaN] }, 'x[1] is NaN'],
    [{ y: [-Infinity, 0] }, 'y[0] is -Infinity'],
    [{ l2: -1 }, 'l2 is -1'],
    [{ weights: new Float64Array(2) }, 'weights has 2 entries'],
    [{ out: new Float64Array(24) }, 'out has 24 entries; expected 25'],
  ])('refuses %j', (wrong, message) => {
    expect(() => lossGrid(firstCensus, { ...plane, ...wrong })).toThrow(message)
  })
})

import { describe, expect, it } from 'vitest'
import { descendOn } from '../../src/math/descent.ts'
import { numericGradient } from '../../src/math/differentiate.ts'
import { leastSquares } from '../../src/math/leastSquares.ts'
import { predictions } from '../../src/math/linear.ts'
import { logLossGradient } from '../../src/math/logLossGradient.ts'
import { squaredErrorObjective } from '../../src/math/objective.ts'
import { probabilities } from '../../src/math/probabilities.ts'
import { targetsFrom } from '../../src/math/samples.ts'
import {
  halfMeanSquaredError,
  halfMeanSquaredErrorGradient,
  meanSquaredError,
  meanSquaredErrorGradient,
} from '../../src/math/squaredError.ts'
import { expectClose } from './close.ts'
import { bothCensuses } from './hobbits.ts'

// The source prints y as 0.99, 3.00, 5.01; its other columns tell the digits that it rounds away.
const table = targetsFrom([[1], [2], [3]], [0.988, 3.004, 5.0147])
const eachRow = Array.from(table.y, (y, i) => targetsFrom([[table.X[i]!]], [y]))
const rounded = (values: Iterable<number>) => Array.from(values, (v) => Number(v.toFixed(2)))

describe('the worked tables of linear regression (w, b) — here (b, w)', () => {
  it('stochastic: (0, 0) → (0.5, 0.1) → (2.732, 0.348)', () => {
    const fifth = targetsFrom([[5]], [5])
    const ninth = targetsFrom([[9]], [17])
    expect(Array.from(meanSquaredErrorGradient(fifth, Float64Array.of(0, 0)))).toEqual([-10, -50])
    const first = descendOn(squaredErrorObjective(fifth, 'mean'), { algorithm: 'stochastic', rate: 0.01 }).at(1).after
    expectClose(first, [0.1, 0.5])
    expectClose(meanSquaredErrorGradient(ninth, first), [-24.8, -223.2])
    const options = { algorithm: 'stochastic', rate: 0.01, start: first } as const
    expectClose(descendOn(squaredErrorObjective(ninth, 'mean'), options).at(1).after, [0.348, 2.732])
  })

  it('batch: gradient (−14.69, −6.0), θ₁ = (1.47, 0.6), then (1.42, 1.07), θ₂ = (1.33, 0.49)', () => {
    const run = descendOn(squaredErrorObjective(table, 'mean'), { algorithm: 'batch', rate: 0.1 })
    const [one, two] = [run.at(1), run.at(2)]
    expect(rounded(one.gradient)).toEqual([-6, -14.69])
    expect(rounded(one.after)).toEqual([0.6, 1.47])
    expect(rounded(two.gradient)).toEqual([1.07, 1.42])
    expect(rounded(two.after)).toEqual([0.49, 1.33])
  })

  it.each([
    {
      iteration: 'first',
      updates: 0,
      yHat: [0, 0, 0],
      losses: [0.98, 9.02, 25.15],
      slopes: [
        [-1.98, -1.98],
        [-6.01, -12.02],
        [-10.03, -30.09],
      ],
    },
    {
      iteration: 'second',
      updates: 1,
      yHat: [2.07, 3.54, 5.01],
      losses: [1.17, 0.29, 0],
      slopes: [
        [2.16, 2.16],
        [1.07, 2.14],
        [-0.01, -0.04],
      ],
    },
  ])('row by row, $iteration iteration: ŷ, loss, dL/db and dL/dw', ({ updates, yHat, losses, slopes }) => {
    const run = descendOn(squaredErrorObjective(table, 'mean'), { algorithm: 'batch', rate: 0.1 })
    const w = updates === 0 ? run.start : run.at(updates).after
    expect(rounded(predictions(table, w))).toEqual(yHat)
    expect(rounded(eachRow.map((row) => meanSquaredError(row, w)))).toEqual(losses)
    expect(eachRow.map((row) => rounded(meanSquaredErrorGradient(row, w)))).toEqual(slopes)
  })
})

describe('squared error', () => {
  it('is twice its half, and both meet finite differences', () => {
    const w = Float64Array.of(0.3, -2)
    expectClose(meanSquaredError(table, w), 2 * halfMeanSquaredError(table, w), 1e-15)
    expectClose(
      meanSquaredErrorGradient(table, w),
      numericGradient((v) => meanSquaredError(table, v), w),
    )
    expectClose(
      halfMeanSquaredErrorGradient(table, w),
      numericGradient((v) => halfMeanSquaredError(table, v), w),
    )
    const penalised = meanSquaredErrorGradient(table, w, undefined, 0.7)
    expectClose(
      penalised,
      numericGradient((v) => meanSquaredError(table, v, 0.7), w),
    )
  })

  it('has the gradient of the log loss with ŷ = z in place of σ(z)', () => {
    const w = Float64Array.of(-1, 0.2, 0.5)
    const { X, y, m, n } = bothCensuses
    const p = probabilities(bothCensuses, w)
    // Targets moved so that z − target equals σ(z) − y: then the two rules are one.
    const z = predictions({ X, y: Float64Array.from(y), m, n }, w)
    const moved = { X, y: z.map((zi, i) => zi - (p[i]! - y[i]!)), m, n }
    expectClose(halfMeanSquaredErrorGradient(moved, w), logLossGradient(bothCensuses, w), 1e-12)
  })

  it('refuses what does not fit', () => {
    expect(() => meanSquaredError(table, new Float64Array(3))).toThrow('weights has 3 entries')
    expect(() => meanSquaredErrorGradient(table, new Float64Array(2), undefined, -1)).toThrow('l2 is -1')
  })
})

describe('least squares', () => {
  it('fits a line exactly where there is one', () => {
    expectClose(leastSquares(targetsFrom([[1], [2], [3]], [1, 3, 5])), [-1, 2], 1e-13)
  })

  it('has no slope left, and is where descent ends', () => {
    const targets = { ...bothCensuses, y: Float64Array.from(bothCensuses.y) }
    const w = leastSquares(targets)
    expectClose(meanSquaredErrorGradient(targets, w), [0, 0, 0], 0, 1e-13)
    const run = descendOn(squaredErrorObjective(targets, 'half'), { algorithm: 'batch', rate: 0.1 })
    expectClose(run.at(5000).after, w, 1e-6)
  })

  it('leaves out features that are constant or repeat others, and stands one row', () => {
    expectClose(
      leastSquares(
        targetsFrom(
          [
            [1, 7, 2],
            [2, 7, 4],
            [3, 7, 6],
          ],
          [1, 3, 5],
        ),
      ),
      [-1, 2, 0, 0],
      1e-12,
    )
    expectClose(leastSquares(targetsFrom([[4]], [9])), [9, 0])
  })
})

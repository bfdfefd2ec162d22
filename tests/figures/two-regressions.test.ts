import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import { holePrices } from '../../src/data/holePrices.ts'
import { samplesOf } from '../../src/data/samples.ts'
import { describe as tell } from '../../src/figures/two-regressions/describe.ts'
import {
  boundaryOf,
  flownOff,
  initial,
  MOST_UPDATES,
  type Model,
  momentOf,
  presets,
  priceTargets,
  rightOf,
} from '../../src/figures/two-regressions/model.ts'
import { leastSquares } from '../../src/math/leastSquares.ts'
import { matrixFrom, multiply, transpose, withOnes } from '../../src/math/matrix.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'

const preset = (id: string) => presets.find((candidate) => candidate.id === id)?.state ?? initial

const rows: Record<Model, readonly (readonly number[])[]> = {
  prices: holePrices.map(({ windows }) => [windows]),
  logistic: bothCensuses.map(({ foot, lifted }) => [foot, lifted]),
  adaline: bothCensuses.map(({ foot, lifted }) => [foot, lifted]),
}
const truths: Record<Model, readonly number[]> = {
  prices: holePrices.map(({ price }) => price),
  logistic: bothCensuses.map(({ hero }) => Number(hero)),
  adaline: bothCensuses.map(({ hero }) => Number(hero)),
}
/** All that differs. */
const activations: Record<Model, (z: number) => number> = { prices: (z) => z, adaline: (z) => z, logistic: sigmoid }

describe('one rule', () => {
  it.each(['prices', 'logistic', 'adaline'] as const)('trains %s: w ← w − α · 1/m · Xᵀ(ŷ − y)', (model) => {
    const X = withOnes(matrixFrom(rows[model]))
    let w = matrixFrom(Array.from({ length: X.columns }, () => [0]))
    for (let at = 0; at <= 40; at++) {
      const { weights } = momentOf(model, { rate: 0.1, at })
      for (const [j, weight] of weights.entries()) expect(weight).toBeCloseTo(w.values[j] ?? 9, 9)
      const guesses = multiply(X, w).values.map(activations[model])
      const errors = matrixFrom(Array.from(guesses, (guess, i) => [guess - (truths[model][i] ?? 9)]))
      const gradient = multiply(transpose(X), errors).values.map((sum) => sum / X.rows)
      w = { ...w, values: w.values.map((weight, j) => weight - 0.1 * (gradient[j] ?? 9)) }
    }
  })

  it('finds the best price line and a good boundary', () => {
    const { weights } = momentOf('prices', { rate: 0.1, at: MOST_UPDATES })
    const best = leastSquares(priceTargets)
    for (const [j, weight] of weights.entries()) expect(weight).toBeCloseTo(best[j] ?? 9, 1)
    expect(rightOf('logistic', momentOf('logistic', { rate: 0.1, at: MOST_UPDATES }).weights)).toBeGreaterThan(18)
    expect(rightOf('adaline', momentOf('adaline', { rate: 0.1, at: MOST_UPDATES }).weights)).toBeGreaterThan(18)
  })

  it('parts Adaline’s answers at one half', () => {
    const weights = momentOf('adaline', initial).weights
    const [b, w1, w2] = boundaryOf('adaline', weights)
    const onLine = [1, -(b + w1) / w2] as const
    expect((weights[0] ?? 0) + w1 * onLine[0] + w2 * onLine[1]).toBeCloseTo(0.5, 12)
    expect(samplesOf(bothCensuses).m).toBe(24)
  })
})

describe('what the two regressions say', () => {
  it('gives both models’ state', () => {
    expect(tell(initial).sentence).toMatch(
      /^60 updates made, at rate 0\.10\. Prices: \d\.\d\d bags, and \d\.\d\d more for each window; .* Hobbits, by logistic regression: \d+ of 24 right; the log loss is 0\.\d{3}\. One line/,
    )
    expect(tell(preset('adaline')).sentence).toContain('Hobbits, by Adaline')
    expect(tell(preset('at-rest')).sentence).toContain('all weights are 0, so there is no line yet')
  })

  it('says when steps are too long, and stays with numbers', () => {
    expect(flownOff('prices', preset('too-fast'))).toBe(true)
    expect(flownOff('logistic', preset('too-fast'))).toBe(false)
    expect(tell(preset('too-fast')).sentence).toContain('too long for the prices')
    expect(tell(preset('too-fast-for-both')).sentence).toContain('too long for Adaline too')
    for (const { state } of presets) expect(JSON.stringify(tell(state))).not.toMatch(/NaN|Infinity|null/)
  })

  it('has in its table the update that comes next', () => {
    const { rows: cells } = tell(initial).table
    expect(cells).toHaveLength(5)
    const next = momentOf('prices', { ...initial, at: initial.at + 1 })
    expect(cells[1]?.[3]).toBe((next.weights[1] ?? 0).toFixed(3))
  })
})

describe('the hole prices', () => {
  it('are invented by a seed: the same holes each time, dearer with more windows', () => {
    expect(holePrices).toHaveLength(14)
    expect(holePrices[0]).toEqual({ number: 1, windows: 1, price: holePrices[0]?.price })
    const [base = 0, each = 0] = leastSquares(priceTargets)
    expect(each).toBeGreaterThan(1.2)
    expect(each).toBeLessThan(1.9)
    expect(base).toBeGreaterThan(1)
  })
})

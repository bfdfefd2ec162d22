import { describe, expect, it } from 'vitest'
import { bothCensuses, firstCensus, type Hobbit } from '../../src/data/hobbits.ts'
import { heldOptimum, logLoss, logLossGradient, newtonOptimum, profileGrid, samplesFrom } from '../../src/math/index.ts'

const samplesOf = (hobbits: readonly Hobbit[]) =>
  samplesFrom(
    hobbits.map(({ foot, lifted }) => [foot, lifted]),
    hobbits.map(({ hero }) => (hero ? 1 : 0)),
  )
const all = samplesOf(bothCensuses)
const first = samplesOf(firstCensus)
const optimum = newtonOptimum(all)

describe('the lowest place with some weights held', () => {
  it.each([
    [-4.5, 0, 0],
    [3, 2, -1],
    [-30, 0, 0],
    [-4.5, 40, 40],
  ])('has no slope left along the free weights, from %f, %f, %f', (...from) => {
    const start = Float64Array.from(from)
    for (const samples of [all, first]) {
      const lowest = heldOptimum(samples, start, [1, 2])
      if (!lowest) throw new Error('there is one')
      expect(lowest[0]).toBe(from[0])
      const [, d1 = 1, d2 = 1] = logLossGradient(samples, lowest)
      expect(Math.hypot(d1, d2)).toBeLessThan(1e-9)
    }
    expect([...start]).toEqual(from)
  })

  it('with nothing held is the optimum', () => {
    const lowest = heldOptimum(all, new Float64Array(3), [0, 1, 2])
    for (const [j, weight] of optimum.weights.entries()) expect(lowest?.[j]).toBeCloseTo(weight, 10)
  })

  it('is none where there is none: the first census with nothing held', () => {
    expect(heldOptimum(first, new Float64Array(3), [0, 1, 2])).toBeNull()
  })

  it('throws for a weight that is not there', () => {
    expect(() => heldOptimum(all, new Float64Array(3), [3])).toThrow('free[0] is 3')
  })
})

describe('the outline of the land', () => {
  const options = { axes: [1, 2], best: 0, x: [-2, 8], y: [-2, 8], size: 21 } as const

  it.each([
    [all, [1, 2], 0],
    [first, [1, 2], 0],
    [first, [0, 1], 2],
    [all, [0, 2], 1],
  ] as const)('is at each cell the lowest that the third weight reaches', (samples, axes, best) => {
    const { values, xs, ys, size } = profileGrid(samples, { ...options, axes, best })
    for (const [r, c] of [
      [0, 0],
      [3, 17],
      [20, 20],
      [11, 2],
    ] as const) {
      const weights = new Float64Array(3)
      weights[axes[0]] = xs[c] ?? 0
      weights[axes[1]] = ys[r] ?? 0
      const lowest = heldOptimum(samples, weights, [best])
      expect(values[r * size + c]).toBeCloseTo(logLoss(samples, lowest ?? weights), 9)
    }
  })

  it('goes down to the optimum itself', () => {
    const [, w1 = 0, w2 = 0] = optimum.weights
    const { values } = profileGrid(all, { ...options, x: [w1, w1 + 1], y: [w2, w2 + 1], size: 2 })
    expect(values[0]).toBeCloseTo(optimum.loss, 10)
  })

  it('throws where the three weights are not three', () => {
    expect(() => profileGrid(all, { ...options, best: 1 })).toThrow('three different')
  })
})

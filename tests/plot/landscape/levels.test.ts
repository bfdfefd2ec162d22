import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridOf, initialLand, zoomed } from '../../../src/figures/land.ts'
import { presets } from '../../../src/figures/loss-map/model.ts'
import { levelsOf, levelText, roundest, TINTS, tintOf } from '../../../src/plot/landscape/levels.ts'

const bowl = (size: number, scale = 1, ground = 0) =>
  Float64Array.from({ length: size * size }, (_, k) => {
    const [x, y] = [(k % size) / (size - 1) - 0.5, Math.floor(k / size) / (size - 1) - 0.5]
    return ground + scale * (x * x + y * y)
  })

describe('the roundest number', () => {
  it.each([
    [0.61, 0.74, 0.66, 0.7],
    [0.61, 0.69, 0.66, 0.65],
    [3.2, 7.1, 4, 5],
    [13, 190, 60, 100],
    [0.00041, 0.00049, 0.00045, 0.00045],
    [-3, 4, 1, 0],
  ])('between %f and %f', (low, high, near, round) => expect(roundest(low, high, near)).toBe(round))

  it('is always between', () => {
    const height = fc.double({ min: 1e-9, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(height, height, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-12 * Math.max(a, b))
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const round = roundest(low, high, (low + high) / 2)
        expect(round).toBeGreaterThanOrEqual(low)
        expect(round).toBeLessThanOrEqual(high)
      }),
    )
  })
})

describe('the levels of a map', () => {
  it('rise, lie within the land, and are written shortly', () => {
    for (const [scale, ground] of [
      [1, 0],
      [30, 0.44],
      [0.001, 0.44],
      [1e-6, 0],
    ] as const) {
      const values = bowl(64, scale, ground)
      const levels = levelsOf(values)
      expect(levels.length).toBeGreaterThan(6)
      expect(levels).toEqual([...new Set(levels)].toSorted((a, b) => a - b))
      expect(levels[0]).toBeGreaterThan(ground)
      expect(levels.at(-1)).toBeLessThan(ground + scale)
      for (const level of levels) expect(levelText(level).length).toBeLessThanOrEqual(9)
    }
  })

  it('are finer near the bottom: the first ring holds a small part of the land', () => {
    const values = bowl(64)
    const [first = 0] = levelsOf(values)
    const inside = values.filter((value) => value < first).length / values.length
    expect(inside).toBeGreaterThan(0.001)
    expect(inside).toBeLessThan(0.04)
  })

  it('make an even ladder: no step is less than half of the one below it, or nearly so', () => {
    for (const { state } of presets)
      for (const nearer of [0, 1, 2, 3, 4, 5, 6]) {
        const levels = levelsOf(gridOf(zoomed(state, nearer), 64).values)
        expect(levels.length).toBeGreaterThan(6)
        const steps = levels.slice(1).map((level, k) => level - (levels[k] ?? 0))
        for (const [k, step] of steps.entries())
          if (k > 0) expect(step / (steps[k - 1] ?? 0), levels.join(' ')).toBeGreaterThan(0.44)
      }
    expect(levelsOf(gridOf(initialLand, 64).values)).toEqual([0.5, 0.6, 0.7, 0.8, 1, 1.5, 2, 3, 4, 5])
  })

  it('are none on flat land, and none of nothing', () => {
    expect(levelsOf(new Float64Array(100).fill(0.7))).toEqual([])
    expect(levelsOf([])).toEqual([])
  })
})

it('levels are written as people write them', () => {
  expect([0.5, 12, 0.0001, 1e-7, 2.5e-12, 1e21].map(levelText)).toEqual([
    '0.5',
    '12',
    '0.0001',
    '10⁻⁷',
    '2.5×10⁻¹²',
    '10²¹',
  ])
})

it('few bands still go from the lowest tint to the highest', () => {
  for (const lines of [1, 2, 5, 11]) {
    expect(tintOf(0, lines)).toBe(0)
    expect(tintOf(lines, lines)).toBe(TINTS - 1)
  }
  expect(tintOf(0, 0)).toBe(0)
})

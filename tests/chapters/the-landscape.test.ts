import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/the-landscape/facts.ts'
import { timeWords } from '../../src/chapters/the-landscape/Tries.tsx'
import { gradientOf, gridOf, initialLand, lossOf, onMap } from '../../src/figures/land.ts'
import { levelsOf } from '../../src/plot/landscape/levels.ts'

describe('the numbers of the landscape', () => {
  it('name the one lowest place of all 24', () => {
    expect(facts.optimum.J).toBeCloseTo(0.43996, 5)
    expect([facts.optimum.w0, facts.optimum.w1, facts.optimum.w2].map((w) => w.toFixed(2))).toEqual([
      '-4.50',
      '0.75',
      '1.16',
    ])
  })

  it('work the example and its twin as told: down to the good place, up to the other', () => {
    expect(facts.good.J).toBeLessThan(facts.start.J)
    expect(facts.twin.J).toBeGreaterThan(facts.start.J)
  })

  it('keep the land below the string', () => expect(facts.middle.J).toBeLessThan(facts.chordMiddle))

  it('find a place by grid search that is close to the best, but not the best', () => {
    expect(facts.search.loss).toBeGreaterThan(facts.optimum.J + 1e-3)
    expect(facts.search.loss).toBeLessThan(facts.optimum.J + 0.05)
  })

  it('make another slice’s best worse than the best of all', () => {
    expect(facts.otherSlice.J).toBeGreaterThan(facts.optimum.J)
  })

  it('let the loss of a separating line fall as its weights grow, and never reach 0', () => {
    const losses = facts.larger.map(({ J }) => J)
    expect(losses).toEqual(losses.toSorted((a, b) => b - a))
    expect(losses.at(-1)).toBeGreaterThan(0)
    expect(losses.at(-1)).toBeLessThan(1e-3)
    expect(facts.larger.map(({ times }) => times)).toEqual([1, 2, 4, 8, 16])
  })

  it('name two lines low down and two higher up, on the map that is shown first', () => {
    const lines = levelsOf(gridOf(initialLand, 64).values)
    for (const [low, high] of [facts.lowLines, facts.highLines])
      expect(lines.indexOf(high)).toBe(lines.indexOf(low) + 1)
    expect(facts.lowLines).toEqual([0.7, 0.8])
    expect(facts.highLines).toEqual([3, 4])
    // Steps are small low down and large higher up.
    const steps = lines.slice(1).map((line, k) => Number((line - (lines[k] ?? 0)).toFixed(6)))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  })

  it('do not let crowded lines mean steep land: the fall from line to line over the way between does', () => {
    // Straight downhill from a corner, in steps so short that they are the way itself.
    const STRIDE = 0.002
    const crossings: { line: number; way: number; slope: number }[] = []
    let here = { ...initialLand, w1: -2, w2: -1.4 }
    const lines = levelsOf(gridOf(initialLand, 64).values)
    for (let way = 0; way < 6; way += STRIDE) {
      const [dx, dy] = onMap(here, gradientOf(here))
      const slope = Math.hypot(dx, dy)
      const before = lossOf(here)
      here = { ...here, w1: here.w1 - (STRIDE * dx) / slope, w2: here.w2 - (STRIDE * dy) / slope }
      for (const line of lines) if (before >= line && lossOf(here) < line) crossings.push({ line, way, slope })
    }
    const gaps = crossings.slice(1).map((low, k) => {
      const high = crossings[k] ?? low
      return { high: high.line, wide: low.way - high.way, fall: high.line - low.line, slopes: [low.slope, high.slope] }
    })
    for (const { fall, wide, slopes } of gaps) {
      expect(fall / wide).toBeGreaterThan(0.98 * Math.min(...slopes))
      expect(fall / wide).toBeLessThan(1.02 * Math.max(...slopes))
    }
    const [far, near] = [facts.highLines[1], facts.lowLines[1]].map((line) => gaps.find(({ high }) => high === line))
    expect(near?.wide).toBeLessThan(0.5 * (far?.wide ?? 0))
    expect(Math.max(...(near?.slopes ?? [9]))).toBeLessThan(Math.min(...(far?.slopes ?? [0])))
  })

  it('count the tries: ten to the number of weights', () => {
    expect([facts.triesForTwo, facts.triesForThree]).toEqual([100, 1000])
    expect(facts.costs.map((cost) => timeWords(cost))).toEqual([
      'less than a second',
      'less than a second',
      'less than a second',
      '100 seconds',
      '31,688 years',
      expect.stringMatching(/times the age of the world$/),
    ])
  })
})

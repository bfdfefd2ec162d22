import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/the-landscape/facts.ts'
import { timeWords } from '../../src/chapters/the-landscape/Tries.tsx'

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

import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/weights/facts.ts'

describe('the numbers of “Weights”', () => {
  it('weigh the two hobbits as the prose tells', () => {
    expect(facts.model).toEqual({ w0: -4.7, w1: 1, w2: 1, back: 4.7 })
    expect(facts.bilbo).toMatchObject({ foot: 2.8, lifted: 2.8, score: 0.9, hero: true })
    expect(facts.mungo).toMatchObject({ score: -1.9, hero: false })
  })

  it('put places on the line whose numbers add up to 4.7', () => {
    for (const { x1, x2, sum } of facts.onTheLine) expect(x1 + x2).toBeCloseTo(sum, 12)
    expect(facts.onTheLine.map(({ x2 }) => x2)).toEqual([4.7, 3.7, 2.35, 0.7])
  })

  it('find intercept and slope in the weights', () => {
    expect(facts.start).toMatchObject({ intercept: 3, slope: -0.9, back: 3, right: 0.9, mistakes: 5 })
    expect(facts.twin).toMatchObject({ intercept: 3, slope: -0.5 })
    expect(facts.byHand).toMatchObject({ w0: -3, w1: 0.4, w2: 1 })
    expect(facts.separatingMistakes).toBe(0)
  })

  it('make the model more sure with larger weights, and hardly sure with small ones', () => {
    const { tenth, once, twice, ten } = facts.sure
    expect([tenth, once, twice].map((chance) => Math.round(chance * 100))).toEqual([54, 80, 94])
    expect(ten).toBeGreaterThan(0.995)
    expect(facts.bilboChance.twice).toBeGreaterThan(facts.bilboChance.once)
  })

  it('count breakfasts as a third measure', () => {
    expect(facts.breakfasts).toMatchObject({ half: 0.5, score: 0.4 })
    expect(facts.breakfasts.x.slice(0, 2)).toEqual([facts.bilbo.foot, facts.bilbo.lifted])
  })

  it('add up as the formula writes', () => expect(facts.sum).toEqual({ of: [3, 5, 4], total: 12 }))
})

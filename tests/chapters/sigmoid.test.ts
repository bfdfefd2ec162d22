import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/sigmoid/facts.ts'

describe('the numbers of “The S curve”', () => {
  it('give the hobbit of 10 and 10 a score of 15.3, as the formula writes', () => {
    expect(facts.weights).toEqual({ w0: -4.7, w1: 1, w2: 1, back: 4.7 })
    expect(facts.ten.score).toBeCloseTo(15.3, 12)
    expect(facts.ten.chance.toFixed(7)).toBe('0.9999998')
  })

  it('double the score with the weights and keep the distance', () => {
    expect(facts.barley.doubledScore).toBeCloseTo(2 * facts.barley.score, 12)
    expect(facts.barley.doubledDistance).toBeCloseTo(facts.barley.distance, 12)
    expect(facts.barley.distance * facts.steepness).toBeCloseTo(facts.barley.score, 12)
    expect([facts.barley.foot, facts.barley.lifted]).toEqual([4, 3.1])
  })

  it('work the two examples as the prose tells them: e⁻⁴ and e¹', () => {
    expect(facts.bramble).toMatchObject({ score: 4, minus: -4, hero: true })
    expect(facts.bramble.chance).toBeCloseTo(1 / facts.bramble.below, 15)
    expect(facts.rollo).toMatchObject({ score: -1, minus: 1, hero: false })
    expect(facts.rollo.chance).toBeLessThan(0.5)
    expect(facts.rollo.power).toBeCloseTo(facts.e, 15)
  })

  it('flatten in the tails: from 6 to 7 next to nothing', () => {
    expect(facts.tail.far).toBeLessThan(facts.tail.one / 100)
    expect(facts.tail.two + facts.tail.minusTwo).toBeCloseTo(1, 15)
    expect(facts.tail.minusSeven).toBeGreaterThan(0)
  })

  it('squash the census between 0 and 1', () => {
    expect([facts.census.lowestScore, facts.census.highestScore].map((z) => z.toFixed(1))).toEqual(['-3.2', '4.0'])
    expect(facts.census.lowestChance).toBeGreaterThan(0)
    expect(facts.census.highestChance).toBeLessThan(1)
    expect(facts.census.aboveHalf).toBe(10)
  })

  it('agree with the formulas of the tables, which write them out', () => {
    const { first, second, third } = facts.three
    expect([first.z, second.z, third.z]).toEqual([-5, 1, 7])
    expect([first, second, third].map(({ chance }) => chance.toFixed(2))).toEqual(['0.01', '0.73', '1.00'])
    expect(third.first).toBe(5)
    expect(third.second).toBe(12)
    expect(facts.twins.map(({ scores }) => [...scores])).toEqual([
      [-5, -9],
      [1, 5],
      [7, 19],
    ])
    expect(facts.twinMillionths.toFixed(2)).toBe('6.14')
    expect(facts.twinPowers.hero / (facts.twinPowers.plain + facts.twinPowers.hero)).toBeCloseTo(facts.twinHero, 14)
    expect(facts.twinDifference).toBe(4)
  })
})

import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/the-mayors-question/facts.ts'
import { mistakes } from '../../src/figures/boundary-by-hand/model.ts'

describe('the numbers of chapter 1', () => {
  it('meet what the mission says of the data', () => {
    expect([facts.count, facts.heroes, facts.others]).toEqual([20, 10, 10])
    expect(facts.leftmost).toMatchObject({ name: 'Frodo', foot: 1.5, lifted: 4 })
    expect(facts.strongest.name).toBe('Sam')
  })

  it('work the two examples as the prose tells them', () => {
    expect(facts.exampleHeight).toBeCloseTo(2.2, 12)
    expect(facts.example.lifted).toBeGreaterThan(facts.exampleHeight)
    expect(facts.example.hero).toBe(true)
    expect(facts.twinHeight).toBeCloseTo(2.12, 12)
    expect(facts.twin.lifted).toBeLessThan(facts.twinHeight)
    expect(facts.twin.hero).toBe(false)
  })

  it('give the first clue: lifting alone does better than feet alone, in the figure too', () => {
    expect([facts.fewestByLifting, facts.fewestByFoot]).toEqual([2, 5])
    const limits = Array.from({ length: 600 }, (_, i) => i / 100 + 0.005)
    const flat = limits.map((intercept) => mistakes({ intercept, slope: 0, upright: null, heroes: 'above' }))
    const upright = limits.map((at) => mistakes({ intercept: 0, slope: 0, upright: at, heroes: 'below' }))
    expect(Math.min(...flat)).toBe(facts.fewestByLifting)
    expect(Math.min(...upright)).toBe(facts.fewestByFoot)
  })

  it('stop the build where the prose asks for one that is not there', () => {
    expect(() => Reflect.get(facts, 'nonsense')).toThrow('no fact called “nonsense”')
  })
})

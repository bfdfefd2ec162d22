import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/how-sure/facts.ts'

const shown = (value: number, digits = 2) => Number(value.toFixed(digits))

describe('the numbers of the chapter on being sure', () => {
  it('work the two examples: what is said and what is left add up to 1 as written', () => {
    expect(facts.example.name).toBe('Bilbo')
    expect(facts.example.chance).toBeGreaterThan(0.5)
    expect(facts.twin.chance).toBeLessThan(0.5)
    for (const { chance, rest } of [facts.example, facts.twin]) {
      expect(chance + rest).toBeCloseTo(1, 12)
      expect(shown(chance) + shown(rest)).toBeCloseTo(1, 12)
    }
  })

  it('add where nobody is counted twice, and not where some are', () => {
    expect(facts.redOrBlack).toBe(50)
    expect(facts.redPlusBig - facts.both).toBe(facts.redOrBig)
    expect(facts.both).toBeLessThanOrEqual(Math.min(facts.red, facts.big))
    expect(facts.redOrBig).toBeLessThan(facts.redPlusBig)
    expect(facts.whistleOrBlack).toBe(40)
    expect(facts.blackWhistle).toBeLessThanOrEqual(Math.min(facts.whistle, facts.black))
  })

  it('promise 85 in 100, and tell how far luck goes', () => {
    expect([facts.said, facts.hundred, facts.promised, facts.others]).toEqual([0.85, 100, 85, 15])
    expect(facts.draws).toBe(20)
    expect(facts.fewest).toBeLessThan(85)
    expect(facts.most).toBeGreaterThan(85)
    expect(facts.most - facts.fewest).toBeLessThan(25)
    expect(Math.abs(facts.mean - 85)).toBeLessThan(2)
  })

  it('catch the boaster', () => {
    expect(facts.boastDraw).toBeLessThan(facts.promised - 10)
    expect(facts.boastTruth).toBeCloseTo(66.7, 1)
    expect(facts.boastLow).toMatchObject({ said: 0.05, promised: 5 })
    expect(facts.boastLow.truth).toBeCloseTo(23.5, 1)
    expect(facts.high.share).toBeLessThan(facts.high.said - 0.1)
    expect(facts.low.share).toBeGreaterThan(facts.low.said + 0.1)
    for (const { heroes, count, share } of [facts.high, facts.low]) expect(heroes / count).toBeCloseTo(share, 12)
  })

  it('say the same of everyone and keep the word', () => expect(facts.everyone).toBe(0.5))
})

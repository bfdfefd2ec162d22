import { describe, expect, it } from 'vitest'
import { chanceText } from '../../src/figures/punishment/describe.ts'
import definition from '../../src/figures/punishment/index.ts'
import {
  canBeLess,
  coinToss,
  initial,
  LEAST_CHANCE,
  punishments,
  tenTimesLess,
} from '../../src/figures/punishment/model.ts'

const sentence = (chance: number) => definition.describe({ chance }).sentence

describe('the claims of the figure', () => {
  it('starts with a hero given 0.01, which costs far more than “I don’t know”', () => {
    expect(initial.chance).toBe(0.01)
    expect(punishments(initial).hero).toBeCloseTo(4.605, 3)
    expect((punishments(initial).hero ?? 0) / coinToss).toBeCloseTo(6.64, 2)
  })

  it('makes both truths cost the same in the middle only', () => {
    const { hero, plain } = punishments({ chance: 0.5 })
    expect([hero, plain]).toEqual([coinToss, coinToss])
    expect(coinToss).toBeCloseTo(Math.LN2, 15)
    for (const chance of [0.1, 0.4, 0.6, 0.9])
      expect(punishments({ chance }).hero).not.toBeCloseTo(punishments({ chance }).plain ?? 0, 2)
  })

  it('falls for a hero and rises for the rest, all the way', () => {
    const chances = Array.from({ length: 99 }, (_, k) => (k + 1) / 100)
    const heroes = chances.map((chance) => punishments({ chance }).hero ?? 0)
    const others = chances.map((chance) => punishments({ chance }).plain ?? 0)
    expect(heroes).toEqual(heroes.toSorted((a, b) => b - a))
    expect(others).toEqual(others.toSorted((a, b) => a - b))
  })

  it('adds the same for each division by ten, down to the least', () => {
    let state = { chance: 0.5 }
    for (let k = 0; k < 5; k++) {
      const next = tenTimesLess(state)
      expect((punishments(next).hero ?? 0) - (punishments(state).hero ?? 0)).toBeCloseTo(Math.LN10, 10)
      state = next
    }
    expect(tenTimesLess(tenTimesLess(state)).chance).toBe(LEAST_CHANCE)
    expect(canBeLess({ chance: LEAST_CHANCE })).toBe(false)
    expect(canBeLess({ chance: 0 })).toBe(false)
  })
})

describe('the sentence', () => {
  it('tells both prices and compares', () => {
    expect(sentence(0.01)).toBe(
      'The model says ŷ = 0.01. If the hobbit becomes a hero, the punishment is 4.61. If not, it is 0.01. A hero here costs 6.6 times as much as “I don’t know” (0.69).',
    )
    expect(sentence(0.9)).toContain('Someone else here costs 3.3 times')
    expect(sentence(0.5)).toContain('costs about 0.69, whatever the truth')
  })

  it('has words for the two ends instead of a number', () => {
    expect(sentence(0)).toContain('If the hobbit becomes a hero after all, the punishment has no end')
    expect(sentence(0)).toContain('If not, it is 0.00.')
    expect(sentence(1)).toContain('If not, the punishment has no end')
    for (const chance of [0, 1e-300, 1e-9, 0.5, 1 - 1e-12, 1]) {
      const { table } = definition.describe({ chance })
      expect(sentence(chance) + JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined|null/)
    }
  })
})

it.each([
  [0, '0.00'],
  [1e-9, 'under 0.000001'],
  [0.000001, '0.000001'],
  [0.005, '0.005'],
  [0.01, '0.01'],
  [0.5, '0.50'],
  [0.1234, '0.12'],
  [0.999, '0.999'],
  [1 - 1e-9, 'over 0.999999'],
  [1, '1.00'],
])('writes ŷ = %d as %s', (chance, text) => expect(chanceText(chance)).toBe(text))

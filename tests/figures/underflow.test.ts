import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/underflow/index.ts'
import {
  COUNTS,
  factors,
  floor,
  initial,
  lastAbove,
  productOf,
  SEEDS,
  TYPICALS,
  type UnderflowState,
  village,
} from '../../src/figures/underflow/model.ts'

const read = ({ typical, seed, m }: UnderflowState) => productOf(village(typical, seed), m)
const sentence = (state: UnderflowState) => definition.describe(state).sentence
const edge = lastAbove(initial)

describe('the claims of the figure', () => {
  it('starts with a product that is exactly 0 and a sum of logs that is fine', () => {
    const { product, logs, mean } = read(initial)
    expect(product).toBe(0)
    expect(logs).toBeCloseTo(-1109.7, 1)
    expect(mean).toBeCloseTo(0.74, 2)
  })

  it('loses the product between one factor and the next, by multiplying and nothing else', () => {
    let product = 1
    const all = factors(initial.typical, initial.seed)
    for (let k = 0; k < edge; k++) product *= all[k] ?? 0
    expect(product).toBeGreaterThan(0)
    expect(product).toBe(read({ ...initial, m: edge }).product)
    expect(product * (all[edge] ?? 1)).toBe(0)
    expect(read({ ...initial, m: edge + 1 }).product).toBe(0)
    // Where the log passes that of the smallest number there is, give or take the last rounding.
    expect(Math.abs(read({ ...initial, m: edge }).logs - floor)).toBeLessThan(3)
  })

  it('agrees with the sum of logs as long as there are digits', () => {
    const { product, logs } = read({ ...initial, m: 900 })
    expect(Math.log(product)).toBeCloseTo(logs, 9)
  })

  it('keeps every factor near the typical one, and a probability', () => {
    const typical = fc.double({ min: TYPICALS[0], max: TYPICALS[1], noNaN: true })
    const seed = fc.integer({ min: SEEDS[0], max: SEEDS[1] })
    fc.assert(
      fc.property(typical, seed, (near, from) => {
        const all = factors(near, from)
        expect(Math.min(...all)).toBeGreaterThanOrEqual(near - Math.min(near, 1 - near) / 2)
        expect(Math.max(...all)).toBeLessThanOrEqual(near + Math.min(near, 1 - near) / 2)
      }),
      { numRuns: 20 },
    )
  })

  it('is the same village from the same seed, and another from another', () => {
    expect(factors(0.5, 7)).toEqual(factors(0.5, 7))
    expect(factors(0.5, 7)).not.toEqual(factors(0.5, 8))
    expect(factors(0.5, 7)).toHaveLength(COUNTS[1])
  })
})

describe('the sentence', () => {
  it('says that it is exactly 0, and since when', () => {
    expect(sentence(initial)).toBe(
      `1500 probabilities near 0.50, multiplied: the computer has 0. That is not small, it is exactly 0: it was gone after ${edge + 1}, and nothing brings it back. Their logs add up to −1109.7; that is 0.74 of loss for each hobbit.`,
    )
  })

  it('knows the edge, the last digits and the product that never goes', () => {
    expect(sentence({ ...initial, m: edge })).toContain('4.9 × 10⁻³²⁴. One more, and it is gone.')
    expect(sentence({ ...initial, m: edge - 4 })).toContain('running out of digits')
    expect(sentence({ m: 3000, typical: 0.9, seed: 1 })).toContain('Even 3000 of them leave something above 0')
    expect(sentence({ m: 1, typical: 0.5, seed: 1 })).toContain('1 probability near 0.50')
  })

  it('never shows a number that is none', () => {
    for (const typical of TYPICALS)
      for (const m of COUNTS) {
        const { sentence: text, table } = definition.describe({ m, typical, seed: SEEDS[1] })
        expect(text + JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined|null/)
      }
  })

  it('has the two rows at the edge in its table', () => {
    const rows = definition.describe(initial).table.rows
    expect(rows.find(([m]) => m === String(edge))?.[2]).toBe('4.9 × 10⁻³²⁴')
    expect(rows.find(([m]) => m === String(edge + 1))?.[2]).toBe('exactly 0')
  })
})

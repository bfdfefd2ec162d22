import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/dot-product/index.ts'
import {
  type DotState,
  hobbitList,
  initial,
  PAIRS,
  pairs,
  reach,
  sum,
  WEIGHTS,
  weightList,
} from '../../src/figures/dot-product/model.ts'
import { lineScore } from '../../src/math/line.ts'
import { matrixFrom, multiply, transpose } from '../../src/math/matrix.ts'

const preset = (id: string): DotState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const sentence = (state: DotState) => definition.describe(state).sentence

describe('the claims of the figure', () => {
  it('makes 0.9 of Bilbo: just above 0', () => {
    expect(pairs(initial).map(({ product }) => product)).toEqual([-4.7, 2.8, 2.8])
    expect(sum(initial)).toBeCloseTo(0.9, 12)
  })

  it('is the score of the line, with the 1 in front', () => {
    expect(hobbitList(initial)).toEqual([1, 2.8, 2.8])
    expect(sum(initial)).toBeCloseTo(lineScore([-4.7, 1, 1], [2.8, 2.8]), 12)
  })

  it('is a row times a column', () => {
    const row = transpose(matrixFrom(weightList(initial).map((weight) => [weight])))
    const column = matrixFrom(hobbitList(initial).map((entry) => [entry]))
    const product = multiply(row, column)
    expect([product.rows, product.columns]).toEqual([1, 1])
    expect(product.values[0]).toBeCloseTo(sum(initial), 12)
  })

  it('lays each arrow where the last one ended, from 0 to the dot product', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 }), (w) => {
        const state: DotState = { ...initial, w0: w[0] ?? 0, w1: w[1] ?? 0, w2: w[2] ?? 0 }
        const all = pairs(state)
        expect(all[0]?.from).toBe(0)
        expect(all.slice(1).map(({ from }) => from)).toEqual(all.slice(0, -1).map(({ to }) => to))
        expect(all.at(-1)?.to).toBeCloseTo(sum(state), 10)
        for (const { from, to, product } of all) expect(to - from).toBeCloseTo(product, 9)
        for (const { to } of all) expect(Math.abs(to)).toBeLessThanOrEqual(reach(state))
      }),
    )
  })

  it('never changes its first arrow with the hobbit', () => {
    expect(pairs(preset('otto'))[0]).toEqual(pairs(preset('thorn'))[0])
  })

  it('leaves Otto below 0, and one hobbit right on it', () => {
    expect(sum(preset('otto'))).toBeLessThan(0)
    expect(sum(preset('on-the-line'))).toBeCloseTo(0, 12)
  })
})

describe('the sentence', () => {
  it('writes the pairs out and tells the answer', () => {
    expect(sentence(initial)).toBe(
      'Bilbo: (−4.70) × 1.00 + 1.00 × 2.80 + 1.00 × 2.80 = 0.90. Two lists go in, and one number comes out. It is more than 0, so the model says “hero”.',
    )
    expect(sentence(preset('otto'))).toContain('less than 0, so the model says “not a hero”')
    expect(sentence(preset('on-the-line'))).toContain('right on the line')
  })

  it('tells how far the machine has got', () => {
    expect(sentence(preset('empty'))).toContain('No pair has been multiplied yet')
    expect(sentence({ ...initial, done: 2 })).toContain(
      '2 pairs of 3 multiplied: (−4.70) × 1.00 + 1.00 × 2.80 = −1.90 so far',
    )
  })

  it('never shows a number that is none', () => {
    const weight = fc.double({ min: WEIGHTS[0], max: WEIGHTS[1], noNaN: true })
    const measure = fc.double({ min: 0, max: 11, noNaN: true })
    fc.assert(
      fc.property(weight, weight, weight, measure, measure, fc.nat(PAIRS), (w0, w1, w2, foot, lifted, done) => {
        const said = JSON.stringify(definition.describe({ w0, w1, w2, foot, lifted, done }))
        expect(said).not.toMatch(/NaN|Infinity|undefined|null|–/)
      }),
    )
  })
})

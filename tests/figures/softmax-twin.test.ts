import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/softmax-twin/index.ts'
import { initial, samples, type TwinState, twin } from '../../src/figures/softmax-twin/model.ts'
import { chance } from '../../src/plot/format.ts'

const sentence = (change: Partial<TwinState>) => definition.describe({ ...initial, ...change }).sentence
const measure = fc.double({ min: -20, max: 20, noNaN: true })
const shift = fc.double({ min: -100, max: 100, noNaN: true })

describe('the claims of the figure', () => {
  it('works the table of the mission', () => {
    const all = samples.map(([x1, x2]) => twin({ x1, x2, shift: 0 }))
    expect(all.map(({ scores }) => scores)).toEqual([
      [-5, -9],
      [1, 5],
      [7, 19],
    ])
    expect(all.map(({ shares }) => shares.map(chance))).toEqual([
      ['0.982', '0.018'],
      ['0.018', '0.982'],
      ['0.00000614', '0.99999386'],
    ])
  })

  it('gives the same as the sigmoid of the difference', () => {
    fc.assert(
      fc.property(measure, measure, shift, (x1, x2, c) => {
        const { shares, sigmoid } = twin({ x1, x2, shift: c })
        expect(shares[1]).toBeCloseTo(sigmoid, 12)
        expect(shares[0] + shares[1]).toBeCloseTo(1, 12)
      }),
    )
  })

  it('changes nothing when the same number is added to both', () => {
    fc.assert(
      fc.property(measure, measure, shift, (x1, x2, c) => {
        const [before, after] = [twin({ x1, x2, shift: 0 }), twin({ x1, x2, shift: c })]
        expect(after.scores[0]).toBeCloseTo(before.scores[0] + c, 9)
        expect(after.shares[0]).toBeCloseTo(before.shares[0], 9)
        expect(after.difference).toBeCloseTo(before.difference, 9)
      }),
    )
  })
})

describe('the sentence', () => {
  it('tells scores, shares and the sigmoid', () => {
    expect(sentence({})).toBe(
      'Sample 2 (3, 4) scores 1 as “not a hero” and 5 as “hero”. Softmax shares out 0.018 and 0.982. The sigmoid of the difference 4 is 0.982: the same.',
    )
  })

  it.each<[string, Partial<TwinState>, string]>([
    ['a shift', { shift: 10 }, 'Both scores have 10 added, and nothing changes'],
    ['equal scores', { x1: 1, x2: 4 }, 'each gets one half'],
    ['a large difference', { x1: 5, x2: 6 }, 'leaves almost nothing for the smaller one'],
    ['scores beyond the line', { shift: 80 }, 'waits at its edge'],
    ['a sample of one’s own', { x1: 2.5 }, 'Your own sample (2.5, 4)'],
  ])('explains %s', (_case, change, words) => expect(sentence(change)).toContain(words))

  it('never shows a number that is none', () => {
    fc.assert(
      fc.property(measure, measure, shift, (x1, x2, c) => {
        expect(JSON.stringify(definition.describe({ x1, x2, shift: c }))).not.toMatch(/NaN|Infinity|undefined|null|–/)
      }),
    )
  })
})

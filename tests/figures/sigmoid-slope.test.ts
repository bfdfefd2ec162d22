import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/sigmoid-slope/index.ts'
import { PEAK, REACH, SCORES, shown, steepness } from '../../src/figures/sigmoid-slope/model.ts'
import { derivative } from '../../src/math/differentiate.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'

const sentence = (z: number) => definition.describe({ z }).sentence
const score = fc.double({ min: SCORES[0], max: SCORES[1], noNaN: true })

describe('the claims of the figure', () => {
  it('has its peak of ¼ at score 0, and nowhere else as much', () => {
    expect(PEAK).toBe(0.25)
    fc.assert(
      fc.property(score, (z) => {
        if (Math.abs(z) > 1e-3) expect(steepness(z).slope).toBeLessThan(PEAK)
      }),
    )
  })

  it('is the chance times what is left, and the true slope', () => {
    fc.assert(
      fc.property(fc.double({ min: -REACH, max: REACH, noNaN: true }), (z) => {
        const { chance, rest, slope } = steepness(z)
        expect(slope).toBeCloseTo(chance * rest, 15)
        expect(chance + rest).toBeCloseTo(1, 15)
        expect(slope).toBeCloseTo(derivative(sigmoid, z), 9)
      }),
    )
  })

  it('lies flat on both tails: less than 1 in 100 of the peak at 7', () => {
    for (const z of [-7, 7]) expect(steepness(z).ofPeak).toBeLessThan(0.01)
    expect(steepness(-7).slope).toBe(steepness(7).slope)
    expect(sigmoid(8) - sigmoid(7)).toBeLessThan(0.001)
  })

  it('keeps a far score at the edge of the picture', () => {
    expect([shown(40), shown(-40), shown(3)]).toEqual([REACH, -REACH, 3])
  })
})

describe('the sentence', () => {
  it('reads the first state', () => {
    expect(sentence(2)).toBe(
      'At score z = 2.00 the S curve is at σ = 0.881, and 1 − σ is 0.119. Its slope is the one times the other: 0.1050. That is 42 in 100 of the peak: the curve is flattening.',
    )
  })

  it.each<[string, number, string]>([
    ['the peak', 0, 'nowhere is the S curve steeper than ¼'],
    ['the steep middle', -1, 'a change of the score still shows'],
    ['a flat tail', 7, 'Whatever learns by this slope alone stalls here.'],
    ['a score out of the picture', 40, 'The handle waits at the edge of the picture.'],
    ['a slope of almost nothing', -40, '4.2 × 10⁻¹⁸'],
  ])('explains %s', (_case, z, words) => expect(sentence(z)).toContain(words))

  it('never shows a number that is none', () => {
    fc.assert(
      fc.property(score, (z) => {
        expect(sentence(z)).not.toMatch(/NaN|Infinity|undefined|–/)
      }),
    )
  })
})

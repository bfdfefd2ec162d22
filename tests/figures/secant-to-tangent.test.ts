import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/secant-to-tangent/index.ts'
import {
  cut,
  initial,
  REACH,
  type SecantState,
  slopesByDx,
  TOO_NEAR,
} from '../../src/figures/secant-to-tangent/model.ts'
import { derivative } from '../../src/math/differentiate.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'

const sentence = (change: Partial<SecantState>) => definition.describe({ ...initial, ...change }).sentence
const gap = (x: number, dx: number) => Math.abs(cut({ x, dx }).slope - cut({ x, dx }).tangent)
const place = fc.double({ min: -REACH, max: REACH, noNaN: true })

describe('the claims of the figure', () => {
  it('closes in on the tangent from both sides, ten times nearer for a step ten times smaller', () => {
    for (const side of [1, -1]) {
      const gaps = [0.1, 0.01, 0.001].map((dx) => gap(-2, side * dx))
      for (const [index, next] of gaps.slice(1).entries()) expect((gaps[index] ?? 0) / next).toBeCloseTo(10, 0)
    }
  })

  it('has its tangent by the true derivative, whichever the place', () => {
    fc.assert(
      fc.property(place, (x) => {
        expect(cut({ x, dx: 0 }).slope).toBeCloseTo(derivative(sigmoid, x), 9)
      }),
    )
  })

  it('has another slope at another place, and another for another step at the same place', () => {
    const slopes = [cut({ x: -2, dx: 1 }), cut({ x: 1.4, dx: 1 }), cut({ x: -2, dx: 2 })].map(({ slope }) => slope)
    expect(new Set(slopes.map((slope) => slope.toFixed(3))).size).toBe(3)
  })

  it('takes the tangent over without a jump where a computer can no longer tell two places apart', () => {
    for (const dx of [1e-5, TOO_NEAR, TOO_NEAR / 2, 1e-17, -1e-17]) {
      expect(cut({ x: 0.7, dx }).slope).toBeCloseTo(cut({ x: 0.7, dx: 0 }).slope, 5)
    }
    expect([TOO_NEAR, TOO_NEAR / 2, 0].map((dx) => cut({ x: 0, dx }).kind)).toEqual(['secant', 'too-near', 'tangent'])
  })

  it('draws one slope for each step, the tangent’s in the middle', () => {
    const slopes = slopesByDx(-2)
    expect(slopes[(slopes.length - 1) / 2]).toEqual([0, cut({ x: -2, dx: 0 }).slope])
    expect([slopes[0]?.[0], slopes.at(-1)?.[0]]).toEqual([-REACH, REACH])
  })
})

describe('the sentence', () => {
  it('reads the first state', () => {
    expect(sentence({})).toBe(
      'At x = −2.00 the S curve has the height 0.119. The second place is 3.00 to the right, and Δy is 0.612, so the slope of the secant is 0.204. The tangent has 0.105, 0.0990 less. Bring the second place nearer, and the gap closes.',
    )
  })

  it.each<[string, Partial<SecantState>, string]>([
    ['no step', { dx: 0 }, '0 ÷ 0 says nothing'],
    ['a step too small for a computer', { dx: 1e-9 }, 'a computer’s digits run out'],
    ['a step to the left', { dx: -1 }, '1.00 to the left, and Δy is −0.0718'],
    ['a tangent that is steeper', { dx: -1 }, '0.0332 more'],
    ['a step so small that both lines look alike', { dx: 0.001 }, 'no eye can tell the two lines apart'],
  ])('explains %s', (_case, change, words) => expect(sentence(change)).toContain(words))

  it('never shows a number that is none', () => {
    const tiny = fc.oneof(place, fc.double({ min: -1e-12, max: 1e-12, noNaN: true }))
    fc.assert(
      fc.property(place, tiny, (x, dx) => {
        const { sentence, table } = definition.describe({ x, dx })
        expect(sentence + table.rows.flat().join()).not.toMatch(/NaN|Infinity|undefined|–/)
      }),
    )
  })
})

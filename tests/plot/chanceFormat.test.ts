import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chance, inHundred, power } from '../../src/plot/format.ts'

describe('a chance in writing', () => {
  it.each([
    [0.5, '0.500'],
    [0.982014, '0.982'],
    [0.00669285, '0.00669'],
    [6.144e-6, '0.00000614'],
    [1 - 6.144e-6, '0.99999386'],
    [1e-12, 'almost 0'],
    [1, 'almost 1'],
    [0, 'almost 0'],
  ])('%d is %s', (value, text) => expect(chance(value)).toBe(text))

  it('is never written as 0 or 1, and adds up to 1 with what is left', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-8, max: 0.5, noNaN: true }), (p) => {
        const [one, other] = [chance(p), chance(1 - p)]
        expect(Number(one)).toBeGreaterThan(0)
        expect(Number(other)).toBeLessThan(1)
        expect(Number(one) + Number(other)).toBeCloseTo(1, 2 - Math.floor(Math.log10(p)))
      }),
    )
  })
})

it.each([
  [Math.exp(5), '148.41'],
  [Math.exp(-1), '0.368'],
  [Math.exp(-7), '0.00091'],
  [Math.exp(-15.3), '0.000000227'],
  [Math.exp(-60), 'almost 0'],
  [Math.exp(30), '14 digits'],
])('the power %d is written %s', (value, text) => expect(power(value)).toBe(text))

it.each([
  [0.5, '50 in 100'],
  [0.991, '99 in 100'],
  [0.999, 'more than 99 in 100'],
  [1, 'more than 99 in 100'],
  [0.001, 'less than 1 in 100'],
  [0, 'less than 1 in 100'],
])('the chance %d is %s', (value, text) => expect(inHundred(value)).toBe(text))

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logit, sigmoid, sigmoidSlope, softplus } from '../../src/math/sigmoid.ts'
import { number } from './arbitraries.ts'
import { expectClose } from './close.ts'

describe('sigmoid', () => {
  it('has the values of the prose', () => {
    expect(sigmoid(0)).toBe(0.5)
    expectClose([sigmoid(-5), sigmoid(1), sigmoid(7)], [0.0066928509242848554, 0.7310585786300049, 0.9990889488055994])
  })

  it('is 1 − itself mirrored', () => {
    fc.assert(fc.property(number(800), (z) => expectClose(sigmoid(-z), 1 - sigmoid(z), 1e-15, 1.2e-16)))
  })

  it('never falls and stays within 0…1', () => {
    fc.assert(
      fc.property(number(1e4), number(1e4), (a, b) => {
        const [low, high] = [sigmoid(Math.min(a, b)), sigmoid(Math.max(a, b))]
        return 0 <= low && low <= high && high <= 1
      }),
    )
  })

  it('keeps the digits of its lower tail and survives any score', () => {
    expectClose(sigmoid(-700), Math.exp(-700), 1e-13, 0)
    expect([sigmoid(-1e3), sigmoid(1e3), sigmoid(-Infinity), sigmoid(Infinity)]).toEqual([0, 1, 0, 1])
  })

  it('peaks with slope ¼ at 0 and is flat in the tails', () => {
    expect(sigmoidSlope(0)).toBe(0.25)
    expect(sigmoidSlope(3)).toBeLessThan(0.05)
    expectClose(sigmoidSlope(40), Math.exp(-40), 1e-12, 0)
    expect(sigmoidSlope(-2)).toBe(sigmoidSlope(2))
  })

  it('refuses NaN', () => {
    expect(() => sigmoid(Number.NaN)).toThrow('score z is NaN')
    expect(() => softplus(Number.NaN)).toThrow('score z is NaN')
  })
})

describe('logit', () => {
  it('undoes the sigmoid', () => {
    fc.assert(fc.property(number(15), (z) => expectClose(logit(sigmoid(z)), z, 1e-9, 1e-9)))
    expectClose(logit(0.75), Math.log(3), 1e-15)
    for (const p of [0.2499, 0.2501, 0.7499, 0.7501]) expectClose(logit(p), Math.log(p / (1 - p)), 1e-14)
  })

  it('keeps the digits near ½, reaches ±Infinity at the ends, refuses the rest', () => {
    expectClose(logit(0.5 + 2 ** -40), 2 ** -38, 1e-12, 0)
    expect([logit(0), logit(0.5), logit(1)]).toEqual([-Infinity, 0, Infinity])
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => logit(p)).toThrow(`p is ${p}`)
  })
})

describe('softplus', () => {
  it('is ln(1 + e^z), exact in both tails', () => {
    expectClose([softplus(0), softplus(1), softplus(-1)], [Math.LN2, 1.3132616875182228, 0.31326168751822286], 1e-15)
    expect([softplus(1e3), softplus(1e300), softplus(-1e3)]).toEqual([1e3, 1e300, 0])
    expectClose(softplus(-50), Math.exp(-50), 1e-15, 0)
  })

  it('differs from its mirror image by z', () => {
    fc.assert(fc.property(number(1e3), (z) => expectClose(softplus(z) - softplus(-z), z, 1e-12, 1e-12)))
  })
})

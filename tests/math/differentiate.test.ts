import { describe, expect, it } from 'vitest'
import { derivative, numericGradient, partialDerivative, secantSlope } from '../../src/math/differentiate.ts'
import { midpointSum } from '../../src/math/integrate.ts'
import { sigmoid, sigmoidSlope } from '../../src/math/sigmoid.ts'
import { expectClose } from './close.ts'

describe('secant slope', () => {
  it('of x² from 3 is 6 + Δx, either way', () => {
    for (const dx of [2, 1, 0.5, -1])
      expectClose(
        secantSlope((x) => x * x, 3, dx),
        6 + dx,
        1e-14,
      )
  })

  it('of σ turns into its tangent as Δx shrinks', () => {
    const errors = [1, 0.1, 0.01, 0.001].map((dx) => Math.abs(secantSlope(sigmoid, 0.7, dx) - sigmoidSlope(0.7)))
    errors.slice(1).forEach((error, k) => {
      expect(error).toBeLessThan(errors[k]! / 5)
    })
  })

  it('needs two points', () => expect(() => secantSlope(sigmoid, 1, 0)).toThrow('dx is 0'))
})

describe('numeric derivatives', () => {
  it('have ten right digits and more', () => {
    expectClose(derivative(Math.sin, 0), 1, 1e-11)
    expectClose(derivative(Math.exp, 3), Math.exp(3), 1e-10)
    expectClose(
      derivative((x) => x ** 5, 1000),
      5e12,
      1e-10,
    )
    expectClose(derivative(Math.log, 1e-3, 1e-5), 1e3, 1e-9)
    for (const z of [-4, -1, 0, 2]) expectClose(derivative(sigmoid, z), sigmoidSlope(z), 1e-10)
  })

  it('take one axis at a time and leave the point alone', () => {
    const w = Float64Array.of(2, 5, -1)
    const f = (v: Float64Array) => v[0]! * v[1]! + v[2]! ** 2
    expectClose(numericGradient(f, w), [5, 2, -2], 1e-10)
    expectClose(partialDerivative(f, w, 1), 2, 1e-10)
    expect(Array.from(w)).toEqual([2, 5, -1])
    expect(() => partialDerivative(f, w, 3)).toThrow('axis is 3')
  })

  it('refuse NaN and a step of 0', () => {
    expect(() => derivative(Math.sin, Number.NaN)).toThrow('x is NaN')
    expect(() => derivative(Math.sin, 1, 0)).toThrow('h is 0')
  })
})

describe('area in strips', () => {
  it('is exact for straight lines and settles for curves', () => {
    expect(midpointSum((x) => 2 * x, 0, 3, 1)).toBe(9)
    expectClose(
      midpointSum((x) => x * x, 0, 3, 1000),
      9,
      1e-6,
    )
    expectClose(midpointSum(sigmoidSlope, -40, 40, 2000), 1, 1e-12)
    expect(midpointSum((x) => 2 * x, 3, 0, 1)).toBe(-9)
    expect(() => midpointSum(Math.sin, 0, 1, 0)).toThrow('strips is 0')
  })
})

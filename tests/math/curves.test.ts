import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Curve,
  calculusCurves,
  compose,
  pitfallCurves,
  power,
  reciprocalOf,
  straightLine,
} from '../../src/math/curves.ts'
import { descendOn } from '../../src/math/descent.ts'
import { derivative } from '../../src/math/differentiate.ts'
import { curveObjective, noisyCurveObjective } from '../../src/math/objective.ts'
import { expectClose } from './close.ts'

const { double, square, cube, reciprocal, exp, log, sigmoid } = calculusCurves
const composed = {
  'e^(2x)': compose(exp, double),
  'σ(3x−1)': compose(sigmoid, straightLine(3, -1)),
  '(2x)³': compose(cube, double),
  'ln x²': compose(log, square),
  '1/σ': reciprocalOf(sigmoid),
  '1/x²': reciprocalOf(square),
  'x⁵': power(5),
  'x⁰': power(0),
}

const slopeIsRight = (curve: Curve) => {
  fc.assert(
    fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (x) => {
      fc.pre(curve.defined(x) && (Math.abs(x) > 0.1 || (curve.defined(0) && curve.defined(-0.01))))
      expectClose(curve.slope(x), derivative(curve.f, x, 0.002), 1e-6, 1e-7)
    }),
  )
}

describe('slopes meet finite differences', () => {
  it.each(Object.entries({ ...calculusCurves, ...pitfallCurves, ...composed }))('%s', (_, curve) => slopeIsRight(curve))
})

describe('rules', () => {
  it('power: (xⁿ)′ = n·xⁿ⁻¹; a constant has none', () => {
    expect([power(3).slope(2), power(1).slope(9), power(0).slope(4), calculusCurves.constant.slope(1)]).toEqual([
      12, 1, 0, 0,
    ])
    expect(() => power(-1)).toThrow('n is -1')
  })

  it('reciprocal: with its minus sign', () => {
    expect(reciprocalOf(square).slope(1)).toBe(-2)
    expect(reciprocal.slope(2)).toBe(-0.25)
  })

  it('chain: two gears whose ratios multiply', () => {
    expect(compose(exp, double).slope(0)).toBe(2)
    expect(compose(double, double).slope(7)).toBe(4)
  })

  it('are written as they are', () => {
    expect(compose(exp, double).formula).toBe('e^{(2x)}')
    expect(
      [straightLine(2, 0), straightLine(-1, 3), straightLine(0, 5), straightLine(1, -2)].map((c) => c.formula),
    ).toEqual(['2x', '-x+3', '5', 'x-2'])
  })
})

describe('where a curve is not defined', () => {
  it('it says so and throws, and never gives NaN or Infinity', () => {
    for (const [curve, x] of [
      [log, 0],
      [log, -1],
      [reciprocal, 0],
      [exp, 1000],
      [square, 1e200],
      [square, Number.NaN],
    ] as const) {
      expect(curve.defined(x)).toBe(false)
      expect(() => curve.f(x)).toThrow(`is not defined at x = ${x}`)
      expect(() => curve.slope(x)).toThrow('is not defined')
    }
    expect(composed['ln x²'].defined(0)).toBe(false)
    expect([log.defined(1), reciprocal.defined(-1)]).toEqual([true, true])
  })
})

describe('pitfalls', () => {
  const go = (curve: Curve, start: number, rate: number, updates: number) =>
    descendOn(curveObjective(curve), { algorithm: 'batch', rate, start: Float64Array.of(start) }).at(updates)

  it('two valleys: descent ends in the one it starts above', () => {
    const shallow = go(pitfallCurves.twoValleys, 3, 0.1, 1000)
    const deep = go(pitfallCurves.twoValleys, -3, 0.1, 1000)
    expect([shallow.after[0]!.toFixed(2), shallow.loss.toFixed(2)]).toEqual(['1.82', '2.36'])
    expect([deep.after[0]!.toFixed(2), deep.loss.toFixed(2)]).toEqual(['-2.14', '0.36'])
  })

  it('noise can carry it out of the shallow one', () => {
    const noisy = noisyCurveObjective(pitfallCurves.twoValleys, { rows: 50, spread: 12, seed: 1 })
    const run = descendOn(noisy, { algorithm: 'stochastic', rate: 0.1, seed: 1, start: Float64Array.of(1.83) })
    const places = Array.from({ length: 2000 }, (_, k) => run.at(k + 1).after[0]!)
    expect(places.some((x) => x < -1)).toBe(true)
  })

  it('plateau: no headway from far out, arrival from near', () => {
    expect(go(pitfallCurves.plateau, 6, 0.5, 1000).after[0]).toBeGreaterThan(5.99)
    expectClose(go(pitfallCurves.plateau, 1.5, 0.5, 1000).after[0]!, 0, 0, 1e-9)
  })

  it('resting place: slope 0 and yet no lowest point', () => {
    const { f, slope } = pitfallCurves.restingPlace
    expect([slope(0), slope(3)].map(Math.abs)).toEqual([0, 0])
    expect(f(-0.1) > f(0) && f(0) > f(0.1) && f(2.9) > f(3) && f(3.1) > f(3)).toBe(true)
  })

  it('bowl: rates crawl, arrive, overshoot, bounce for ever, fly off', () => {
    const at = (rate: number, updates: number) => go(pitfallCurves.bowl, 1, rate, updates).after[0]!
    expect(at(0.01, 10)).toBeGreaterThan(0.9)
    expect(at(1, 1)).toBe(0)
    expect(at(1.8, 1)).toBeCloseTo(-0.8, 12)
    expectClose(at(1.8, 200), 0, 0, 1e-9)
    expect([at(2, 100), at(2, 101)]).toEqual([1, -1])
    expect(Math.abs(at(2.1, 50))).toBeGreaterThan(100)
    expect(go(pitfallCurves.bowl, 1, 2.1, 1e6).status).toBe('diverged')
  })

  it('tilted copies add up to the curve', () => {
    const noisy = noisyCurveObjective(pitfallCurves.bowl, { rows: 9, spread: 3, seed: 2 })
    const gradient = new Float64Array(1)
    noisy.rowsGradient(
      Float64Array.of(2),
      Uint32Array.from({ length: 9 }, (_, i) => i),
      0,
      9,
      gradient,
    )
    expectClose(gradient[0]!, 2, 1e-14)
    noisy.rowsGradient(Float64Array.of(2), Uint32Array.of(4), 0, 1, gradient)
    expect(Math.abs(gradient[0]! - 2)).toBeGreaterThan(0.01)
  })
})

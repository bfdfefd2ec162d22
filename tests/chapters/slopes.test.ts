import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/slopes/facts.ts'
import { sigmoidLines, squareLines } from '../../src/chapters/slopes/lines.ts'
import { calculusCurves, compose, reciprocalOf, sigmoidSlope, straightLine } from '../../src/math/index.ts'

const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)))

describe('the lines of the derivations', () => {
  it('(x²)′: neighbours are equal for any x and step, and the last differs from 2x by the step', () => {
    const x = fc.double({ min: -10, max: 10, noNaN: true })
    const h = fc.oneof(fc.double({ min: 0.01, max: 5, noNaN: true }), fc.double({ min: -5, max: -0.01, noNaN: true }))
    fc.assert(
      fc.property(x, h, (at, step) => {
        const values = squareLines.map((line) => line(at, step))
        for (const [index, value] of values.slice(1).entries()) near(values[index] ?? Number.NaN, value)
        near((values.at(-1) ?? Number.NaN) - 2 * at, step)
      }),
    )
  })

  it('σ′: neighbours are equal for any score, and the last is the slope', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (z) => {
        const values = sigmoidLines.map((line) => line(z))
        for (const [index, value] of values.slice(1).entries()) near(values[index] ?? Number.NaN, value)
        near(values.at(-1) ?? Number.NaN, sigmoidSlope(z))
      }),
    )
  })

  it('shows one and the same number beside each line', () => {
    for (const value of facts.squareLine) expect(value).toBeCloseTo(6.1, 12)
    for (const value of facts.sigmoidLine) expect(value.toFixed(4)).toBe('0.1050')
  })
})

describe('what the prose works out', () => {
  it('finds rise over run on straight lines', () => {
    expect(facts.doubled.map(({ y }) => y)).toEqual([4, 10, 0])
    expect(facts.doubleStep).toMatchObject({ to: 5, from: 4, height: 10, rise: 6, slope: 2 })
    expect(facts.tripleStep).toMatchObject({ to: 5, from: 4, height: 16, rise: 12, slope: 3 })
  })

  it('closes in on 6 at x = 3, and on 4 at x = 2', () => {
    const slopes = facts.squareSteps.map(({ slope }) => slope)
    for (const [index, expected] of [7, 6.1, 6.01, 6.001].entries()) expect(slopes[index]).toBeCloseTo(expected, 9)
    expect([facts.squareAt3, facts.squareAt2]).toEqual([6, 4])
    expect(facts.twinStep.slope).toBeCloseTo(4.01, 9)
  })

  it('settles on the S curve from 0.204 to 0.105, and does not go to 0', () => {
    expect(facts.wide).toBeCloseTo(0.204, 3)
    expect(facts.tangent).toBeCloseTo(0.105, 3)
  })

  it('uses the rules rightly, the minus of the reciprocal rule too', () => {
    expect([facts.atMinus5, facts.at5, facts.cubeAt2]).toEqual([-10, 10, 12])
    expect(facts.cubeStep.slope).toBeCloseTo(12.006, 3)
    expect(facts.reciprocalStep.rise).toBeLessThan(0)
    expect(facts.reciprocalAt2).toBe(-0.25)
    expect(facts.reciprocalStep.slope).toBeCloseTo(facts.reciprocalAt2, 2)
    expect(facts.reciprocalTwin.slope.toFixed(3)).toBe((Number(facts.reciprocalTwin.rise.toFixed(5)) / 0.01).toFixed(3))
    expect(facts.reciprocalAt1).toBe(-1)
    expect(facts.expAt0).toBe(1)
    expect(facts.expAt1).toBe(Math.E)
    expect([facts.logAt2, facts.logAt100]).toEqual([0.5, 0.01])
    expect(facts.polynomialAt2).toBe(23)
    expect(facts.polynomialNumeric).toBeCloseTo(23, 9)
  })

  it('builds σ′ from the reciprocal rule and the chain rule alone', () => {
    const { exp } = calculusCurves
    const falling = compose(exp, straightLine(-1, 0))
    const below = { ...falling, f: (z: number) => 1 + falling.f(z) }
    for (const z of [-3, 0, 2]) expect(reciprocalOf(below).slope(z)).toBeCloseTo(sigmoidSlope(z), 12)
  })

  it('multiplies the slopes of a chain, as the power rule agrees', () => {
    expect(facts.chained).toMatchObject({ first: 3, second: 4.5, both: 13.5, byPower: 13.5 })
    expect(facts.chainTwin).toMatchObject({ first: 4, u: 4, second: 8, both: 32, byPower: 32 })
  })

  it('lets less than one in a million through ten S curves', () => {
    expect(facts.fourDeep).toBe(1 / 256)
    expect(facts.tenDeep).toBeLessThan(1e-6)
    expect(facts.at2.chance * facts.at2.rest).toBeCloseTo(facts.at2.slope, 12)
  })

  it('has the gradient (8, 3) that the formula writes, and goes down only by a small step', () => {
    expect(facts.slopes[0]).toBeCloseTo(8, 9)
    expect(facts.slopes[1]).toBeCloseTo(3, 9)
    const [w1, w2] = facts.standTwin
    expect(facts.slopesTwin[0]).toBeCloseTo(2 * w1 + 3 * w2, 9)
    expect(facts.slopesTwin[1]).toBeCloseTo(3 * w1, 9)
    expect((facts.nudged1 - facts.standHeight) / facts.nudge).toBeCloseTo(8, 1)
    expect((facts.nudged2 - facts.standHeight) / facts.nudge).toBeCloseTo(3, 9)
    expect(facts.small.height).toBeLessThan(facts.standHeight)
    expect(facts.large.height).toBeGreaterThan(facts.standHeight)
  })

  it('glues the pieces of the S curve back to its rise', () => {
    expect(facts.stripSum).toBeCloseTo(facts.stripRise, 2)
    expect(facts.stripSumFine.toFixed(4)).toBe(facts.stripRise.toFixed(4))
    expect(facts.stripRise).toBeCloseTo(0.6119, 4)
  })
})

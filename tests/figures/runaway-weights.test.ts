import { expect, describe as group, it } from 'vitest'
import { describe } from '../../src/figures/runaway-weights/describe.ts'
import {
  drawnMoments,
  initial,
  isAtRest,
  mistakesOf,
  presets,
  readingOf,
  runOf,
  STRENGTHS,
  surestOf,
} from '../../src/figures/runaway-weights/model.ts'
import expected from '../math/expected.json'

group('weights that run away', () => {
  it('without a fine they grow at every mark of the axis, without end in sight', () => {
    const lifting = [10, 100, 1000, 10_000].map((at) => readingOf(0, at).weights[2] ?? 0)
    expect(lifting.every((weight, k) => k === 0 || weight > (lifting[k - 1] ?? 0) + 0.5)).toBe(true)
    const reference = expected.first_census_20.batch_descent_from_zero['0.5'].find(({ step }) => step === 1000)
    readingOf(0, 1000).weights.forEach((weight, j) => {
      expect(weight).toBeCloseTo(reference?.w[j] ?? 0, 9)
    })
  })

  it('with a fine they come to rest where scikit-learn and Newton find the lowest place', () => {
    for (const [l2, optimum] of [
      [0.01, expected.first_census_20.l2_optimum['0.01']],
      [0.1, expected.first_census_20.l2_optimum['0.1']],
    ] as const)
      readingOf(l2, 10_000).weights.forEach((weight, j) => {
        expect(weight).toBeCloseTo(optimum[j] ?? 0, 3)
      })
    expect(isAtRest(initial)).toBe(true)
    expect(isAtRest({ ...initial, l2: 0 })).toBe(false)
    expect(isAtRest({ ...initial, at: 100 })).toBe(false)
  })

  it('makes no mistake with any fine, but a far too strong one leaves it sure of nobody', () => {
    for (const l2 of [0.01, 0.1, STRENGTHS[1]]) expect(mistakesOf(readingOf(l2, 10_000).weights)).toBe(0)
    expect(surestOf(readingOf(0.01, 10_000).weights)).toBeGreaterThan(0.99)
    expect(surestOf(readingOf(STRENGTHS[1], 10_000).weights)).toBeLessThan(0.86)
    expect(readingOf(STRENGTHS[1], 10_000).thorn).toBeLessThan(0.95)
  })

  it('comes to rest with every fine that can be set, if it has the time', () => {
    for (const l2 of [0.01, 0.02, 0.05, 0.2, 0.35, STRENGTHS[1]]) expect(isAtRest({ l2, at: 10_000 })).toBe(true)
    // So small a fine takes longer than the picture shows.
    expect(isAtRest({ l2: 0.001, at: 10_000 })).toBe(false)
  })

  it('draws the curve through the weights after each moment, also where it has come to rest', () => {
    for (const l2 of [0, 0.1])
      for (const k of [0, 20, drawnMoments.length - 1]) {
        const drawn = runOf(l2).drawn[k]
        runOf(l2)
          .at(drawnMoments[k] ?? 1)
          .forEach((weight, j) => {
            expect(drawn?.[j]).toBeCloseTo(weight, 6)
          })
      }
  })

  it('says what each state shows', () => {
    const said = (id: string) => describe(presets.find((one) => one.id === id)?.state ?? initial).sentence
    expect(said('start')).toBe(
      'After 10,000 updates, without a fine, the weights are −22.14, 3.77, 5.77, and they grow for ever. With the strength λ = 0.01 they are −10.95, 1.87, 2.78, and there they stay. It still gets all 20 hobbits right.',
    )
    expect(said('free')).toContain('so there is no fine, and both runs are one')
    expect(said('crushed')).toContain('and there they stay. It still gets all 20 hobbits right, but so strong a fine')
    expect(said('crushed')).toContain('it is nowhere more than 85 in 100 sure')
    expect(describe({ l2: 0.2, at: 30 }).sentence).toContain('and they still move. So far it gets 2 hobbits wrong.')
    expect(describe({ l2: 0, at: 10 }).sentence).not.toContain('close')
    expect(said('early')).toContain('and they still move. So early the two are still close')
  })
})

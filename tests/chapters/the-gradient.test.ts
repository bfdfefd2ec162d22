import { describe, expect, test } from 'vitest'
import { facts } from '../../src/chapters/the-gradient/facts.ts'
import { exampleOf } from '../../src/figures/derivation/example.ts'
import { derivations } from '../../src/figures/derivation/model.ts'
import { numericGradient } from '../../src/math/differentiate.ts'
import { scoreLoss } from '../../src/math/logLoss.ts'

describe('the claims of the chapter on the gradient', () => {
  test.each(['frodo', 'ivy', 'robin'] as const)('three gears of %s multiply to error times input', (who) => {
    const { hobbit, product, slopes, lossGear, chanceGear, x1, x2, y } = facts[who]
    expect(lossGear * chanceGear * x1).toBeCloseTo(slopes[1], 12)
    expect(product).toBeCloseTo(slopes[1], 12)
    const felt = numericGradient(
      ([w0 = 0, w1 = 0, w2 = 0]) => scoreLoss(y, w0 + w1 * x1 + w2 * x2),
      Float64Array.from(facts.weights),
    )
    for (const [j, slope] of slopes.entries()) expect(slope).toBeCloseTo(felt[j] ?? 9, 9)
    expect(derivations.w.at(-1)?.value(exampleOf(hobbit, facts.weights))).toBe(slopes[1])
  })

  test('Frodo wants the weight to grow, Ivy to shrink; the model is wrong about Ivy and Robin', () => {
    expect(facts.frodo.product).toBeLessThan(0)
    expect(facts.ivy.product).toBeGreaterThan(0)
    expect([facts.ivy.y, facts.ivy.chance > 0.5]).toEqual([0, true])
    expect([facts.robin.y, facts.robin.chance < 0.5]).toEqual([1, true])
  })

  test('the slope of 1 − ŷ is minus that of ŷ', () => {
    expect(facts.restSlope).toBeCloseTo(-facts.chanceSlope, 9)
    expect(facts.frodo.z).toBeCloseTo(facts.restAt, 12)
  })

  test('a nudge moves the loss about as the guess says: “about −0.46”, “about 0.046”', () => {
    expect(Math.abs(facts.frodo.slopes[1] + 0.465)).toBeLessThan(0.0005)
    expect(facts.small.predicted).toBeCloseTo(-0.0465, 4)
    expect(Math.abs(facts.small.actual - facts.small.predicted)).toBeLessThan(0.003)
    const off = (nudge: { predicted: number; actual: number }) => Math.abs(nudge.predicted / nudge.actual - 1)
    expect(off(facts.smaller)).toBeLessThan(off(facts.small) / 5)
    expect(Math.abs(facts.large.actual)).toBeLessThan(Math.abs(facts.large.predicted))
  })

  test('rows times errors are the whole gradient of the four', () => {
    expect(facts.four.map(({ name }) => name.split(' ')[0])).toEqual(['Frodo', 'Sam', 'Otto', 'Ivy'])
    for (const [j, slope] of facts.fourGradient.entries()) expect(slope).toBeCloseTo(facts.fourKnown[j] ?? 9, 12)
    // The signs as the text writes them out: two in brackets, two not.
    expect(facts.four.map(({ error }) => error < 0)).toEqual([true, true, false, false])
    expect(facts.gradient).toHaveLength(3)
  })

  test('one hole: error times windows', () => {
    expect(facts.holeLossSlope).toBeCloseTo(facts.holeError, 9)
    expect(facts.holeSlope).toBeCloseTo(-3.6, 12)
    expect(facts.holeLoss).toBeCloseTo(0.72, 12)
    expect(facts.holeTwin).toMatchObject({ error: 0.5, slope: 1 })
  })

  test('Adaline does about as well, but its ŷ is no chance', () => {
    expect(facts.adalineRight).toBeGreaterThanOrEqual(18)
    expect(facts.logisticRight).toBeGreaterThanOrEqual(18)
    expect(facts.adalineSays).toBeGreaterThan(1)
  })
})

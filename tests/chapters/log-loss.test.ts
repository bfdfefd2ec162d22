import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/log-loss/facts.ts'
import { bothCensuses, firstCensus } from '../../src/data/hobbits.ts'
import { samplesOf } from '../../src/data/samples.ts'
import { crossEntropy, logLikelihood, logLoss } from '../../src/math/index.ts'

const model = Float64Array.of(-4.7, 1, 1)

describe('the numbers of the chapter on log loss', () => {
  it('show what a log is', () => {
    expect(facts.powers.map(({ times }) => times)).toEqual([-3, -2, -1, 0, 1, 2, 3])
    for (const { times, number } of facts.powers) expect(Math.log(number)).toBeCloseTo(times, 12)
    expect(facts.powers[5]?.number).toBeCloseTo(7.39, 2)
    expect(facts.logHalf + facts.logFifth).toBeCloseTo(facts.logTenth, 12)
    expect(facts.logTenth + facts.logTenth).toBeCloseTo(facts.logHundredth, 12)
    // As the sums are written, rounded to what is shown.
    const shown = (value: number, digits: number) => Number(value.toFixed(digits))
    expect(shown(facts.logHalf, 2) + shown(facts.logFifth, 2)).toBeCloseTo(shown(facts.logTenth, 2), 9)
    expect(shown(shown(facts.logTenth, 3) - shown(facts.logTen, 3), 2)).toBe(shown(facts.logHundredth, 2))
  })

  it('give the prices that the prose names', () => {
    expect(facts.coinToss).toBeCloseTo(0.69, 2)
    expect(facts.farOff).toBeCloseTo(4.61, 2)
    expect(Math.round(facts.farOffTimes)).toBe(7)
    expect(facts.farOffTimes).toBeLessThan(7)
    expect(facts.tenTimesFurther - facts.farOff).toBeCloseTo(facts.logTen, 12)
    expect(facts.surely).toBeLessThan(0.011)
  })

  it('switch by y to one part and never both', () => {
    const line = (y: number, p: number) => -y * Math.log(p) - (1 - y) * Math.log(1 - p)
    expect(facts.exampleLoss).toBeCloseTo(line(1, 0.8), 12)
    expect(facts.exampleOther).toBeCloseTo(line(0, 0.8), 12)
    expect(facts.twinLoss).toBeCloseTo(line(0, 0.3), 12)
    expect(facts.twinOther).toBeCloseTo(crossEntropy(1, 0.3), 12)
  })

  it('work the three hobbits: Elsie pays nearly all', () => {
    expect(facts.three.map(({ name, y }) => [name, y])).toEqual([
      ['Sam', 1],
      ['Otto Softpillow', 0],
      ['Elsie Smallbarrow', 1],
    ])
    expect(facts.threeJ).toBeCloseTo(-facts.threeSum / 3, 12)
    expect(facts.three[2].loss / -facts.threeSum).toBeGreaterThan(0.9)
    expect(Math.log(facts.threeProduct)).toBeCloseTo(facts.threeSum, 12)
  })

  it('vectorise to the same J, with the bracket where it belongs', () => {
    const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
    const y = facts.three.map((hobbit) => hobbit.y)
    const yHat = facts.three.map(({ chance }) => chance)
    const heroes = -dot(y, yHat.map(Math.log))
    const others = -dot(
      y.map((label) => 1 - label),
      yHat.map((chance) => Math.log(1 - chance)),
    )
    expect((heroes + others) / 3).toBeCloseTo(facts.threeJ, 12)
    expect([-heroes, -others]).toEqual([facts.heroesPart, facts.othersPart])
    // As the sum is written.
    expect((-facts.heroesPart - facts.othersPart).toFixed(3)).toBe((-facts.threeSum).toFixed(3))
  })

  it('tell of the villages what the figure shows', () => {
    expect(facts.startMistakes).toBe(5)
    expect(facts.firstJ).toBeCloseTo(logLoss(samplesOf(firstCensus), model), 12)
    expect(facts.bothJ).toBeCloseTo(logLoss(samplesOf(bothCensuses), model), 12)
    expect(facts.sharpFirstJ).toBeLessThan(facts.firstJ)
    expect(facts.sharpBothJ).toBeGreaterThan(2 * facts.bothJ)
    expect(facts.lateShare).toBeGreaterThan(50)
  })

  it('lose a chance to rounding, and keep its loss', () => {
    expect(facts.hopelessChance).toBe(0)
    expect(facts.hopelessLoss).toBe(800)
    expect(Math.exp(facts.hopelessSize)).toBe(Number.POSITIVE_INFINITY)
    expect(facts.capped).toBeCloseTo(34.5, 1)
  })

  it('find the least loss and the greatest likelihood in one place', () => {
    const samples = samplesOf(bothCensuses)
    expect(-logLikelihood(samples, model) / samples.m).toBeCloseTo(facts.bothJ, 12)
    expect(facts.villageMean).toBeCloseTo(-facts.villageLogs / facts.villageSize, 12)
    expect(facts.edgeProductText).toBe('4.9 × 10⁻³²⁴')
    expect(facts.edgeZeros).toBe(323)
  })
})

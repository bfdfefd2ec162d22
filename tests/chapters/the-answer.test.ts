import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/the-answer/facts.ts'
import { FILE, readBreastCancer } from '../../src/data/breastCancer.ts'
import { firstRealPlan } from '../../src/data/firstRealRun.ts'
import { bothCensuses, firstCensus } from '../../src/data/hobbits.ts'
import { samplesOf } from '../../src/data/samples.ts'
import { applyScaling, featureScaling, isSeparable, odds, sigmoid, splitSamples } from '../../src/math/index.ts'
import expected from '../math/expected.json'

describe('which measurement', () => {
  it('raw weights, fair weights and odds as worked by hand', () => {
    expect(facts.w2).toBeGreaterThan(facts.w1)
    expect(facts.w2 * facts.spread.lifted).toBeCloseTo(facts.standard.lifted, 12)
    expect(facts.w1 * facts.spread.foot).toBeCloseTo(facts.standard.foot, 12)
    expect(facts.rawThumbs * facts.thumbs).toBeCloseTo(facts.w1, 12)
    expect(facts.standardThumbs).toBe(facts.standard.foot)
    expect(facts.odds.lifted).toBeCloseTo(Math.exp(facts.standard.lifted), 12)
    expect(facts.liftedChance).toBeCloseTo(sigmoid(facts.standard.lifted), 12)
    expect(facts.footChance).toBeCloseTo(sigmoid(facts.standard.foot), 12)
  })

  it('reads aloud as it is worked: the rounded numbers multiply to the rounded result', () => {
    const shown = (value: number) => Number(value.toFixed(2))
    expect(shown(shown(facts.w2) * shown(facts.spread.lifted))).toBeCloseTo(shown(facts.standard.lifted), 12)
    expect(Math.abs(shown(facts.w1) * shown(facts.spread.foot) - facts.standard.foot)).toBeLessThan(0.01)
    for (const { fromFoot, fromLifted, z } of [facts.thorn, facts.inside])
      expect(shown(shown(facts.w0) + shown(fromFoot) + shown(fromLifted))).toBe(shown(z))
    expect(shown(1 / Number(facts.inside.below.toFixed(3)))).toBe(shown(facts.inside.chance))
  })

  it('the sigmoid makes the odds e to the score', () => {
    expect(odds(0.75)).toBe(3)
    for (const z of [-2, 0, 1.47, 3]) expect(odds(sigmoid(z))).toBeCloseTo(Math.exp(z), 9)
  })

  it('“more than four” and “about two” in the model answer', () => {
    expect(Math.floor(facts.odds.lifted)).toBe(4)
    expect(Math.round(facts.odds.foot)).toBe(2)
  })

  it('both measures together get more right than each alone, whatever the limit', () => {
    expect(facts.right).toEqual({ foot: 16, lifted: 18, both: 20 })
    const rightAlone = (measure: 'foot' | 'lifted') =>
      Array.from({ length: 800 }, (_, i) => i / 100 + 0.005).map(
        (limit) => bothCensuses.filter((hobbit) => hobbit[measure] > limit === hobbit.hero).length,
      )
    expect(Math.max(...rightAlone('foot'))).toBe(facts.right.foot)
    expect(Math.max(...rightAlone('lifted'))).toBe(facts.right.lifted)
  })

  it('correlations are those of NumPy, and the mean of products of fair numbers', () => {
    expect(facts.firstCorrelation.foot).toBeCloseTo(expected.first_census_20.correlation_with_hero.foot_size, 12)
    expect(facts.firstCorrelation.lifted).toBeCloseTo(expected.first_census_20.correlation_with_hero.hobbits_lifted, 12)
    expect(facts.correlation.foot).toBeCloseTo(expected.both_censuses_24.correlation_with_hero.foot_size, 12)
    const heroes = firstCensus.map(({ hero }) => Number(hero))
    const samples = samplesOf(firstCensus)
    const { X } = applyScaling(samples, featureScaling(samples))
    const mean = heroes.reduce((a, b) => a + b, 0) / heroes.length
    const spread = Math.sqrt(heroes.reduce((a, b) => a + (b - mean) ** 2, 0) / heroes.length)
    const product = heroes.reduce((sum, hero, i) => sum + ((hero - mean) / spread) * (X[2 * i + 1] ?? 0), 0)
    expect(product / heroes.length).toBeCloseTo(facts.firstCorrelation.lifted, 12)
  })
})

describe('will Thorn', () => {
  it('get more than 99 in 100, from far outside', () => {
    expect(facts.thorn.chance).toBeGreaterThan(0.99)
    expect(facts.thorn.sure).toBe(99)
    expect(facts.mostLifted).toBe(Math.max(...bothCensuses.map(({ lifted }) => lifted)))
    expect(facts.thornSpreads).toBeGreaterThan(2 * facts.mostSpreads)
  })

  it('fare otherwise with other fines', () => {
    const [mild, strong] = facts.finedThorn
    expect(mild?.chance).toBeLessThan(facts.thorn.chance - 0.01)
    expect(strong?.chance).toBeLessThan(0.8)
    expect(strong?.chance).toBeLessThan(mild?.chance ?? 0)
  })
})

describe('weights that run away', () => {
  it('go up by about as much for each mark of the axis', () => {
    const [a, b, c] = facts.free.map(({ w2 }) => w2)
    expect((c ?? 0) - (b ?? 0)).toBeGreaterThan(0.8 * ((b ?? 0) - (a ?? 0)))
    expect(facts.tamed[1]?.weights[2]).toBeCloseTo(facts.tamed[0]?.weights[2] ?? 0, 0)
  })

  it('twice the weights cost four times the fine', () => {
    expect(facts.fineExample.fine).toBeCloseTo(0.125, 12)
    expect(facts.fineTwin.fine).toBeCloseTo(4 * facts.fineExample.fine, 12)
  })
})

describe('real patients', () => {
  it('are 569, some set aside, and a flat wall parts those that are trained on', () => {
    expect([facts.patients, facts.trained, facts.tested, facts.features]).toEqual([569, 398, 171, 30])
    const samples = readBreastCancer(readFileSync(`public/data/${FILE}`, 'utf8'))
    expect(isSeparable(splitSamples(samples, firstRealPlan).train)).toBe(true)
  })

  it('loss in the test turns while that in training falls', () => {
    expect(facts.best.update).toBeLessThan(facts.realUpdates / 5)
    expect(facts.testLoss).toBeGreaterThan(facts.best.loss)
    expect(facts.trainLoss).toBeLessThan(facts.best.loss / 2)
  })

  it('counts, recall and precision agree', () => {
    const { truePositives, falseNegatives, falsePositives, trueNegatives } = facts.even.counts
    expect([truePositives + falseNegatives, trueNegatives + falsePositives]).toEqual([facts.malignant, facts.benign])
    expect(facts.recall).toBe(truePositives / facts.malignant)
    expect(facts.precision).toBe(truePositives / facts.alarms)
    expect(facts.careful.counts.falseNegatives).toBeLessThan(falseNegatives)
    expect(facts.careful.counts.falsePositives).toBeGreaterThan(falsePositives)
    expect(facts.low).toBe(0.1)
  })
})

import { describe, expect, it } from 'vitest'
import { pitfallCurves } from '../../src/math/curves.ts'
import { descend, descendOn } from '../../src/math/descent.ts'
import { curveObjective } from '../../src/math/objective.ts'
import { outcomeOf } from '../../src/math/outcome.ts'
import { bothCensuses, expected, firstCensus } from './hobbits.ts'

const bottom = { lowest: expected.both_censuses_24.optimum.loss, attained: true }
const endless = { lowest: 0, attained: false }
const on24 = (rate: number) => descend(bothCensuses, { algorithm: 'batch', rate })
const on20 = (rate: number) => descend(firstCensus, { algorithm: 'batch', rate })
const inBowl = (rate: number) =>
  descendOn(curveObjective(pitfallCurves.bowl), { algorithm: 'batch', rate, start: Float64Array.of(1) })

describe('how a run ends', () => {
  it.each([
    ['converged', 0.5, 5000],
    ['converged', 1, 5000],
    ['converged', 1.05, 5000],
    ['falling', 0.5, 50],
    ['crawling', 0.001, 1000],
    ['bouncing', 1.5, 5000],
    ['bouncing', 1.2, 20_000],
    ['unsettled', 1, 20],
    ['unsettled', 1.5, 20],
  ])('%s: rate %d on the 24 after %d updates', (outcome, rate, updates) => {
    expect(outcomeOf(on24(rate), updates, bottom)).toBe(outcome)
  })

  it.each([
    ['endless', 0.5, 1000],
    ['endless', 1, 50_000],
    ['crawling', 0.0001, 100],
  ])('%s: rate %d on the separable 20 after %d updates', (outcome, rate, updates) => {
    expect(outcomeOf(on20(rate), updates, endless)).toBe(outcome)
  })

  it.each([
    ['crawling', 0.0001, 500],
    ['converged', 1, 1],
    ['converged', 1.9, 500],
    ['bouncing', 2, 100],
    ['diverged', 2.1, 60],
    ['diverged', 2.1, 1e6],
    ['diverged', 50, 5],
  ])('%s: rate %d in the bowl after %d updates', (outcome, rate, updates) => {
    expect(outcomeOf(inBowl(rate), updates, { lowest: 0, attained: true })).toBe(outcome)
  })

  it('unsettled: the noise of single rows', () => {
    const run = descend(bothCensuses, { algorithm: 'stochastic', rate: 0.3, seed: 1 })
    expect(outcomeOf(run, 2000, bottom)).toBe('unsettled')
  })

  it('refuses an update that does not exist', () => {
    expect(() => outcomeOf(on24(1), 0, bottom)).toThrow('update is 0')
  })
})

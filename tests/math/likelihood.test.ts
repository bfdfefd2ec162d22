import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelihood, logLikelihood, rowLikelihoods, runningLikelihood } from '../../src/math/likelihood.ts'
import { logLoss } from '../../src/math/logLoss.ts'
import { takeRows } from '../../src/math/samples.ts'
import { samplesAndWeights } from './arbitraries.ts'
import { expectClose } from './close.ts'
import { firstCensus } from './hobbits.ts'
import { villagers } from './villagers.ts'

describe('likelihood', () => {
  it('of 20 hobbits under a model that knows nothing is ½ to the 20th', () => {
    expectClose(likelihood(firstCensus, new Float64Array(3)), 0.5 ** 20, 1e-13)
    expectClose(logLikelihood(firstCensus, new Float64Array(3)), 20 * Math.log(0.5), 1e-14)
  })

  it('is e to the power of its log, which is −m·J', () => {
    fc.assert(
      fc.property(samplesAndWeights(1), ([samples, [w]]) => {
        expectClose(likelihood(samples, w!), Math.exp(logLikelihood(samples, w!)), 1e-10, 1e-300)
        expectClose(logLikelihood(samples, w!), -samples.m * logLoss(samples, w!), 1e-12, 1e-300)
      }),
    )
  })

  it('of many rows underflows to exactly 0 while its log does not', () => {
    const many = villagers(1200, 2, 1)
    expect(likelihood(many, new Float64Array(3))).toBe(0)
    expectClose(logLikelihood(many, new Float64Array(3)), -1200 * Math.LN2, 1e-12)
  })

  it('gives each row the probability of what happened', () => {
    const p = rowLikelihoods(takeRows(firstCensus, [0, 19]), Float64Array.of(1, 0, 0))
    expectClose(p, [1 / (1 + Math.exp(-1)), 1 / (1 + Math.E)], 1e-14)
  })
})

describe('multiplying one by one', () => {
  it('reaches 0 after 1075 halves, and adds logs all the way', () => {
    const { products, logs, zeroAfter } = runningLikelihood(new Float64Array(2000).fill(0.5))
    expect([products[1073], products[1074], zeroAfter]).toEqual([5e-324, 0, 1075])
    expectClose(logs[1999]!, -2000 * Math.LN2, 1e-12)
  })

  it('stays finite when something impossible happened', () => {
    const { products, logs, zeroAfter } = runningLikelihood([0.5, 0, 0.5])
    expect([Array.from(products), Array.from(logs).slice(1), zeroAfter]).toEqual([
      [0.5, 0, 0],
      [-Number.MAX_VALUE, -Number.MAX_VALUE],
      2,
    ])
    expect(runningLikelihood([0.5, 1]).zeroAfter).toBe(null)
    expect(() => runningLikelihood([0.5, 2])).toThrow('p[1] is 2')
  })
})

import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/downhill/facts.ts'
import { allHobbits, lowestPlace, newtonWalk } from '../../src/figures/allHobbits.ts'
import { lowest, trained } from '../../src/figures/learning-curves/runs.ts'
import { descend, logLoss, newtonOptimum, outcomeOf } from '../../src/math/index.ts'
import expected from '../math/expected.json' with { type: 'json' }

const run = (rate: number) => descend(allHobbits, { algorithm: 'batch', rate })
const losses = (rate: number, updates: number) => {
  const walked = run(rate)
  return Array.from({ length: updates }, (_, index) => walked.at(index + 1).loss)
}
const independent = expected.both_censuses_24

describe('the 24 hobbits from all weights at 0', () => {
  it('fall smoothly at rate 0.5: each loss is lower than the one before, down to the lowest', () => {
    const path = [facts.startLoss, ...losses(0.5, 1000)]
    for (const [update, loss] of path.entries()) if (update > 0) expect(loss).toBeLessThan(path[update - 1] ?? 0)
    expect(outcomeOf(run(0.5), 2000, { lowest, attained: true })).toBe('converged')
  })

  it('overshoot at rate 1, at the very first update too, and arrive', () => {
    expect(facts.oneAt1).toBeGreaterThan(facts.startLoss)
    const path = losses(1, 200)
    const rises = path.filter((loss, index) => index > 0 && loss > (path[index - 1] ?? 0))
    expect(rises.length).toBeGreaterThan(20)
    expect(outcomeOf(run(1), 2000, { lowest, attained: true })).toBe('converged')
    expect(run(1).at(2000).loss).toBeCloseTo(lowest, 12)
  })

  it('end at rate 1.5 in a bounce between two places, with losses of 0.5277 and 0.5996', () => {
    expect(outcomeOf(run(1.5), 5000, { lowest, attained: true })).toBe('bouncing')
    expect(facts.bouncesBetween[0]).toBeCloseTo(0.5277, 4)
    expect(facts.bouncesBetween[1]).toBeCloseTo(0.5996, 4)
    const [one, two, three] = [5000, 5001, 5002].map((update) => run(1.5).at(update).after)
    for (const j of [0, 1, 2]) expect(three?.[j]).toBeCloseTo(one?.[j] ?? Number.NaN, 9)
    expect(Math.abs((two?.[1] ?? 0) - (one?.[1] ?? 0))).toBeGreaterThan(0.5)
  })

  it('have their limit at 2/λmax = 1.0914: just below it a run arrives, just above it does not', () => {
    expect(facts.limit).toBeCloseTo(independent.optimum.largest_stable_rate, 9)
    expect(facts.limit).toBeCloseTo(1.0914, 4)
    expect(2 / (facts.steepest ?? 0)).toBeCloseTo(facts.limit, 12)
    expect(run(facts.limit * 0.99).at(20000).loss - lowest).toBeLessThan(1e-9)
    const above = run(facts.limit * 1.01)
    expect(Math.max(above.at(20000).loss, above.at(20001).loss) - lowest).toBeGreaterThan(1e-4)
    expect(outcomeOf(above, 20000, { lowest, attained: true })).toBe('bouncing')
  })

  it('agree with the independent values', () => {
    for (const [j, w] of independent.optimum.w.entries()) expect(lowestPlace[j]).toBeCloseTo(w, 9)
    expect(facts.lowest).toBeCloseTo(independent.optimum.loss, 12)
    expect(facts.steepest).toBeCloseTo(independent.optimum.hessian_eigenvalues[2] ?? 0, 9)
    expect(facts.flattest).toBeCloseTo(independent.optimum.hessian_eigenvalues[0] ?? 0, 9)
  })
})

describe('the prediction about three rates', () => {
  it('is won by rate 1 after 100 updates, though it was behind after 20', () => {
    expect(facts.oneAt20).toBeGreaterThan(facts.halfAt20)
    expect(facts.oneAt100).toBeLessThan(facts.halfAt100)
    expect(facts.halfAt100).toBeLessThan(facts.boldAt100)
  })
})

describe('what the prose works out', () => {
  it('feels the ground with a tiny step, and a tinier one comes nearer', () => {
    expect(facts.feelHeight).toBe(4.5)
    expect(facts.feelRise).toBeCloseTo(0.03005, 10)
    expect(facts.feelSlope).toBeCloseTo(3.005, 9)
    expect(Math.abs(facts.feelSlopeFiner - facts.slopeThere)).toBeLessThan(Math.abs(facts.feelSlope - facts.slopeThere))
    expect(facts.slopeThere).toBe(3)
  })

  it('jumps from 4 to 2, 1 and a half, and from −3 to −1.5', () => {
    expect([facts.first.to, facts.second.to, facts.third.to]).toEqual([2, 1, 0.5])
    expect(facts.twin).toMatchObject({ slope: -3, length: -1.5, to: -1.5 })
  })

  it('makes both measures count for a hero by the first update', () => {
    expect(facts.startSlopes[0]).toBeCloseTo(0, 12)
    expect(facts.afterOne[1]).toBeGreaterThan(0)
    expect(facts.afterOne[2]).toBeGreaterThan(0)
    expect(facts.halfAt1).toBeLessThan(facts.startLoss)
  })

  it('falls for ever on the first census, where no lowest place exists', () => {
    expect(newtonOptimum(allHobbits).status).toBe('converged')
    const rows = facts.separableAt
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (before) expect(row.loss).toBeLessThan(before.loss / 2)
      if (before) expect(row.longest).toBeGreaterThan(before.longest * 1.5)
    }
  })

  it('is right about the schedules', () => {
    const rates = [0.1, 0.5, 1, 1.5]
    for (const rate of rates) expect(trained(rate).losses[150]).toBeGreaterThan(lowest + facts.fadingAt150)
    expect(facts.fadingAt150).toBeLessThan(facts.oneAt150 / 100)
  })

  it('needs a handful of Newton’s steps where descent needs hundreds', () => {
    expect(facts.newtonSteps).toBeLessThanOrEqual(8)
    expect(facts.newtonAfter3).toBeLessThan(2e-6)
    expect(facts.newtonAfter4).toBeLessThan(1e-10)
    expect(facts.oneNeeds).toBeGreaterThan(300)
    expect(run(1).at(facts.oneNeeds - 1).loss - lowest).toBeGreaterThan(facts.newtonAfter3)
    expect(run(1).at(facts.oneNeeds).loss - lowest).toBeLessThanOrEqual(facts.newtonAfter3)
    expect(logLoss(allHobbits, newtonWalk.at(-1) ?? new Float64Array(3))).toBeCloseTo(facts.lowest, 14)
  })

  it('leaves the arm as short of the apple as the apple is out of reach', () => {
    expect(facts.tooFarGap).toBeCloseTo(Math.hypot(3, 3.5) - facts.armLength, 12)
  })
})

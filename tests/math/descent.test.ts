import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pitfallCurves } from '../../src/math/curves.ts'
import { type Descent, type DescentOptions, descend, descendOn, type Update } from '../../src/math/descent.ts'
import { logLoss } from '../../src/math/logLoss.ts'
import { logLossGradient } from '../../src/math/logLossGradient.ts'
import { curveObjective } from '../../src/math/objective.ts'
import { takeRows } from '../../src/math/samples.ts'
import { inverseTime } from '../../src/math/schedules.ts'
import { samplesOf } from './arbitraries.ts'
import { expectClose } from './close.ts'
import { bothCensuses, censuses, expected, firstCensus } from './hobbits.ts'

const first = (run: Descent, count: number): Update[] => {
  const seen: Update[] = []
  for (const update of run) {
    seen.push(update)
    if (seen.length === count) break
  }
  return seen
}

const stochastic: DescentOptions = { algorithm: 'stochastic', rate: 0.3, seed: 7 }

describe('batch descent', () => {
  it.each(
    censuses.flatMap(({ name, samples, values }) =>
      Object.entries(values.batch_descent_from_zero).map(([rate, steps]) => ({ name, samples, rate, steps })),
    ),
  )('meets the reference on the $name at rate $rate, at every kept step', ({ samples, rate, steps }) => {
    const run = descend(samples, { algorithm: 'batch', rate: Number(rate), seed: 1, start: new Float64Array(3) })
    expect(steps.length).toBeGreaterThan(8)
    for (const { step, w, loss } of steps) {
      if (step === 0) {
        expect(Array.from(run.start)).toEqual(w)
        expectClose(run.startLoss, loss)
      } else {
        const { update, epoch, after, loss: found } = run.at(step)
        expect([update, epoch]).toEqual([step, step])
        expectClose(after, w, 1e-9, 1e-15)
        expectClose(found, loss)
      }
    }
  })

  it('at 0.5 falls smoothly on the 24, at 1.0 overshoots and still arrives, at 1.5 ends bouncing at 0.5996', () => {
    const losses = (rate: number, count: number) => {
      const run = descend(bothCensuses, { algorithm: 'batch', rate })
      return [run.startLoss, ...first(run, count).map(({ loss }) => loss)]
    }
    const smooth = losses(0.5, 2000)
    expect(smooth.every((loss, k) => k === 0 || loss < smooth[k - 1]!)).toBe(true)

    const { loss: lowest } = expected.both_censuses_24.optimum
    const arriving = losses(1, 5000)
    expect(arriving.some((loss, k) => k > 0 && loss > arriving[k - 1]!)).toBe(true)
    expect(Math.max(...arriving)).toBeGreaterThan(arriving[0]!)
    expectClose(arriving.at(-1)!, lowest, 1e-9)

    // The two points it ends between have different losses; the reference names that of even updates.
    const run = descend(bothCensuses, { algorithm: 'batch', rate: 1.5 })
    expect([run.at(5000).loss.toFixed(4), run.at(5001).loss.toFixed(4)]).toEqual(['0.5996', '0.5277'])
    expectClose(run.at(5002).after, run.at(5000).after, 1e-9)
    expectClose(run.at(100_000).after, run.at(5000).after, 1e-9)
    expect(Math.abs(run.at(5000).after[1]! - run.at(5001).after[1]!)).toBeGreaterThan(0.1)
  })
})

describe('an update', () => {
  it.each<DescentOptions>([
    { algorithm: 'batch', rate: 0.3 },
    stochastic,
    { algorithm: 'mini-batch', rate: 0.3, batchSize: 6, seed: 3 },
  ])('$algorithm: goes against the gradient of its rows, and tells the loss over all', (options) => {
    const run = descend(firstCensus, { ...options, l2: 0.05 })
    const seen = first(run, 12)
    seen.forEach((u, k) => {
      expect([u.update, u.status]).toEqual([k + 1, 'running'])
      expect(u.epoch).toBe(Math.ceil(u.update / run.updatesPerEpoch))
      expectClose(u.before, k === 0 ? run.start : seen[k - 1]!.after, 0, 0)
      expectClose(u.gradient, logLossGradient(takeRows(firstCensus, u.rows), u.before, undefined, 0.05), 1e-12)
      expectClose(
        u.after,
        u.before.map((w, j) => w - u.rate * u.gradient[j]!),
        0,
        0,
      )
      expectClose(u.loss, logLoss(firstCensus, u.after, 0.05), 1e-13)
    })
  })

  it('uses every row once in each epoch, in a new order, the last batch taking what is left', () => {
    const run = descend(firstCensus, { algorithm: 'mini-batch', rate: 0.1, batchSize: 6, seed: 5 })
    expect(run.updatesPerEpoch).toBe(4)
    const seen = first(run, 12)
    expect(seen.map(({ rows }) => rows.length)).toEqual([6, 6, 6, 2, 6, 6, 6, 2, 6, 6, 6, 2])
    const orders = [0, 4, 8].map((from) => seen.slice(from, from + 4).flatMap(({ rows }) => Array.from(rows)))
    for (const order of orders)
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i))
    expect(new Set(orders.map(String)).size).toBe(3)
    expect(seen[11]!.epoch).toBe(3)
  })

  it('takes its rate from the schedule', () => {
    const run = descend(firstCensus, { ...stochastic, schedule: inverseTime({ halfAfter: 2 }) })
    expectClose(
      first(run, 5).map(({ rate }) => rate),
      [0.3, 0.2, 0.15, 0.12, 0.1],
    )
    const broken = descend(firstCensus, { ...stochastic, schedule: () => Number.NaN })
    expect(() => broken.at(1)).toThrow('schedule gave the rate NaN after 0 update(s)')
  })

  it('can be kept: later steps do not write into it', () => {
    const kept = first(descend(firstCensus, stochastic), 50)
    const copy = structuredClone(kept[3]!)
    const run = descend(firstCensus, stochastic)
    const fourth = run.at(4)
    run.at(49)
    expect(kept[3]).toEqual(copy)
    expect(fourth).toEqual(copy)
  })
})

describe('the same seed', () => {
  it('gives the same run, another seed another one', () => {
    fc.assert(
      fc.property(samplesOf(), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (samples, seed) => {
        const options: DescentOptions = { algorithm: 'stochastic', rate: 0.1, seed }
        expect(first(descend(samples, options), 30)).toEqual(first(descend(samples, options), 30))
      }),
      { numRuns: 50 },
    )
    const rows = (seed: number) => first(descend(firstCensus, { ...stochastic, seed }), 20).map((u) => u.rows[0])
    expect(rows(1)).not.toEqual(rows(2))
  })

  it('takes these rows and comes to these weights on every machine, to the bit: a Python program of its own does', () => {
    const run = descend(bothCensuses, { algorithm: 'stochastic', rate: 0.3, seed: 7 })
    const rows = Array.from({ length: 24 }, (_, k) => run.at(k + 1).rows[0])
    expect(rows).toEqual([20, 17, 7, 9, 15, 22, 11, 6, 4, 16, 1, 13, 14, 2, 21, 8, 3, 0, 19, 12, 5, 23, 10, 18])
    expect(Array.from(run.at(1200).after)).toEqual([-6.7445043385270775, 1.0784992600051493, 1.7500740130271146])
  })
})

describe('at', () => {
  it('goes to any update, forth and back, and finds what walking finds, to the bit', () => {
    const walked = first(descend(bothCensuses, stochastic), 3000)
    const run = descend(bothCensuses, stochastic)
    for (const k of [1, 2, 100, 33, 32, 31, 64, 3000, 2999, 1, 1500, 1500, 1501, 1])
      expect(run.at(k)).toEqual(walked[k - 1])
  })

  it('stays exact past the point where checkpoints thin out', () => {
    const run = descend(bothCensuses, stochastic)
    const early = run.at(777)
    const late = run.at(20_000)
    expect(run.at(777)).toEqual(early)
    expect(run.at(19_999).after).toEqual(late.before)
    expect(run.at(20_000)).toEqual(late)
  })

  it('scrubs 100,000 updates without walking them again', () => {
    let steps = 0
    const bowl = curveObjective(pitfallCurves.bowl)
    const counted = {
      ...bowl,
      rowsGradient: (...args: Parameters<typeof bowl.rowsGradient>) => {
        steps++
        bowl.rowsGradient(...args)
      },
    }
    const run = descendOn(counted, { algorithm: 'stochastic', rate: 1e-4, start: Float64Array.of(1) })
    run.at(100_000)
    expect(steps).toBe(100_000)
    for (const k of [99_999, 50_000, 12_345, 1]) {
      steps = 0
      run.at(k)
      expect(steps).toBeLessThanOrEqual(400)
    }
  })

  it('does not disturb a walk under way', () => {
    const run = descend(firstCensus, stochastic)
    const walk = run[Symbol.iterator]()
    walk.next()
    run.at(500)
    expect(walk.next().value).toEqual(run.at(2))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allHobbits } from '../../src/figures/allHobbits.ts'
import definition from '../../src/figures/learning-curves/index.ts'
import { type CurvesState, initial, readAt, runIds, shownRuns } from '../../src/figures/learning-curves/model.ts'
import { drawn, lowest, PATIENCE, runs, trained } from '../../src/figures/learning-curves/runs.ts'
import { descend } from '../../src/math/index.ts'
import { spread } from '../../src/plot/RunCurves.tsx'
import expected from '../math/expected.json' with { type: 'json' }

const say = (part: Partial<CurvesState>) => definition.describe({ ...initial, ...part }).sentence
const excess = (run: { losses: Float64Array }, update: number) => (run.losses[update] ?? Number.NaN) - lowest

describe('the runs', () => {
  it('agree with the independent values, update by update', () => {
    for (const [rate, rows] of Object.entries(expected.both_censuses_24.batch_descent_from_zero)) {
      const { losses } = trained(Number(rate))
      for (const { step, loss } of rows) if (step <= 1000) expect(losses[step]).toBeCloseTo(loss, 10)
    }
  })

  it('fall smoothly at 0.1 and 0.5, jump at 1 and still arrive, bounce at 1.5', () => {
    expect([runs.tiny.run.rises, runs.half.run.rises]).toEqual([0, 0])
    expect(runs.one.run.rises).toBeGreaterThan(20)
    expect([runs.half.run.ending, runs.one.run.ending, runs.bold.run.ending]).toEqual(['arrives', 'arrives', 'bounces'])
    expect(runs.bold.run.between[0]).toBeCloseTo(0.5277, 4)
    expect(runs.bold.run.between[1]).toBeCloseTo(0.5996, 4)
  })

  it('behave as the prose says of the schedules', () => {
    expect(excess(runs.stairs.run, 199)).toBeGreaterThan(0.08)
    expect(excess(runs.stairs.run, 210)).toBeLessThan(0.02)
    expect(runs.hasty.run.ending).toBe('halts')
    expect(excess(runs.hasty.run, 1000)).toBeGreaterThan(0.01)
    for (const id of ['tiny', 'half', 'one', 'bold', 'stairs', 'hasty'] as const)
      expect(excess(runs.fading.run, 150), id).toBeLessThan(excess(runs[id].run, 150))
  })

  it('are drawn just as they are trained', () => {
    const whole = trained(0.7).losses
    expect([...drawn(0.7, 300).losses]).toEqual([...whole.subarray(0, 301)])
    expect(PATIENCE).toBeGreaterThan(whole.length)
  })

  it('reach the lowest in a handful of Newton’s steps', () => {
    expect(excess(runs.newton.run, 3)).toBeLessThan(2e-6)
    expect(excess(runs.newton.run, 5)).toBeLessThan(1e-14)
  })
})

describe('the sentence', () => {
  it('reads the curves off and says how each ends', () => {
    expect(say({})).toBe(
      'After 100 updates on the 24 hobbits, each from all weights at 0. Rate 0.5: J = 0.465, it falls smoothly and arrives. Rate 1: J = 0.447, it jumps up 56 times, then arrives. Rate 1.5: J = 0.635, it ends up bouncing between 0.53 and 0.60 for ever. The lowest J is 0.440.',
    )
  })

  it('tells of a rate of one’s own, below and above the edge, and far beyond', () => {
    const none = { half: false, one: false, bold: false, own: true }
    expect(say({ ...none, rate: 1.05 })).toContain('then arrives')
    expect(say({ ...none, rate: 1.15 })).toContain('bouncing between')
    expect(say({ ...none, rate: 10 })).toMatch(/bouncing|never settles/)
    expect(say({ ...none, rate: 0.001 })).toContain('it falls smoothly, but is not there after 1200')
    expect(say({ ...none, rate: 0.02 })).toContain('it falls smoothly, but is not there after 1200')
    expect(say({ ...none, rate: 1.095 })).toContain('it ends up bouncing between 0.4410 and 0.4411 for ever')
    expect(say({ ...none, own: false, hasty: true })).toContain('18 times, then comes to a halt too high up')
    expect(say({ ...none, rate: 10 })).not.toMatch(/NaN|Infinity|–/)
  })

  it('writes a rate as it was typed, so that the limit can be read off', () => {
    const own = { half: false, one: false, bold: false, own: true }
    expect(say({ ...own, rate: 1.0914 })).toContain('Your rate 1.0914: ')
    expect(say({ ...own, rate: 0.2 })).toContain('Your rate 0.20: ')
    expect(say({ ...own, rate: 0.5384615384615384 })).toContain('Your rate 0.5385: ')
    expect(definition.describe({ ...initial, ...own, rate: 1.095 }).table.columns[1]).toBe('your rate 1.095')
  })

  const rates = fc.oneof(
    fc.double({ min: 0.02, max: 10, noNaN: true }),
    fc.integer({ min: 1, max: 150 }).map((steps) => steps / 50),
    // Where it is decided.
    fc.double({ min: 1.08, max: 1.12, noNaN: true }),
    fc.double({ min: 2.2, max: 2.6, noNaN: true }),
  )

  it('says nothing of how a run ends that its losses belie, at any rate', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(rates, (rate) => {
        const [, words = ''] =
          /Your rate [\d.]+: J = [\d.]+, (.*)\. The lowest J is 0\.440\.$/.exec(
            say({ half: false, one: false, bold: false, own: true, rate }),
          ) ?? []
        const run = descend(allHobbits, { algorithm: 'batch', rate })
        const lossAt = (update: number) => (update === 0 ? run.startLoss : run.at(update).loss)
        const { losses } = trained(rate)
        const rises = losses.filter((loss, k) => k > 0 && loss > (losses[k - 1] ?? 0) + 1e-12).length
        const jumps = /jumps up (\d+) times?,/.exec(words)
        if (jumps) expect(Number(jumps[1])).toBe(rises)
        if (words.includes('falls smoothly')) expect(rises).toBe(0)
        if (/arrives$/.test(words)) {
          for (const update of [PATIENCE, PATIENCE + 1, 3 * PATIENCE])
            expect(lossAt(update) - lowest).toBeLessThan(3e-7)
        } else if (words.endsWith(`not there after ${PATIENCE}`)) {
          expect(lossAt(PATIENCE) - lowest).toBeGreaterThan(2e-7)
          expect(lossAt(3 * PATIENCE)).toBeLessThan(lossAt(PATIENCE))
        } else if (words.startsWith('it ends up bouncing')) {
          const [, low = '', high = ''] = /between ([\d.]+) and ([\d.]+) for ever$/.exec(words) ?? []
          expect(Number(low)).toBeLessThan(Number(high))
          const digits = low.length - low.indexOf('.') - 1
          for (const update of [PATIENCE, 2 * PATIENCE, 3 * PATIENCE]) {
            const two = [lossAt(update), lossAt(update + 1)].sort((a, b) => a - b)
            for (const [k, loss] of two.entries())
              expect(Math.abs(loss - Number(k ? high : low))).toBeLessThan(0.6 * 10 ** -digits)
          }
        } else {
          expect(words).toBe('it jumps up and down and never settles')
          const late = Array.from({ length: 8 }, (_, k) => lossAt(3 * PATIENCE + k))
          expect(Math.max(...late) - Math.min(...late)).toBeGreaterThan(1e-9)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('asks for a run where none is chosen', () => {
    expect(say({ half: false, one: false, bold: false })).toContain('No run is chosen.')
  })

  it('has every run in the table, by milestones', () => {
    const all = Object.fromEntries(runIds.map((id) => [id, true]))
    const { table } = definition.describe({ ...initial, ...all, own: true, span: '1000', at: 1000 })
    expect(table.columns).toHaveLength(10)
    expect(table.rows.at(-1)?.[0]).toBe('1000')
    expect(new Set(table.rows.map(([update]) => update)).size).toBe(table.rows.length)
  })
})

it('reads off within what is shown', () => {
  expect(readAt({ at: 900, span: '30' })).toBe(30)
  expect(readAt({ at: 12.4, span: '30' })).toBe(12)
})

it('shows the reader’s own run last', () => {
  const shown = shownRuns(initial, drawn(0.3, 30))
  expect(shown.map(({ id }) => id)).toEqual(['half', 'one', 'bold', 'own'])
})

describe('names at the ends of curves', () => {
  it('keep a line apart, in their order, and inside', () => {
    const placed = spread([400, 399, 398, 120], 20, 400)
    expect(placed).toEqual([400, 382, 364, 120])
    const crowded = spread([20, 20, 20], 20, 400)
    expect(crowded.toSorted((a, b) => a - b)).toEqual([20, 38, 56])
  })
})

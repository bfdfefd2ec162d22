import { readFileSync } from 'node:fs'
import { expect, describe as group, it } from 'vitest'
import { FILE } from '../../src/data/breastCancer.ts'
import { describe } from '../../src/figures/real-data/describe.ts'
import {
  bestMoment,
  initial,
  keepRun,
  keyOf,
  planOf,
  type RealState,
  rocOf,
  runOf,
  verdictOf,
} from '../../src/figures/real-data/model.ts'
import { stepsOf } from '../../src/figures/real-data/steps.ts'

const text = readFileSync(`public/data/${FILE}`, 'utf8')
const trained = (state: RealState) => {
  const steps = stepsOf(text, planOf(state))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
const first = runOf(initial)
if (!first) throw new Error('the first run comes with the page')

group('the first run', () => {
  it('came with the page as it would be trained', () => {
    expect(first).toEqual(trained(initial))
  })

  it('falls in training without end, and turns in the test', () => {
    const { update, loss } = bestMoment(first)
    expect(first.trainLosses.every((now, k) => k === 0 || now < (first.trainLosses[k - 1] ?? 0))).toBe(true)
    expect(update).toBeLessThan(200)
    expect(first.testLosses.at(-1)).toBeGreaterThan(loss * 1.2)
    expect(describe(initial).sentence).toContain('since then it learns its own patients by heart')
  })

  it('counts four kinds of patients at any threshold, and all are there', () => {
    for (const threshold of [0, 0.1, 0.5, 1]) {
      const { counts } = verdictOf(first, threshold)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(171)
    }
    expect(verdictOf(first, 0).counts).toMatchObject({ trueNegatives: 0, falseNegatives: 0 })
    expect(verdictOf(first, 0.5).counts).toEqual({
      truePositives: 60,
      falseNegatives: 4,
      falsePositives: 3,
      trueNegatives: 104,
    })
    expect(verdictOf(first, 0.1).counts.falseNegatives).toBeLessThan(4)
    expect(rocOf(first).area).toBeCloseTo(0.9855, 4)
  })
})

group('other runs', () => {
  it('a small fine stops the test from rising', () => {
    const fined = trained({ ...initial, l2: '0.01' })
    expect(fined.testLosses.at(-1)).toBeLessThan(bestMoment(fined).loss * 1.05)
  })

  it('are said to be untrained until they are, and then told', () => {
    const state: RealState = { ...initial, features: 'two', updates: '100', seed: 77 }
    expect(runOf(state)).toBeNull()
    expect(describe(state).sentence).toBe(
      'The model with worst radius and worst smoothness, 100 updates, no fine, split 77 has yet to be trained in your browser. Until then the picture shows the last one.',
    )
    keepRun(keyOf(state), trained(state))
    expect(describe(state).sentence).toContain('Trained on 398 patients with worst radius and worst smoothness')
  })

  it('need the same training whatever the threshold, and one feature may be named twice', () => {
    expect(keyOf({ ...initial, threshold: 0.9 })).toBe(keyOf(initial))
    expect(planOf({ ...initial, features: 'two', first: 3, second: 3 }).features).toEqual([3])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILE, readBreastCancer } from '../../src/data/breastCancer.ts'
import {
  applyScaling,
  featureScaling,
  type HeldOutPlan,
  heldOutRun,
  logLoss,
  newtonOptimum,
  splitSamples,
  takeFeatures,
} from '../../src/math/index.ts'

const samples = readBreastCancer(readFileSync(`public/data/${FILE}`, 'utf8'))
const plan: HeldOutPlan = { features: [20, 24], testShare: 0.3, seed: 1, rate: 0.5, l2: 0.01, updates: 3000 }

const walk = (of: HeldOutPlan) => {
  const parts: number[] = []
  const steps = heldOutRun(samples, of)
  for (;;) {
    const step = steps.next()
    if (step.done) return { parts, run: step.value }
    parts.push(step.value)
  }
}

describe('learning from some and being tested on the others', () => {
  it('comes to the optimum of the training rows, scaled by themselves alone', () => {
    const { run } = walk(plan)
    const { train, test } = splitSamples(takeFeatures(samples, plan.features), plan)
    const scaling = featureScaling(train)
    const optimum = newtonOptimum(applyScaling(train, scaling), { l2: plan.l2 }).weights
    run.weights.forEach((weight, j) => {
      expect(weight).toBeCloseTo(optimum[j] ?? 0, 6)
    })
    expect(run.testLosses.at(-1)).toBeCloseTo(logLoss(applyScaling(test, scaling), Float64Array.from(run.weights)), 12)
    expect([run.trained, run.tested, run.labels.length, run.chances.length]).toEqual([398, 171, 171, 171])
  })

  it('tells how far it is, rising from 0 towards 1, and ends its moments with the last update', () => {
    const { parts, run } = walk(plan)
    expect(parts.length).toBeGreaterThan(10)
    expect(parts.every((part, k) => part > (parts[k - 1] ?? 0) && part < 1)).toBe(true)
    expect([run.moments[0], run.moments.at(-1)]).toEqual([1, plan.updates])
    expect(run.moments.every((moment, k) => k === 0 || moment > (run.moments[k - 1] ?? 0))).toBe(true)
  })

  it('is the same run for the same plan, and another for another seed', () => {
    expect(walk(plan).run).toEqual(walk(plan).run)
    expect(walk({ ...plan, seed: 2 }).run.labels).not.toEqual(walk(plan).run.labels)
  })

  it('refuses plans that make no sense', () => {
    expect(() => walk({ ...plan, updates: 0 })).toThrow('updates')
    expect(() => walk({ ...plan, features: [30] })).toThrow('features[0] is 30')
  })
})

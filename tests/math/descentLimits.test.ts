import { describe, expect, it } from 'vitest'
import { type DescentOptions, descend, descendOn } from '../../src/math/descent.ts'
import { squaredErrorObjective } from '../../src/math/objective.ts'
import { samplesFrom, targetsFrom } from '../../src/math/samples.ts'
import { firstCensus } from './hobbits.ts'

const stochastic: DescentOptions = { algorithm: 'stochastic', rate: 0.3, seed: 7 }

describe('divergence', () => {
  const targets = targetsFrom([[1], [2], [3]], [0.99, 3, 5.01])

  it('ends the run with a last update that says so, and no NaN or Infinity anywhere', () => {
    const run = descendOn(squaredErrorObjective(targets, 'mean'), { algorithm: 'batch', rate: 10 })
    const seen = [...run]
    const last = seen.at(-1)!
    expect(seen.length).toBeGreaterThan(10)
    expect(seen.filter(({ status }) => status === 'diverged')).toEqual([last])
    expect(last.after).toEqual(last.before)
    expect(last.loss).toBe(seen.at(-2)!.loss)
    for (const { gradient, before, after, loss } of seen) {
      expect([...gradient, ...before, ...after, loss].every(Number.isFinite)).toBe(true)
    }
  })

  it('is found by at as well, which then stays at the end and can still go back', () => {
    const objective = squaredErrorObjective(targets, 'mean')
    for (const algorithm of ['batch', 'stochastic'] as const) {
      const options: DescentOptions = { algorithm, rate: 10, seed: 4 }
      const seen = [...descendOn(objective, options)]
      const run = descendOn(objective, options)
      expect(run.at(1e6)).toEqual(seen.at(-1))
      expect(run.at(seen.length)).toEqual(seen.at(-1))
      expect(run.at(3)).toEqual(seen[2])
      expect(run.at(seen.length + 1)).toEqual(seen.at(-1))
    }
  })

  it('comes of too strong a penalty, too', () => {
    const run = descend(firstCensus, { algorithm: 'batch', rate: 3, l2: 2 })
    expect(run.at(100_000).status).toBe('diverged')
  })
})

describe('extreme data', () => {
  it('descends on one row, one class and constant features', () => {
    const one = descend(samplesFrom([[2]], [1]), { algorithm: 'stochastic', rate: 1 })
    expect(one.at(1000).loss).toBeLessThan(1e-3)
    const flat = descend(samplesFrom([[5], [5], [5]], [1, 0, 1]), { algorithm: 'mini-batch', batchSize: 2, rate: 0.01 })
    expect(flat.at(5000).loss).toBeLessThan(0.65)
  })

  it('stays finite with huge features and a huge rate', () => {
    const run = descend(samplesFrom([[1e60], [-1e70]], [1, 1]), { algorithm: 'batch', rate: 1e5 })
    const last = run.at(50)
    expect([...last.after, last.loss].every(Number.isFinite)).toBe(true)
  })
})

describe('options that make no sense', () => {
  it.each<[Partial<DescentOptions>, string]>([
    [{ rate: 0 }, 'rate is 0; it must be above 0'],
    [{ rate: Number.NaN }, 'rate is NaN'],
    [{ seed: -1 }, 'seed is -1'],
    [{ seed: 1.5 }, 'seed is 1.5'],
    [{ start: new Float64Array(2) }, 'start has 2 entries; expected 3'],
    [{ start: Float64Array.of(0, Infinity, 0) }, 'start[1] is Infinity'],
    [{ algorithm: 'mini-batch' }, 'mini-batch descent needs a batchSize'],
    [{ algorithm: 'mini-batch', batchSize: 21 }, 'batchSize is 21; there are only 20 rows'],
    [{ algorithm: 'mini-batch', batchSize: 0 }, 'batchSize is 0'],
    [{ algorithm: 'newton' as 'batch' }, 'algorithm is newton'],
  ])('%j: %s', (wrong, message) => {
    expect(() => descend(firstCensus, { ...stochastic, ...wrong })).toThrow(message)
  })

  it('refuses bad samples, a negative penalty and updates that do not exist', () => {
    expect(() => descend({ ...firstCensus, m: 3 }, stochastic)).toThrow('X has 40 values')
    expect(() => descend(firstCensus, { ...stochastic, l2: -1 })).toThrow('l2 is -1')
    expect(() => descend(firstCensus, stochastic).at(0)).toThrow('update is 0')
    expect(() => descend(firstCensus, stochastic).at(1.5)).toThrow('update is 1.5')
  })
})

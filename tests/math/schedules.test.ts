import { describe, expect, it } from 'vitest'
import {
  constantRate,
  cosineDecay,
  exponentialDecay,
  inverseTime,
  perEpoch,
  stepDecay,
} from '../../src/math/schedules.ts'
import { expectClose } from './close.ts'

describe('schedules', () => {
  it('have these rates', () => {
    const at = (schedule: ReturnType<typeof constantRate>, updates: number[]) => updates.map((k) => schedule(2, k, 0))
    expect(at(constantRate(), [0, 1, 1e6])).toEqual([2, 2, 2])
    expectClose(at(stepDecay({ every: 10, factor: 0.5 }), [0, 9, 10, 25]), [2, 2, 1, 0.5])
    expectClose(at(inverseTime({ halfAfter: 10 }), [0, 10, 20, 90]), [2, 1, 2 / 3, 0.2])
    expectClose(at(exponentialDecay({ tenthAfter: 20 }), [0, 20, 40]), [2, 0.2, 0.02])
    expectClose(at(cosineDecay({ over: 100 }), [0, 50, 100, 500]), [2, 1, 0, 0])
    expectClose(at(cosineDecay({ over: 100, floor: 0.1 }), [0, 100]), [2, 0.2])
  })

  it('start at the rate and never rise', () => {
    const all = [
      constantRate(),
      stepDecay({ every: 3, factor: 0.9 }),
      inverseTime({ halfAfter: 5 }),
      exponentialDecay({ tenthAfter: 9 }),
      cosineDecay({ over: 30 }),
    ]
    for (const schedule of all) {
      expect(schedule(0.7, 0, 0)).toBe(0.7)
      for (let k = 1; k < 60; k++) expect(schedule(0.7, k, 0)).toBeLessThanOrEqual(schedule(0.7, k - 1, 0))
    }
  })

  it('can count epochs instead', () => {
    expect(perEpoch(stepDecay({ every: 1, factor: 0.5 }))(1, 60, 3)).toBe(0.125)
  })

  it('refuse what makes no sense', () => {
    expect(() => stepDecay({ every: 0, factor: 0.5 })).toThrow('every is 0')
    expect(() => stepDecay({ every: 1, factor: 2 })).toThrow('factor is 2')
    expect(() => inverseTime({ halfAfter: -1 })).toThrow('halfAfter is -1')
    expect(() => exponentialDecay({ tenthAfter: Number.NaN })).toThrow('tenthAfter is NaN')
    expect(() => cosineDecay({ over: 10, floor: 1.5 })).toThrow('floor is 1.5')
  })
})

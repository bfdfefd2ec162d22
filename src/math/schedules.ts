import { checkNotNegative, checkPositive, checkProbability } from './checks.ts'

/**
 * How the learning rate changes as training goes on: given the rate at the start and how many updates and whole
 * epochs have been made so far (both 0 at the first update), the rate of the next update. Must give a finite number,
 * 0 or above.
 */
export type Schedule = (rate: number, updatesMade: number, epochsMade: number) => number

/**
 * The same rate for ever.
 * @example constantRate()(0.5, 100, 5) // 0.5
 */
export function constantRate(): Schedule {
  return (rate) => rate
}

/**
 * Stairs: after each `every` updates the rate is multiplied by `factor`. Throws unless every > 0 and 0 < factor ≤ 1.
 * @example stepDecay({ every: 10, factor: 0.5 })(1, 25, 0) // 0.25, halved at 10 and at 20
 */
export function stepDecay({ every, factor }: { every: number; factor: number }): Schedule {
  checkPositive('every', every)
  checkPositive('factor', factor)
  checkProbability('factor', factor)
  return (rate, updates) => rate * factor ** Math.floor(updates / every)
}

/**
 * 1/t decay: rate/(1 + updates/halfAfter), half the rate after `halfAfter` updates, a third after twice as many.
 * Falls slowly enough that descent can still get anywhere, fast enough for noise to die out (Robbins & Monro 1951).
 * Throws unless halfAfter > 0.
 * @example inverseTime({ halfAfter: 10 })(1, 10, 0) // 0.5
 */
export function inverseTime({ halfAfter }: { halfAfter: number }): Schedule {
  checkPositive('halfAfter', halfAfter)
  return (rate, updates) => rate / (1 + updates / halfAfter)
}

/**
 * Exponential decay: a tenth of the rate after `tenthAfter` updates, a hundredth after twice as many. It can fall so
 * fast that descent stops short. Throws unless tenthAfter > 0.
 * @example exponentialDecay({ tenthAfter: 20 })(1, 20, 0) // 0.1
 */
export function exponentialDecay({ tenthAfter }: { tenthAfter: number }): Schedule {
  checkPositive('tenthAfter', tenthAfter)
  return (rate, updates) => rate * 10 ** (-updates / tenthAfter)
}

/**
 * Half a cosine wave from the rate down to `floor`·rate over `over` updates, then flat (Loshchilov & Hutter 2017).
 * Throws unless over > 0 and 0 ≤ floor ≤ 1.
 * @example cosineDecay({ over: 100 })(1, 50, 0) // 0.5
 */
export function cosineDecay({ over, floor = 0 }: { over: number; floor?: number }): Schedule {
  checkPositive('over', over)
  checkNotNegative('floor', floor)
  checkProbability('floor', floor)
  return (rate, updates) => {
    const done = Math.min(updates / over, 1)
    return rate * (floor + ((1 - floor) * (1 + Math.cos(Math.PI * done))) / 2)
  }
}

/**
 * The same schedule counted in whole epochs instead of updates.
 * @example perEpoch(stepDecay({ every: 1, factor: 0.5 }))(1, 60, 3) // 0.125
 */
export function perEpoch(schedule: Schedule): Schedule {
  return (rate, _updates, epochs) => schedule(rate, epochs, epochs)
}

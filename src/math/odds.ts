import { checkProbability, checkVector } from './checks.ts'

/**
 * Odds p/(1 − p): how many times likelier yes is than no; 0 or above, held at 1.8e308 where p is 1. Throws for p
 * outside 0…1.
 * @example odds(0.75) // 3
 */
export function odds(p: number): number {
  checkProbability('p', p)
  return Math.min(p / (1 - p), Number.MAX_VALUE)
}

/**
 * Odds ratios e^wⱼ of all features (the intercept left out): by what the odds are multiplied when feature j grows by
 * one unit and the others stay. Float64Array(n), above 0, held at 1.8e308 for weights past 709. With weights of
 * standardised features the unit is one standard deviation. Throws for weights that are not finite.
 * @example oddsRatios(Float64Array.of(-4.7, 0, 1)) // [1, 2.718…]
 */
export function oddsRatios(w: Float64Array): Float64Array {
  checkVector('weights', w, w.length)
  return w.slice(1).map((wj) => Math.min(Math.exp(wj), Number.MAX_VALUE))
}

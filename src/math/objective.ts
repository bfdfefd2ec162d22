import { checkNotNegative, checkWhole } from './checks.ts'
import type { Curve } from './curves.ts'
import { meanLogLoss } from './logLoss.ts'
import { lossAndGradient, rowsGradient, sidesOf } from './logLossGradient.ts'
import { addPenaltySlope, l2Penalty } from './penalty.ts'
import { random } from './random.ts'
import { checkSamples, checkTargets, type Samples, type Targets } from './samples.ts'
import { residualGradient, sumOfSquares } from './squaredError.ts'

/**
 * Something to go downhill on: a loss that is a mean over `m` rows and depends on `size` parameters. Loss and gradient
 * must be finite for parameters within ±1e75. Each function writes into the gradient it is handed.
 */
export type Objective = {
  readonly m: number
  readonly size: number
  readonly loss: (w: Float64Array) => number
  /** Loss over all rows, its gradient written into `gradient`. */
  readonly lossAndGradient: (w: Float64Array, gradient: Float64Array) => number
  /** Mean gradient over the rows order[from…to−1] only. */
  readonly rowsGradient: (w: Float64Array, order: Uint32Array, from: number, to: number, gradient: Float64Array) => void
}

/** Log loss of logistic regression as an Objective. Throws for bad samples or a negative l2. */
export function logLossObjective(samples: Samples, l2 = 0): Objective {
  checkSamples(samples)
  checkNotNegative('l2', l2)
  const sides = sidesOf(samples)
  return {
    m: samples.m,
    size: samples.n + 1,
    loss: (w) => meanLogLoss(samples, w) + l2Penalty(w, l2),
    lossAndGradient: (w, gradient) => {
      const loss = lossAndGradient(samples, sides, w, gradient)
      if (l2 === 0) return loss
      addPenaltySlope(w, l2, gradient)
      return loss + l2Penalty(w, l2)
    },
    rowsGradient: (w, order, from, to, gradient) => {
      rowsGradient(samples, w, order, from, to, gradient)
      if (l2 > 0) addPenaltySlope(w, l2, gradient)
    },
  }
}

/**
 * Squared error of linear regression as an Objective. `form` 'mean' is (1/m)Σ(ŷ − y)² with a 2 in its gradient, 'half'
 * is (1/2m)Σ(ŷ − y)² with none. Throws for bad targets or a negative l2.
 */
export function squaredErrorObjective(targets: Targets, form: 'mean' | 'half', l2 = 0): Objective {
  checkTargets(targets)
  checkNotNegative('l2', l2)
  const { m, n } = targets
  const factor = form === 'mean' ? 2 : 1
  const loss = (w: Float64Array) => (factor * sumOfSquares(targets, w)) / (2 * m) + l2Penalty(w, l2)
  return {
    m,
    size: n + 1,
    loss,
    lossAndGradient: (w, gradient) => {
      residualGradient(targets, w, factor, undefined, 0, m, gradient)
      addPenaltySlope(w, l2, gradient)
      return loss(w)
    },
    rowsGradient: (w, order, from, to, gradient) => {
      residualGradient(targets, w, factor, order, from, to, gradient)
      addPenaltySlope(w, l2, gradient)
    },
  }
}

/**
 * A one-variable curve as an Objective: one row, one parameter, x itself.
 * @example descendOn(curveObjective(curves.bowl), { algorithm: 'batch', rate: 0.5, start: Float64Array.of(3) })
 */
export function curveObjective(curve: Curve): Objective {
  return noisyCurveObjective(curve, { rows: 1, spread: 0, seed: 0 })
}

/**
 * A curve as a mean of `rows` tilted copies of itself, f(x) + tiltᵢ·x, whose tilts add up to 0: batch descent sees
 * the curve, stochastic descent sees one copy at a time and so takes noisy steps, as with real data. Tilts are drawn
 * from a bell curve with standard deviation `spread` (slope units), seeded.
 * Throws unless rows is whole and at least 1, spread 0 or above.
 */
export function noisyCurveObjective(
  curve: Curve,
  { rows, spread, seed }: { rows: number; spread: number; seed: number },
): Objective {
  checkWhole('rows', rows, 1)
  checkNotNegative('spread', spread)
  const { normal } = random(seed)
  const tilts = Float64Array.from({ length: rows }, () => spread * normal())
  const mean = tilts.reduce((sum, tilt) => sum + tilt, 0) / rows
  for (let i = 0; i < rows; i++) tilts[i] = tilts[i]! - mean
  return {
    m: rows,
    size: 1,
    loss: (w) => curve.f(w[0]!),
    lossAndGradient: (w, gradient) => {
      gradient[0] = curve.slope(w[0]!)
      return curve.f(w[0]!)
    },
    rowsGradient: (w, order, from, to, gradient) => {
      let tilt = 0
      for (let k = from; k < to; k++) tilt += tilts[order[k]!]!
      gradient[0] = curve.slope(w[0]!) + tilt / (to - from)
    },
  }
}

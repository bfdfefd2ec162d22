import { checkNotNegative, checkWeights, resultOf } from './checks.ts'
import { rowScore } from './linear.ts'
import { FACTORS_PER_LOG } from './logLoss.ts'
import { addPenaltySlope } from './penalty.ts'
import { checkSamples, type Samples } from './samples.ts'

/**
 * Mean log loss of checked samples and its gradient in one walk over the rows, without penalty; allocates nothing.
 * Writes the gradient into `gradient` (n + 1 entries) and returns the loss, to the bit that of `meanLogLoss`.
 *
 * u is a row's score counted towards the wrong side (z for y = 0, −z for y = 1). Its loss is max(u, 0) + ln(1 + e)
 * with e = e^−|u|, and ŷ − y is ±σ(u), so one exponential serves both. q collects the logs, see `meanLogLoss`.
 * Four rows go together: their sums do not wait for each other, and each gradient entry is touched a quarter as often.
 */
export function lossAndGradient({ X, y, m, n }: Samples, w: Float64Array, gradient: Float64Array): number {
  gradient.fill(0)
  const w0 = w[0]!
  const fours = m - (m % 4)
  let g0 = 0
  let sum = 0
  let q = 0
  let i = 0
  for (; i < fours; i += 4) {
    const a = i * n
    const b = a + n
    const c = b + n
    const d = c + n
    let za = w0
    let zb = w0
    let zc = w0
    let zd = w0
    for (let j = 0; j < n; j++) {
      const wj = w[j + 1]!
      za += wj * X[a + j]!
      zb += wj * X[b + j]!
      zc += wj * X[c + j]!
      zd += wj * X[d + j]!
    }
    const sideA = 1 - 2 * y[i]!
    const sideB = 1 - 2 * y[i + 1]!
    const sideC = 1 - 2 * y[i + 2]!
    const sideD = 1 - 2 * y[i + 3]!
    const ua = sideA * za
    const ub = sideB * zb
    const uc = sideC * zc
    const ud = sideD * zd
    const ea = Math.exp(-Math.abs(ua))
    const eb = Math.exp(-Math.abs(ub))
    const ec = Math.exp(-Math.abs(uc))
    const ed = Math.exp(-Math.abs(ud))
    const ra = (sideA * (ua < 0 ? ea : 1)) / (1 + ea)
    const rb = (sideB * (ub < 0 ? eb : 1)) / (1 + eb)
    const rc = (sideC * (uc < 0 ? ec : 1)) / (1 + ec)
    const rd = (sideD * (ud < 0 ? ed : 1)) / (1 + ed)
    g0 += ra + rb + rc + rd
    for (let j = 0; j < n; j++) {
      gradient[j + 1] = gradient[j + 1]! + (ra * X[a + j]! + rb * X[b + j]! + rc * X[c + j]! + rd * X[d + j]!)
    }
    if (ua > 0) sum += ua
    if (ub > 0) sum += ub
    if (uc > 0) sum += uc
    if (ud > 0) sum += ud
    q += ea + q * ea
    q += eb + q * eb
    q += ec + q * ec
    q += ed + q * ed
    if ((i + 4) % FACTORS_PER_LOG === 0) {
      sum += Math.log1p(q)
      q = 0
    }
  }
  for (; i < m; i++) {
    const side = 1 - 2 * y[i]!
    const u = side * rowScore(X, n, i, w)
    const e = Math.exp(-Math.abs(u))
    const residual = (side * (u < 0 ? e : 1)) / (1 + e)
    g0 += residual
    for (let j = 0; j < n; j++) gradient[j + 1] = gradient[j + 1]! + residual * X[i * n + j]!
    if (u > 0) sum += u
    q += e + q * e
  }
  gradient[0] = g0
  for (let j = 0; j <= n; j++) gradient[j] = gradient[j]! / m
  return (sum + Math.log1p(q)) / m
}

/**
 * Mean gradient over the rows order[from…to−1] of checked samples, without penalty: what one stochastic or mini-batch
 * update uses. Allocates nothing.
 */
export function rowsGradient(
  { X, y, n }: Samples,
  w: Float64Array,
  order: Uint32Array,
  from: number,
  to: number,
  gradient: Float64Array,
): void {
  gradient.fill(0)
  for (let k = from; k < to; k++) {
    const i = order[k]!
    const side = 1 - 2 * y[i]!
    const u = side * rowScore(X, n, i, w)
    const e = Math.exp(-Math.abs(u))
    const residual = (side * (u < 0 ? e : 1)) / (1 + e)
    gradient[0] = gradient[0]! + residual
    for (let j = 0; j < n; j++) gradient[j + 1] = gradient[j + 1]! + residual * X[i * n + j]!
  }
  const rows = to - from
  for (let j = 0; j <= n; j++) gradient[j] = gradient[j]! / rows
}

/**
 * Gradient of the log loss, (1/m)·Xᵀ(ŷ − y) with the 1 prefixed to each row, plus l2·wⱼ (j ≥ 1) with a penalty.
 * Float64Array(n + 1) in nats per unit of each weight, written into `out` when given; stable for scores of any size.
 * Throws for bad samples, weights of the wrong length or not finite, and a negative l2.
 * From the chain rule: ∂J/∂ŷ · ∂ŷ/∂z · ∂z/∂w, whose middle factors cancel to (ŷ − y)·x.
 * @example logLossGradient(firstCensus, new Float64Array(3)) // [0, −0.3375, −0.55]
 */
export function logLossGradient(samples: Samples, w: Float64Array, out?: Float64Array, l2 = 0): Float64Array {
  checkSamples(samples)
  checkWeights(w, samples.n)
  checkNotNegative('l2', l2)
  const gradient = resultOf(out, samples.n + 1)
  lossAndGradient(samples, w, gradient)
  addPenaltySlope(w, l2, gradient)
  return gradient
}

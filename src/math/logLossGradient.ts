import { checkNotNegative, checkWeights, resultOf } from './checks.ts'
import { expOfMinus } from './exponential.ts'
import { rowScore } from './linear.ts'
import { FACTORS_PER_LOG } from './logLoss.ts'
import { addPenaltySlope } from './penalty.ts'
import { checkSamples, type Samples } from './samples.ts'

/** Each label as the sign that turns a score into how far it is on the wrong side: +1 for y = 0, −1 for y = 1. */
export function sidesOf({ y }: Samples): Float64Array {
  return Float64Array.from(y, (label) => 1 - 2 * label)
}

/**
 * Mean log loss of checked samples and its gradient in one walk over the rows, without penalty; allocates nothing.
 * `sides` are those of the samples, made once beforehand. Writes the gradient into `gradient` (n + 1 entries) and returns the loss, that of `meanLogLoss` up to the last digit.
 *
 * u is a row's score counted towards the wrong side (z for y = 0, −z for y = 1). Its loss is max(u, 0) + ln(1 + e)
 * with e = e^−|u|, and ŷ − y is ±σ(u), so one exponential serves both. q collects the logs, see `meanLogLoss`.
 * Four rows by two features go together: their sums do not wait for each other, and each weight and gradient entry is
 * fetched a quarter as often. Nearly all of a descent's time is spent here.
 */
export function lossAndGradient(
  { X, m, n }: Samples,
  sides: Float64Array,
  w: Float64Array,
  gradient: Float64Array,
): number {
  const w0 = w[0]!
  const fours = m - (m % 4)
  const pairs = n - (n % 2)
  for (let j = 0; j <= n; j++) gradient[j] = 0
  let g0 = 0
  let twice = 0 // of the sum of max(u, 0), for u + |u| is exactly that and asks for no branch
  let logs = 0
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
    let j = 0
    for (; j < pairs; j += 2) {
      const wj = w[j + 1]!
      const wk = w[j + 2]!
      za = za + wj * X[a + j]! + wk * X[a + j + 1]!
      zb = zb + wj * X[b + j]! + wk * X[b + j + 1]!
      zc = zc + wj * X[c + j]! + wk * X[c + j + 1]!
      zd = zd + wj * X[d + j]! + wk * X[d + j + 1]!
    }
    if (j < n) {
      const wj = w[n]!
      za += wj * X[a + j]!
      zb += wj * X[b + j]!
      zc += wj * X[c + j]!
      zd += wj * X[d + j]!
    }
    const sideA = sides[i]!
    const sideB = sides[i + 1]!
    const sideC = sides[i + 2]!
    const sideD = sides[i + 3]!
    const ua = sideA * za
    const ub = sideB * zb
    const uc = sideC * zc
    const ud = sideD * zd
    const farA = Math.abs(ua)
    const farB = Math.abs(ub)
    const farC = Math.abs(uc)
    const farD = Math.abs(ud)
    const ea = expOfMinus(farA)
    const eb = expOfMinus(farB)
    const ec = expOfMinus(farC)
    const ed = expOfMinus(farD)
    const ra = (sideA * (ua < 0 ? ea : 1)) / (1 + ea)
    const rb = (sideB * (ub < 0 ? eb : 1)) / (1 + eb)
    const rc = (sideC * (uc < 0 ? ec : 1)) / (1 + ec)
    const rd = (sideD * (ud < 0 ? ed : 1)) / (1 + ed)
    g0 += ra + rb + rc + rd
    for (j = 0; j < pairs; j += 2) {
      const k = j + 1
      gradient[k] = gradient[k]! + (ra * X[a + j]! + rb * X[b + j]! + rc * X[c + j]! + rd * X[d + j]!)
      gradient[k + 1] = gradient[k + 1]! + (ra * X[a + k]! + rb * X[b + k]! + rc * X[c + k]! + rd * X[d + k]!)
    }
    if (j < n) gradient[n] = gradient[n]! + (ra * X[a + j]! + rb * X[b + j]! + rc * X[c + j]! + rd * X[d + j]!)
    twice += ua + farA + (ub + farB) + (uc + farC + (ud + farD))
    const ab = ea + eb + ea * eb
    const cd = ec + ed + ec * ed
    const t = ab + cd + ab * cd
    q += t + q * t
    if ((i + 4) % FACTORS_PER_LOG === 0) {
      logs += Math.log1p(q)
      q = 0
    }
  }
  for (; i < m; i++) {
    const side = sides[i]!
    const u = side * rowScore(X, n, i, w)
    const e = expOfMinus(Math.abs(u))
    const residual = (side * (u < 0 ? e : 1)) / (1 + e)
    g0 += residual
    for (let j = 0; j < n; j++) gradient[j + 1] = gradient[j + 1]! + residual * X[i * n + j]!
    twice += u + Math.abs(u)
    q += e + q * e
  }
  gradient[0] = g0
  for (let j = 0; j <= n; j++) gradient[j] = gradient[j]! / m
  return (twice / 2 + logs + Math.log1p(q)) / m
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
  for (let j = 0; j <= n; j++) gradient[j] = 0
  for (let k = from; k < to; k++) {
    const i = order[k]!
    const side = 1 - 2 * y[i]!
    const u = side * rowScore(X, n, i, w)
    const e = expOfMinus(Math.abs(u))
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
  lossAndGradient(samples, sidesOf(samples), w, gradient)
  addPenaltySlope(w, l2, gradient)
  return gradient
}

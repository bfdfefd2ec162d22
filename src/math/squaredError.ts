import { checkNotNegative, checkWeights, resultOf } from './checks.ts'
import { rowScore } from './linear.ts'
import { addPenaltySlope, l2Penalty } from './penalty.ts'
import { checkTargets, type Targets } from './samples.ts'

/** Sum of (ŷ − y)² over checked targets. */
export function sumOfSquares({ X, y, m, n }: Targets, w: Float64Array): number {
  let sum = 0
  for (let i = 0; i < m; i++) sum += (rowScore(X, n, i, w) - y[i]!) ** 2
  return sum
}

/**
 * factor · mean of (ŷ − y)·x over the rows order[from…to−1] of checked targets; no `order` means all rows.
 * Allocates nothing.
 */
export function residualGradient(
  { X, y, n }: Targets,
  w: Float64Array,
  factor: number,
  order: Uint32Array | undefined,
  from: number,
  to: number,
  gradient: Float64Array,
): void {
  gradient.fill(0)
  for (let k = from; k < to; k++) {
    const i = order === undefined ? k : order[k]!
    const residual = rowScore(X, n, i, w) - y[i]!
    gradient[0] = gradient[0]! + residual
    for (let j = 0; j < n; j++) gradient[j + 1] = gradient[j + 1]! + residual * X[i * n + j]!
  }
  const scale = factor / (to - from)
  for (let j = 0; j <= n; j++) gradient[j] = gradient[j]! * scale
}

function checked(targets: Targets, w: Float64Array): void {
  checkTargets(targets)
  checkWeights(w, targets.n)
}

function gradientOf(
  targets: Targets,
  w: Float64Array,
  factor: number,
  out: Float64Array | undefined,
  l2: number,
): Float64Array {
  checked(targets, w)
  checkNotNegative('l2', l2)
  const gradient = resultOf(out, targets.n + 1)
  residualGradient(targets, w, factor, undefined, 0, targets.m, gradient)
  addPenaltySlope(w, l2, gradient)
  return gradient
}

/**
 * Mean squared error of linear regression, MSE = (1/m)·Σ(ŷ − y)² with ŷ = w₀ + w₁x₁ + …, in squared units of the
 * targets; 0 or above. With `l2` above 0 the penalty (l2/2)·‖w‖² without the intercept is added.
 * Throws for bad targets, weights of the wrong length or not finite, and a negative l2.
 * @example meanSquaredError(targetsFrom([[1], [2], [3]], [0.99, 3, 5.01]), new Float64Array(2)) // 11.69…
 */
export function meanSquaredError(targets: Targets, w: Float64Array, l2 = 0): number {
  checked(targets, w)
  return sumOfSquares(targets, w) / targets.m + l2Penalty(w, l2)
}

/**
 * Gradient of the mean squared error: (2/m)·Xᵀ(ŷ − y), the **2** from the square's slope, plus l2·wⱼ (j ≥ 1).
 * Float64Array(n + 1), intercept first, into `out` when given. Throws as `meanSquaredError` does.
 * @example meanSquaredErrorGradient(targetsFrom([[5]], [5]), new Float64Array(2)) // [−10, −50]
 */
export function meanSquaredErrorGradient(targets: Targets, w: Float64Array, out?: Float64Array, l2 = 0): Float64Array {
  return gradientOf(targets, w, 2, out, l2)
}

/**
 * Half the mean squared error, (1/2m)·Σ(ŷ − y)²: the ½ is there to cancel the 2 of the slope, so that the gradient
 * reads like that of logistic regression. Throws as `meanSquaredError` does.
 * @example halfMeanSquaredError(targetsFrom([[5]], [5]), new Float64Array(2)) // 12.5
 */
export function halfMeanSquaredError(targets: Targets, w: Float64Array, l2 = 0): number {
  checked(targets, w)
  return sumOfSquares(targets, w) / (2 * targets.m) + l2Penalty(w, l2)
}

/**
 * Gradient of half the mean squared error: (1/m)·Xᵀ(ŷ − y), the same line as for the log loss, with ŷ = z in place
 * of σ(z). On 0/1 targets it is Adaline's rule (Widrow & Hoff 1960). Throws as `meanSquaredError` does.
 * @example halfMeanSquaredErrorGradient(targetsFrom([[5]], [5]), new Float64Array(2)) // [−5, −25]
 */
export function halfMeanSquaredErrorGradient(
  targets: Targets,
  w: Float64Array,
  out?: Float64Array,
  l2 = 0,
): Float64Array {
  return gradientOf(targets, w, 1, out, l2)
}

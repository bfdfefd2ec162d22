import type { Targets } from './samples.ts'
import { independentFeatures, standardise, toRawWeights } from './scaling.ts'
import { solvePositive } from './symmetric.ts'

/**
 * The weights with the least mean squared error, found at once from the normal equations XᵀX·w = Xᵀy (on standardised
 * features, which keeps the digits). Float64Array(n + 1), intercept first. Features that are constant or a weighted
 * sum of earlier ones get weight 0. Throws for bad targets. Gauss 1809.
 * @example leastSquares(targetsFrom([[1], [2], [3]], [1, 3, 5])) // [−1, 2]
 */
export function leastSquares(targets: Targets): Float64Array {
  const { samples, ...scaling } = standardise(targets)
  const { X, y, m, n } = samples
  const features = independentFeatures(samples)
  const size = features.length
  const meanY = y.reduce((sum, value) => sum + value / m, 0)
  const A = new Float64Array(size * size)
  const b = new Float64Array(size)
  for (let i = 0; i < m; i++) {
    for (let r = 0; r < size; r++) {
      const x = X[i * n + features[r]!]!
      b[r] = b[r]! + x * (y[i]! - meanY)
      for (let c = 0; c < size; c++) A[r * size + c] = A[r * size + c]! + x * X[i * n + features[c]!]!
    }
  }
  if (!solvePositive(A, b, size)) throw new Error('features are too much alike for the normal equations')
  const w = new Float64Array(n + 1)
  w[0] = meanY
  features.forEach((j, k) => {
    w[j + 1] = b[k]!
  })
  return toRawWeights(w, scaling)
}

import { checkNumber, checkWhole } from './checks.ts'
import { checkSamples, type Samples } from './samples.ts'

/**
 * All products x₁ᵃ·x₂ᵇ with 1 ≤ a + b ≤ degree of two features, by rising degree: [x₁, x₂, x₁², x₁x₂, x₂², …].
 * Float64Array(degree·(degree + 3)/2). Throws unless degree is whole and at least 1 and both numbers are finite.
 * @example polynomialFeatures(2, 3, 2) // [2, 3, 4, 6, 9]
 */
export function polynomialFeatures(x1: number, x2: number, degree: number): Float64Array {
  checkWhole('degree', degree, 1)
  checkNumber('x1', x1)
  checkNumber('x2', x2)
  const features = new Float64Array((degree * (degree + 3)) / 2)
  let k = 0
  for (let total = 1; total <= degree; total++) {
    for (let b = 0; b <= total; b++) features[k++] = x1 ** (total - b) * x2 ** b
  }
  return features
}

/**
 * The same samples with their two features replaced by all products up to `degree`, so that a straight boundary in the
 * new features is a bendy one in the old. Standardise first: high powers of large numbers leave no digits.
 * Throws for bad samples, n other than 2, or a degree that is not whole and at least 1.
 * @example polynomialSamples(firstCensus, 2).n // 5
 */
export function polynomialSamples(samples: Samples, degree: number): Samples {
  checkSamples(samples)
  const { X, y, m } = samples
  if (samples.n !== 2) throw new Error(`n is ${samples.n}; polynomial features are made from 2 features`)
  const rows = Array.from({ length: m }, (_, i) => polynomialFeatures(X[2 * i]!, X[2 * i + 1]!, degree))
  const n = rows[0]!.length
  const bent = new Float64Array(m * n)
  rows.forEach((row, i) => {
    bent.set(row, i * n)
  })
  const result = { X: bent, y, m, n }
  checkSamples(result)
  return result
}

import { random } from '../../src/math/random.ts'
import type { Samples } from '../../src/math/samples.ts'

/** Invented samples, m × n: bell-curve features, labels drawn from a true model; `sure` makes them clearer. */
export function villagers(m: number, n: number, seed: number, sure = 1): Samples {
  const { normal, uniform } = random(seed)
  const truth = Float64Array.from({ length: n }, () => (sure * normal()) / Math.sqrt(n))
  const X = Float64Array.from({ length: m * n }, normal)
  const y = Uint8Array.from({ length: m }, (_, i) => {
    let z = 0
    for (let j = 0; j < n; j++) z += truth[j]! * X[i * n + j]!
    return uniform() < 1 / (1 + Math.exp(-z)) ? 1 : 0
  })
  return { X, y, m, n }
}

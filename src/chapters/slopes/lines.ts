/** One line of a derivation as it can be worked out with numbers: every line must give the same. */
export type Line<Inputs extends readonly number[]> = (...inputs: Inputs) => number

/** (x²)′ up to the last line but one, for a step h that is not 0. */
export const squareLines: readonly Line<[x: number, h: number]>[] = [
  (x, h) => ((x + h) ** 2 - x ** 2) / h,
  (x, h) => (x ** 2 + 2 * x * h + h ** 2 - x ** 2) / h,
  (x, h) => (2 * x * h + h ** 2) / h,
  (x, h) => (h * (2 * x + h)) / h,
  (x, h) => 2 * x + h,
]

/** σ′, from the reciprocal rule to σ(1 − σ). */
export const sigmoidLines: readonly Line<[z: number]>[] = [
  (z) => -(-Math.exp(-z)) / (1 + Math.exp(-z)) ** 2,
  (z) => Math.exp(-z) / (1 + Math.exp(-z)) ** 2,
  (z) => (1 / (1 + Math.exp(-z))) * (Math.exp(-z) / (1 + Math.exp(-z))),
  (z) => (1 / (1 + Math.exp(-z))) * (1 - 1 / (1 + Math.exp(-z))),
]

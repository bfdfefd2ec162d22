// Numbers below these are taken for rounding noise; the columns handed in have entries of about 1.
const NO_GAIN = 1e-11
const NO_PIVOT = 1e-9

export type Feasibility = {
  /** The least total by which the equations must be missed: 0 when they can be met. */
  readonly missed: number
  /** Multipliers v that prove it: v·column ≤ 0 for every column, v·target = missed (up to rounding). */
  readonly proof: Float64Array
}

/**
 * Can Σ λⱼ·columnⱼ = target be met with all λⱼ ≥ 0? First phase of the revised simplex method (Dantzig 1947; Bland's
 * 1977 rule once steps stop gaining, so that it cannot go in circles). By Farkas' lemma the multipliers of the end are
 * a proof when it cannot.
 * `columns`: count × size, one column after the other; `target`: size entries. Each step costs count·size + size²; there
 * are mostly two to five times `size` of them.
 */
export function nonNegativeMix(columns: Float64Array, count: number, size: number, target: Float64Array): Feasibility {
  const sign = target.map((t) => (t < 0 ? -1 : 1))
  const inverse = new Float64Array(size * size)
  const level = target.map(Math.abs)
  const basis = new Int32Array(size).fill(-1) // −1: what is still missed in that equation
  const inBasis = new Uint8Array(count)
  const v = new Float64Array(size)
  const direction = new Float64Array(size)
  for (let r = 0; r < size; r++) inverse[r * size + r] = 1

  const gainOf = (j: number): number => {
    let gain = 0
    for (let r = 0; r < size; r++) gain += v[r]! * columns[j * size + r]!
    return gain
  }

  const entering = (careful: boolean): number => {
    let best = -1
    let bestGain = NO_GAIN
    for (let j = 0; j < count; j++) {
      if (inBasis[j] === 1) continue
      const gain = gainOf(j)
      if (gain > bestGain) {
        if (careful) return j
        best = j
        bestGain = gain
      }
    }
    return best
  }

  const leaving = (careful: boolean): number => {
    let best = -1
    let least = Infinity
    for (let r = 0; r < size; r++) {
      const d = direction[r]!
      if (d <= NO_PIVOT) continue
      const ratio = Math.max(0, level[r]!) / d
      const tie = Math.abs(ratio - least) <= 1e-13
      // Of equals, Bland takes the lowest number, else the largest pivot keeps the digits.
      if (tie ? (careful ? basis[r]! < basis[best]! : d > direction[best]!) : ratio < least) best = r
      if (!tie && ratio < least) least = ratio
    }
    return best
  }

  const pivot = (row: number, j: number): void => {
    if (basis[row]! >= 0) inBasis[basis[row]!] = 0
    basis[row] = j
    inBasis[j] = 1
    const d = direction[row]!
    level[row] = level[row]! / d
    for (let c = 0; c < size; c++) inverse[row * size + c] = inverse[row * size + c]! / d
    for (let r = 0; r < size; r++) {
      const factor = direction[r]!
      if (r === row || factor === 0) continue
      level[r] = level[r]! - factor * level[row]!
      for (let c = 0; c < size; c++) inverse[r * size + c] = inverse[r * size + c]! - factor * inverse[row * size + c]!
    }
  }

  let stalled = 0
  for (let step = 0; step < 50 * (size + 10) + count; step++) {
    v.fill(0)
    for (let r = 0; r < size; r++) {
      if (basis[r] === -1) for (let c = 0; c < size; c++) v[c] = v[c]! + inverse[r * size + c]! * sign[c]!
    }
    const careful = stalled > 2 * size
    const j = entering(careful)
    if (j < 0) break
    for (let r = 0; r < size; r++) {
      let sum = 0
      for (let c = 0; c < size; c++) sum += inverse[r * size + c]! * sign[c]! * columns[j * size + c]!
      direction[r] = sum
    }
    const row = leaving(careful)
    if (row < 0) break
    stalled = level[row]! > 1e-12 ? 0 : stalled + 1
    pivot(row, j)
  }
  let missed = 0
  for (let r = 0; r < size; r++) if (basis[r] === -1) missed += Math.max(0, level[r]!)
  return { missed, proof: v }
}

/**
 * Solves A·x = b for a symmetric positive definite A by Cholesky's A = L·Lᵀ.
 * `A`: size × size, row-major, overwritten by L below its diagonal; `b`: size entries, overwritten by x.
 * Returns false, with nothing promised of A and b, when A is not positive definite to working precision.
 * @example solvePositive(Float64Array.of(4, 2, 2, 3), b, 2) // b = [10, 9] becomes [1.5, 2]
 */
export function solvePositive(A: Float64Array, b: Float64Array, size: number): boolean {
  for (let c = 0; c < size; c++) {
    let pivot = A[c * size + c]!
    // A pivot that has lost all but a few of its digits is rounding noise, not curvature.
    const least = pivot * size * 4 * Number.EPSILON
    for (let k = 0; k < c; k++) pivot -= A[c * size + k]! ** 2
    if (!(pivot > least)) return false
    const root = Math.sqrt(pivot)
    A[c * size + c] = root
    for (let r = c + 1; r < size; r++) {
      let sum = A[r * size + c]!
      for (let k = 0; k < c; k++) sum -= A[r * size + k]! * A[c * size + k]!
      A[r * size + c] = sum / root
    }
  }
  for (let r = 0; r < size; r++) {
    let sum = b[r]!
    for (let k = 0; k < r; k++) sum -= A[r * size + k]! * b[k]!
    b[r] = sum / A[r * size + r]!
  }
  for (let r = size - 1; r >= 0; r--) {
    let sum = b[r]!
    for (let k = r + 1; k < size; k++) sum -= A[k * size + r]! * b[k]!
    b[r] = sum / A[r * size + r]!
  }
  return true
}

/** Turns the plane of axes p and q so that A[p, q] becomes 0 and all eigenvalues stay. */
function rotate(A: Float64Array, size: number, p: number, q: number): void {
  const apq = A[p * size + q]!
  const theta = (A[q * size + q]! - A[p * size + p]!) / (2 * apq)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cos = 1 / Math.hypot(t, 1)
  const sin = t * cos
  for (let k = 0; k < size; k++) {
    const kp = A[k * size + p]!
    const kq = A[k * size + q]!
    A[k * size + p] = cos * kp - sin * kq
    A[k * size + q] = sin * kp + cos * kq
  }
  for (let k = 0; k < size; k++) {
    const pk = A[p * size + k]!
    const qk = A[q * size + k]!
    A[p * size + k] = cos * pk - sin * qk
    A[q * size + k] = sin * pk + cos * qk
  }
}

/**
 * Eigenvalues of a symmetric matrix, smallest first: Float64Array(size). `matrix`: size × size, row-major, left as it
 * was. Cyclic Jacobi rotations (Golub & Van Loan, Matrix Computations, §8.5), until what is off the diagonal has no
 * weight; meant for the small matrices of this site (2 to about 50). Throws when the lengths do not fit.
 * @example symmetricEigenvalues(Float64Array.of(2, 1, 1, 2), 2) // [1, 3]
 */
export function symmetricEigenvalues(matrix: Float64Array, size: number): Float64Array {
  if (matrix.length !== size * size) {
    throw new Error(`matrix has ${matrix.length} values; a ${size} × ${size} one has ${size * size}`)
  }
  const A = matrix.slice()
  for (let sweep = 0; sweep < 60; sweep++) {
    let turned = false
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const small = Number.EPSILON * Math.sqrt(Math.abs(A[p * size + p]! * A[q * size + q]!))
        const off = Math.abs(A[p * size + q]!)
        if (off > small * 1e-2 && off > 1e-300) {
          rotate(A, size, p, q)
          turned = true
        }
      }
    }
    if (!turned) break
  }
  return Float64Array.from({ length: size }, (_, k) => A[k * size + k]!).sort()
}

// Natural log of what a product may grow to before its logarithm is taken; e^709 is the end of float64.
const ROOM = 700

export type LogProducts = {
  /** Adds ln(1 + factor·growth[start + c·stride]) to cell c, sooner or later; no such term exceeds `most` + ln 2. */
  readonly add: (cells: Float64Array, start: number, stride: number, factor: number, most: number) => void
  /** Adds all that is still waiting. */
  readonly finish: (cells: Float64Array) => void
}

/** Multiplies every 1 + q by four factors 1 + t; a factor of 0 leaves it as it was. */
function multiplyFour(
  q: Float64Array,
  growth: Float64Array,
  starts: Int32Array,
  strides: Int32Array,
  factors: Float64Array,
): void {
  const size = q.length
  const [fa, fb, fc, fd] = [factors[0]!, factors[1]!, factors[2]!, factors[3]!]
  const [da, db, dc, dd] = [strides[0]!, strides[1]!, strides[2]!, strides[3]!]
  let [ka, kb, kc, kd] = [starts[0]!, starts[1]!, starts[2]!, starts[3]!]
  for (let c = 0; c < size; c++) {
    const ta = growth[ka]! * fa
    const tb = growth[kb]! * fb
    const tc = growth[kc]! * fc
    const td = growth[kd]! * fd
    ka += da
    kb += db
    kc += dc
    kd += dd
    const ab = ta + tb + ta * tb
    const cd = tc + td + tc * td
    const t = ab + cd + ab * cd
    const product = q[c]!
    q[c] = product + t + product * t
  }
}

/** Sums of ln(1 + t) for a row of cells, by way of products. Four factors wait for each other and go in together. */
export function createLogProducts(growth: Float64Array, size: number): LogProducts {
  // The product of all 1 + t so far, minus 1: so the digits of tiny t are kept.
  const q = new Float64Array(size)
  const starts = new Int32Array(4)
  const strides = new Int32Array(4)
  const factors = new Float64Array(4)
  let waiting = 0
  let room = ROOM

  const multiply = () => {
    multiplyFour(q, growth, starts, strides, factors)
    waiting = 0
    factors.fill(0)
  }

  const finish = (cells: Float64Array) => {
    if (waiting > 0) multiply()
    for (let c = 0; c < size; c++) {
      const product = q[c]!
      // log1p is the slower of the two, and needed only where 1 + q would lose digits.
      cells[c] = cells[c]! + (product > 1 ? Math.log(1 + product) : Math.log1p(product))
      q[c] = 0
    }
    room = ROOM
  }

  return {
    finish,
    add: (cells, start, stride, factor, most) => {
      const need = most + Math.LN2
      if (need > room) finish(cells)
      room -= need
      starts[waiting] = start
      strides[waiting] = stride
      factors[waiting] = factor
      waiting++
      if (waiting === 4) multiply()
    },
  }
}

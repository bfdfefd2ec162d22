import { checkNumber, checkWhole } from './checks.ts'

/**
 * Area under f from `from` to `to` as a sum of `strips` rectangles, each as high as f in its middle; counted negative
 * below the axis and from right to left. Units of f times units of x. Exact in the limit of ever thinner strips.
 * Throws unless the ends are finite and strips is whole and at least 1.
 * @example midpointSum((x) => 2 * x, 0, 3, 1) // 9
 */
export function midpointSum(f: (x: number) => number, from: number, to: number, strips: number): number {
  checkNumber('from', from)
  checkNumber('to', to)
  checkWhole('strips', strips, 1)
  const width = (to - from) / strips
  let sum = 0
  for (let k = 0; k < strips; k++) sum += f(from + (k + 0.5) * width)
  return sum * width
}

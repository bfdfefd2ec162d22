/**
 * Which heights of a map get a contour line. The shares of the map that lie below each line are fixed and finer near the
 * bottom, so that a valley shows its floor at any zoom; the heights themselves are the roundest numbers near there.
 */
const SHARES = [0.012, 0.045, 0.1, 0.18, 0.28, 0.39, 0.5, 0.61, 0.72, 0.83, 0.93]

/** How many tints a map has at most: one below each line, and one above the last. They are in the style sheet. */
export const TINTS = SHARES.length + 1

/** So many values tell the shares well enough. */
const LOOKED_AT = 1024

/** A line nearer to the one below than this part of the step before is an odd rung of the ladder: 1, 1.5, 1.6, 2. */
const MOST_UNEVEN = 0.45

/** Round heights for contour lines over these values, rising; none where the values are all alike. */
export function levelsOf(values: ArrayLike<number>): number[] {
  const stride = Math.max(1, Math.floor(values.length / LOOKED_AT))
  const sorted = Float64Array.from({ length: Math.floor(values.length / stride) }, (_, k) => values[k * stride] ?? 0)
    .filter(Number.isFinite)
    .sort()
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const cuts = [0, ...SHARES, 1].map(at)
  const levels: number[] = []
  for (let k = 1; k <= SHARES.length; k++) {
    const [before = 0, here = 0, after = 0] = cuts.slice(k - 1, k + 2)
    if (!(before < here || here < after)) continue
    const level = roundest((before + here) / 2, (here + after) / 2, here)
    const [last = level - 1, lastButOne = last] = levels.slice(-2).reverse()
    if (level - last > MOST_UNEVEN * (last - lastButOne)) levels.push(level)
  }
  return levels
}

/** The number from low to high with the roundest last step (5, 2 or 1 of its place), of several the nearest to `near`. */
export function roundest(low: number, high: number, near: number): number {
  if (!(low < high)) return low
  const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))))
  for (let place = top; place > top - 17; place--) {
    for (const digit of [10, 5, 2, 1]) {
      // Divided by a whole power of ten: the product with 0.1 would be 0.30000000000000004.
      const count = (value: number) =>
        place > 0 ? value / (digit * 10 ** (place - 1)) : (value * 10 ** (1 - place)) / digit
      const number = (k: number) => (place > 0 ? k * digit * 10 ** (place - 1) : (k * digit) / 10 ** (1 - place))
      const [first, last] = [Math.ceil(count(low)), Math.floor(count(high))]
      if (first <= last) return number(Math.min(last, Math.max(first, Math.round(count(near)))))
    }
  }
  return near
}

/** A level as its label: these numbers are round already. */
export function levelText(level: number): string {
  const [digits = '', power] = String(level).split('e')
  return power === undefined ? digits : `${digits === '1' ? '' : `${digits}×`}10${raised(power)}`
}

const raised = (power: string) =>
  [...power].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? (sign === '-' ? '⁻' : '')).join('')

/** Which of the tints a band wears, counted from the lowest: few bands still go from river to upland. */
export function tintOf(band: number, lines: number): number {
  return lines === 0 ? 0 : Math.round((band / lines) * (TINTS - 1))
}

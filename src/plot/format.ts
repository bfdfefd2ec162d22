import { type LineWeights, lineScore, type Place } from '../math/line.ts'

/** Numbers as they are shown; rounding happens here and nowhere else. */

/** From here on a number is written as so much times a power of ten. */
export const HUGE = 1e6

/** A number with a fixed count of decimals, a true minus sign and no negative zero. */
export function decimals(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= HUGE) return inPowersOfTen(value)
  const text = Math.abs(value).toFixed(digits)
  const isZero = Number(text) === 0
  return value < 0 && !isZero ? `−${text}` : text
}

/** The number that a reader sees where a value is written with these decimals. */
export function asWritten(value: number, digits = 2): number {
  return Number(decimals(value, digits).replace('−', '-'))
}

/** The score that a reader finds by hand, from weights and a place as they are written. */
export function scoreByHand([w0, w1, w2]: LineWeights, [x1, x2]: Place): number {
  return lineScore([asWritten(w0), asWritten(w1), asWritten(w2)], [asWritten(x1), asWritten(x2)])
}

/** What stands between a sum and its result: ≈ where the numbers as they are written, worked out by hand, give another. */
export function equalsSign(byHand: number, result: number, digits = 2): '=' | '≈' {
  return decimals(byHand, digits) === decimals(result, digits) ? '=' : '≈'
}

/** A number that stands in a sum or a product: in brackets if it has a minus sign of its own. */
export function bracketed(value: number, write: (value: number) => string = decimals): string {
  const text = write(value)
  return text.startsWith('−') ? `(${text})` : text
}

/** The digits of a whole number in threes, where it has five or more. */
export function spaced(value: number | string): string {
  return String(value).replace(/^\d{5,}$/, (digits) => digits.replace(/(\d)(?=(\d{3})+$)/g, '$1,'))
}

/** A number with only the decimals it needs, for ticks and data. */
export function plain(value: number): string {
  return decimals(value, 3).replace(/\.?0+$/, '')
}

/** A number that a reader sets: with as many decimals as were typed, two at least. One that was dragged has no end of them. */
export function asTyped(value: number): string {
  const digits = [2, 3, 4, 5, 6, 7, 8].find((some) => Number(value.toFixed(some)) === value)
  return decimals(value, digits ?? 4)
}

/** Nearer than this to 0 or 1 a chance is no longer written out. */
const ALMOST = 1e-9

/**
 * A chance with as many decimals as it takes to see how far it is from 0 and from 1: 0.73, 0.018, 0.00000614, 0.99999386.
 * A chance and what is left of it always add up to 1 as written.
 */
export function chance(probability: number): string {
  const left = Math.min(probability, 1 - probability)
  if (left < ALMOST) return probability < 0.5 ? 'almost 0' : 'almost 1'
  return decimals(probability, left >= 0.01 ? 3 : placesOf(left))
}

/** The decimals that show three figures of a small number. */
export function placesOf(small: number): number {
  return 2 - Math.floor(Math.log10(small))
}

/** A number with at least three decimals, and with as many more as it takes to show three figures of a small one. */
export function fine(value: number): string {
  const size = Math.abs(value)
  if (size === 0 || size >= 0.1) return decimals(value, 3)
  return size < ALMOST ? 'almost 0' : decimals(value, placesOf(size))
}

/** A power such as e^−z, that may be huge or tiny: huge ones by their count of digits. */
export function power(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'over 300 digits'
  if (value >= 1e6) return `${Math.floor(Math.log10(value)) + 1} digits`
  if (value < ALMOST) return 'almost 0'
  if (value < 0.0001) return decimals(value, placesOf(value))
  const digits = value < 0.1 ? 5 : value < 10 ? 3 : value < 1000 ? 2 : 0
  return decimals(value, digits)
}

/** A probability as so many in a hundred, never rounded up to certainty: a 0 or a 1 is itself only rounded. */
export function inHundred(probability: number): string {
  if (probability > 0.995) return 'more than 99 in 100'
  if (probability < 0.005) return 'less than 1 in 100'
  return `${Math.round(probability * 100)} in 100`
}

/** “1 hobbit”, “3 hobbits”. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${spaced(amount)} ${amount === 1 ? one : many}`
}

const RAISED: Record<string, string> = { '-': '⁻', '+': '' }

/** A number as so much times a power of ten: “4.9 × 10⁻³²⁴”. An exact 0 is just “0”. */
export function inPowersOfTen(value: number, digits = 1): string {
  if (value === 0) return '0'
  if (!Number.isFinite(value)) return '–'
  const [front = '', power = ''] = value.toExponential(digits).split('e')
  const raised = [...power].map((sign) => RAISED[sign] ?? '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)]).join('')
  return `${front.replace('-', '−')} × 10${raised}`
}

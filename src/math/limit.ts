import { checkNumber } from './checks.ts'

/**
 * The number that f(h) comes to as h shrinks to 0, though f(0) itself may be 0/0: f is asked at h, h/2, h/4 and h/8,
 * and the polynomial through the four is read off at 0 (Neville). In units of f; exact but for rounding where f is a
 * polynomial of degree 3 or below. Throws when h is 0 or not finite.
 * @example limitAtZero((h) => ((3 + h) ** 2 - 9) / h) // 6
 */
export function limitAtZero(f: (h: number) => number, h = 0.5): number {
  checkNumber('h', h)
  if (h === 0) throw new Error('h is 0; a limit is looked at from beside')
  const table = [f(h), f(h / 2), f(h / 4), f(h / 8)]
  // Each round removes one more power of h.
  for (let round = 1; round < table.length; round++) {
    const factor = 2 ** round
    for (let k = table.length - 1; k >= round; k--) table[k] = (factor * table[k]! - table[k - 1]!) / (factor - 1)
  }
  return table[table.length - 1]!
}

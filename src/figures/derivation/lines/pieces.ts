import { type Example, errorOf } from '../example.ts'
import { given, minus, over, part, rounded, sum, type Written } from '../written.ts'

/** −y/ŷ + (1 − y)/(1 − ŷ), in numbers. */
export function fractions({ y, chance, rest }: Example): Written {
  return sum(minus(over(given(y), rounded(chance))), over(given(1 - y), rounded(rest)))
}

/** −y + yŷ + ŷ − yŷ, in numbers. */
export function opened({ y, chance, rest }: Example): Written {
  const both = y === 1 ? part(chance, rest) : given(0)
  return sum(minus(given(y)), both, part(chance, rest), minus(both))
}

/** The same sum with its ends taken first: there the few digits lie that are left of a ŷ near 1. */
export function openedValue(example: Example): number {
  const { y, chance } = example
  return errorOf(example) + (y * chance - y * chance)
}

import { decimals, inPowersOfTen } from '../../plot/format.ts'

const UNITS = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e4, 'k'],
] as const

/** A measure with as many figures as are worth reading, whatever its size. */
export function measureText(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && size < 1e-4) return inPowersOfTen(value)
  const figures = size >= 1e5 ? Math.ceil(Math.log10(size)) + 1 : 6
  return String(Number(value.toPrecision(Math.min(15, figures)))).replace('-', '−')
}

/** A tick of an axis: the same, and short where it is large. */
export function tickText(value: number): string {
  const size = Math.abs(value)
  // A tick in thousands may be 0: it is written as such.
  const [unit, letter] = UNITS.find(([least]) => size >= least) ?? [1, '']
  return `${measureText(Number((value / unit).toPrecision(6)))}${letter}`
}

/** A weight, a loss: rounded, or in powers of ten where rounding would leave nothing. */
export function numberText(value: number): string {
  const size = Math.abs(value)
  return size !== 0 && (size < 0.001 || size >= 1e6) ? inPowersOfTen(value) : decimals(value, 3)
}

import { decimals, inPowersOfTen } from '../../plot/format.ts'

const UNITS: readonly (readonly [size: number, words: string])[] = [
  [1e9, 'billions'],
  [1e6, 'millions'],
  [1e3, 'thousands'],
  [1, ''],
  [1e-3, 'thousandths'],
  [1e-6, 'millionths'],
  [1e-9, 'billionths'],
]
/** Up to here a tick needs no larger unit, and from here no smaller one. */
const [SMALL, LARGE] = [0.1, 1e4]

/** An axis whose ticks are short whatever the size of the measure: its name says their unit where it is not 1. */
export function axisOf(name: string, [low, high]: readonly [number, number]) {
  const size = Math.max(Math.abs(low), Math.abs(high))
  const isPlain = size >= SMALL && size < LARGE
  const [unit, words] =
    (isPlain ? undefined : UNITS.find(([one]) => size >= one)) ?? (isPlain ? [1, ''] : [1e-9, 'billionths'])
  return {
    words: words === '' ? name : `${name}, in ${words}`,
    format: (value: number) => measureText(Number((value / unit).toPrecision(6))),
  }
}

/** A measure with as many figures as are worth reading, whatever its size. */
export function measureText(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && size < 1e-4) return inPowersOfTen(value)
  const figures = size >= 1e5 ? Math.ceil(Math.log10(size)) + 1 : 6
  return String(Number(value.toPrecision(Math.min(15, figures)))).replace('-', '−')
}

/** A weight, a loss: rounded, or in powers of ten where rounding would leave nothing. */
export function numberText(value: number): string {
  const size = Math.abs(value)
  return size !== 0 && (size < 0.001 || size >= 1e6) ? inPowersOfTen(value) : decimals(value, 3)
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import { type Example, exampleOf, inNumbers, type Line } from '../../src/figures/derivation/example.ts'
import { derivations, presets, type Which } from '../../src/figures/derivation/model.ts'
import { hobbitOf, WEIGHTS, weightsOf } from '../../src/figures/oneHobbit.ts'
import { apart, isMore, times, withLastDigit, workedOut } from '../tools/asPrinted.ts'

const HALF = { top: 1n, bottom: 2n }
/** Rounded to three figures each, a few factors are off by no more than this part of the whole. */
const NEAR = { top: 2n, bottom: 100n }

/** What is wrong with a line as it is printed; nothing, if all is right. */
function fault(line: Line, example: Example): string {
  const { numbers, equals, result } = inNumbers(line, example)
  const printed = `${numbers} ${equals} ${result}`
  const { value, unit } = withLastDigit(result)
  if (value.top === 0n && line.value(example) !== 0) return `${printed}: not 0`
  if (/^[a-z]/.test(numbers)) return ''
  try {
    const off = apart(workedOut(numbers), value)
    const inLastDigit = times(unit, HALF)
    if (equals === '=') return isMore(off, inLastDigit) ? `${printed}: not equal` : ''
    if (isMore(inLastDigit, off)) return `${printed}: equal after all`
    const size = value.top < 0n ? { ...value, top: -value.top } : value
    return isMore(off, times(size, NEAR)) ? `${printed}: not even near` : ''
  } catch (error) {
    return String(error)
  }
}

const names = Object.keys(derivations) as Which[]
const faults = (which: Which, example: Example) =>
  derivations[which].map((line) => fault(line, example)).filter(Boolean)
const places = fc.constantFrom(...bothCensuses)
const [least, most] = WEIGHTS
const weight = fc.oneof(
  fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => tenths / 10),
  fc.double({ min: least, max: most, noNaN: true }),
  fc.constantFrom(least, most),
)

describe.each(names)('the numbers below the derivation of %s, worked out as they are printed', (which) => {
  it('come to what stands after =, or have ≈ there, for any hobbit and weights', () => {
    fc.assert(
      fc.property(places, weight, weight, weight, (hobbit, w0, w1, w2) => {
        expect(faults(which, exampleOf(hobbit, [w0, w1, w2]))).toEqual([])
      }),
      { numRuns: 1000, seed: 21 },
    )
  })

  it('do so for each hobbit at the ends of the sliders', () => {
    for (const hobbit of bothCensuses)
      for (const end of WEIGHTS) expect(faults(which, exampleOf(hobbit, [end, end, end]))).toEqual([])
  })

  it('do so in each preset', () => {
    for (const { state } of presets) expect(faults(which, exampleOf(hobbitOf(state), weightsOf(state)))).toEqual([])
  })

  it('come to one number that is written in one way, however small', () => {
    fc.assert(
      fc.property(places, weight, weight, weight, (hobbit, w0, w1, w2) => {
        const example = exampleOf(hobbit, [w0, w1, w2])
        expect(new Set(derivations[which].map((line) => inNumbers(line, example).result)).size).toBe(1)
      }),
      { numRuns: 1000, seed: 22 },
    )
  })
})

describe('some lines as they are printed', () => {
  const printed = (which: Which, row: number, hobbit: number, weights: readonly [number, number, number]) => {
    const [line, of] = [derivations[which][row], bothCensuses[hobbit]]
    if (!line || !of) throw new Error('no such line')
    const { numbers, equals, result } = inNumbers(line, exampleOf(of, weights))
    return `${numbers} ${equals} ${result}`
  }

  it.each<[string, string, string]>([
    ['plain numbers', printed('w', 8, 0, [-4.7, 1, 1]), '(0.690 − 1) × 1.5 = −0.465'],
    ['a rounding that shows', printed('w', 1, 5, [-4.7, 1, 1]), '(−1.407) × 0.206 × 3.4 ≈ −0.983'],
    ['a small ŷ', printed('b', 3, 0, [5, 1, 1]), '(−1/1.000 + 0/0.0000275) × 0.0000275 × 1 = −0.0000275'],
    ['a ŷ near 1', printed('b', 8, 0, [5, 1, 1]), '0.9999725 − 1 = −0.0000275'],
    ['a ŷ too near to 1', printed('b', 8, 0, [5, 5, 5]), '(1 − 7.68 × 10⁻¹⁵) − 1 = −7.68 × 10⁻¹⁵'],
    ['a tiny ŷ', printed('w', 3, 0, [-5, -5, -5]), '(−1/(7.68 × 10⁻¹⁵) + 0/1.000) × (7.68 × 10⁻¹⁵) × 1.5 = −1.500'],
  ])('%s', (_what, line, words) => expect(line).toBe(words))
})

describe('a sum worked out as it is printed', () => {
  it.each([
    ['−1/0.5 + 0/0.25', -2],
    ['(−1 × 1.449 − 0 × 3.226 × (−1)) × 2', -2.898],
    ['−(−0.5)/(1 + 1)²', 0.125],
    ['1/(1 + 3) × 2/4', 0.125],
    ['(1 − 5.00 × 10⁻²) × 10', 9.5],
  ])('%s', (text, value) => {
    const { top, bottom } = workedOut(text)
    expect(Number(top) / Number(bottom)).toBe(value)
  })

  it('does not divide by what reads 0, nor leave a bracket open', () => {
    expect(() => workedOut('1/0.000')).toThrow('divides by')
    expect(() => workedOut('(1 + 2')).toThrow('stays open')
    expect(() => workedOut('1 + NaN')).toThrow('cannot read')
  })
})

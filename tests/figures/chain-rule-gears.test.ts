import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/chain-rule-gears/index.ts'
import {
  functions,
  type GearsState,
  initial,
  NUDGE,
  RATIOS,
  TURNS,
  turned,
} from '../../src/figures/chain-rule-gears/model.ts'
import { derivative } from '../../src/math/differentiate.ts'

const sentence = (change: Partial<GearsState>) => definition.describe({ ...initial, ...change }).sentence
const state = fc.record<GearsState>({
  kind: fc.constantFrom('steady', 'changing'),
  x: fc.double({ min: TURNS[0], max: TURNS[1], noNaN: true }),
  a: fc.double({ min: RATIOS[0], max: RATIOS[1], noNaN: true }),
  b: fc.double({ min: RATIOS[0], max: RATIOS[1], noNaN: true }),
})

describe('the claims of the figure', () => {
  it('multiplies the ratios: 2 × 3 = 6', () => {
    expect(turned(initial)).toMatchObject({ first: 2, second: 3, both: 6 })
    expect(turned({ ...initial, x: 1 }).y).toBe(6)
  })

  it('multiplies them whatever they are, and the whole agrees with the numeric slope', () => {
    fc.assert(
      fc.property(state, (s) => {
        const { first, second, both } = turned(s)
        expect(both).toBeCloseTo(first * second, 9)
        expect(both).toBeCloseTo(derivative(functions(s).whole.f, s.x, 0.01), 6)
      }),
    )
  })

  it('takes the second slope at what comes out of the first', () => {
    const at = { ...initial, kind: 'changing', x: 1.5 } as const
    expect(turned(at)).toMatchObject({ u: 2.25, first: 3, second: 4.5, both: 13.5 })
    expect(turned(at).both).toBeCloseTo(4 * 1.5 ** 3, 12)
  })

  it('moves by about the ratio times a nudge, and by just that where the ratios are steady', () => {
    expect(turned(initial).dy).toBeCloseTo(6 * NUDGE, 12)
    const bent = turned({ ...initial, kind: 'changing', x: 1 })
    expect(bent.dy).toBeCloseTo(bent.both * NUDGE, 2)
    expect(bent.dy).toBeGreaterThan(bent.both * NUDGE)
  })

  it('runs each chain by as much as its first wheel turns', () => {
    const step = 1e-6
    for (const x of [-1.5, 0.4, 1.2]) {
      const at = (place: number) => turned({ ...initial, kind: 'changing', x: place })
      const ran = (at(x + step).runs[0] - at(x).runs[0]) / step
      expect(ran).toBeCloseTo(Math.abs(2 * x) / (1 + Math.abs(2 * x)), 4)
    }
  })
})

describe('the sentence', () => {
  it('reads the first state', () => {
    expect(sentence({})).toBe(
      'u = 2 × x and y = 3 × u: x = 0.10 turns, u = 0.20, y = 0.60. Just here u turns 2 times as far as x, and y 3 times as far as u: together 2 × 3 = 6. Turn x 0.01 further, and u moves by 0.0200, y by 0.0600.',
    )
  })

  it.each<[string, Partial<GearsState>, string]>([
    ['one chain crossed', { a: -2 }, 'y turns the other way'],
    ['both crossed', { a: -2, b: -3 }, 'together (−2) × (−3) = 6'],
    ['twice the other way', { a: -2, b: -3 }, 'the same way again'],
    ['a chain off', { b: 0 }, 'y stands still, whatever the other gear does'],
    ['both off', { kind: 'changing', x: 0 }, 'Both chains are off'],
  ])('explains %s', (_case, change, words) => expect(sentence(change)).toContain(words))

  it('never shows a number that is none', () => {
    fc.assert(
      fc.property(state, (s) => {
        const { sentence, table } = definition.describe(s)
        expect(sentence + table.rows.flat().join()).not.toMatch(/NaN|Infinity|undefined|–/)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/parabola-slope/index.ts'
import {
  at,
  type CurveName,
  initial,
  movedTo,
  onSheet,
  PLACES,
  reach,
  type SlopeState,
  sheets,
  trace,
} from '../../src/figures/parabola-slope/model.ts'
import { derivative } from '../../src/math/differentiate.ts'

const names = Object.keys(sheets) as CurveName[]
const sentence = (change: Partial<SlopeState>) => definition.describe({ ...initial, ...change }).sentence
const slope = (curve: CurveName, x: number) => at({ curve, x })?.slope

describe('the claims of the figure', () => {
  it('traces the straight line 2x for x²', () => {
    for (const [x, y] of trace('square', 'slope', -5, 5)) expect(y).toBeCloseTo(2 * x, 12)
    expect([-5, 0, 5].map((x) => slope('square', x))).toEqual([-10, 0, 10])
  })

  it.each(names)('has the true slope of %s at every place of its table', (curve) => {
    for (const [x] of trace(curve, 'f', ...reach(curve))) {
      const here = at({ curve, x })
      if (here && Math.abs(x) > 0.1) expect(here.slope).toBeCloseTo(derivative(sheets[curve].curve.f, x, 0.01), 6)
    }
  })

  it('keeps what each moral says', () => {
    const all = (curve: CurveName) =>
      trace(curve, 'slope', ...reach(curve)).filter(([, y]) => !Number.isNaN(y)) as [number, number][]
    for (const [, y] of all('constant')) expect(y).toBe(0)
    for (const [, y] of all('double')) expect(y).toBe(2)
    for (const [, y] of all('cube')) expect(y).toBeGreaterThanOrEqual(0)
    for (const [, y] of all('reciprocal')) expect(y).toBeLessThan(0)
    for (const [x, y] of all('exp')) expect(y).toBe(sheets.exp.curve.f(x))
    const lazy = all('log').map(([, y]) => y)
    for (const [index, y] of lazy.entries()) {
      expect(y).toBeGreaterThan(0)
      if (index > 0) expect(y).toBeLessThan(lazy[index - 1] ?? 0)
    }
  })

  it('keeps the slope traced wherever the place has been', () => {
    const moved = [3.5, -4, 1].reduce(movedTo, initial)
    expect(moved).toEqual({ curve: 'square', x: 1, low: -4, high: 3.5 })
    expect(movedTo(initial, 99)).toMatchObject({ x: 5, high: 5 })
  })

  it('has a gap where the curve has none', () => {
    expect(at({ curve: 'reciprocal', x: 0 })).toBeNull()
    expect(at({ curve: 'log', x: -0.2 })).toBeNull()
    const gaps = trace('reciprocal', 'f', -4, 4).filter(([, y]) => Number.isNaN(y))
    expect(gaps.length).toBeGreaterThan(0)
  })

  it('puts a place that its sheet does not have on the sheet', () => {
    expect(onSheet({ curve: 'log', x: -5, low: -5, high: 6 })).toEqual({ curve: 'log', x: 0, low: 0, high: 6 })
    expect(onSheet({ curve: 'square', x: 2, low: 4, high: -4 })).toEqual({ curve: 'square', x: 2, low: 2, high: 2 })
    for (const curve of names) expect(at({ curve, x: 1 }), curve).not.toBeNull()
  })
})

describe('the sentence', () => {
  it('reads the first state', () => {
    expect(sentence({})).toBe(
      'The curve is x². At x = 2.00 its height is 4.00 and its slope 4.00: it climbs. So far its slope is traced from −3.00 to 2.00: a piece of 2x. The further from the middle, the steeper.',
    )
  })

  it.each<[string, Partial<SlopeState>, string]>([
    ['a falling place', { x: -3 }, 'its slope −6.00: it falls'],
    ['a level place', { x: 0 }, 'its slope 0.00: it is level'],
    ['a full trace', { low: -5, high: 5 }, 'All of its slope is traced: it is the curve 2x.'],
    ['no trace', { low: 2, high: 2 }, 'Drag the place, and the slope is traced below.'],
    ['one over nothing', { curve: 'reciprocal', x: 0 }, 'no value that a number could hold, and so no slope'],
    ['a cliff', { curve: 'reciprocal', x: 1e-5 }, 'its slope −1.0 × 10¹⁰'],
    ['the log of nothing', { curve: 'log', x: 0, low: 0, high: 0 }, 'no value'],
  ])('explains %s', (_case, change, words) => expect(sentence(change)).toContain(words))

  it('never shows a number that is none', () => {
    const place = fc.oneof(
      fc.double({ min: PLACES[0], max: PLACES[1], noNaN: true }),
      fc.double({ min: -1e-150, max: 1e-150, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), place, place, place, (curve, x, low, high) => {
        const { sentence, table } = definition.describe({ curve, x, low, high })
        expect(sentence + table.rows.flat().join()).not.toMatch(/NaN|Infinity|undefined|–/)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/pitfalls/index.ts'
import {
  curveOf,
  deepest,
  groundAt,
  initial,
  LAST,
  lands,
  type PitfallState,
  walkOf,
} from '../../src/figures/pitfalls/model.ts'

const preset = (id: string): PitfallState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const ground = (state: PitfallState) => groundAt(state, walkOf(state).at(-1) ?? Number.NaN)

describe('the claims of the figure', () => {
  it('goes downhill all the way into the wrong valley', () => {
    const { f } = curveOf(initial)
    const heights = walkOf(initial).map(f)
    expect(heights.every((height, k) => k === 0 || height <= (heights[k - 1] ?? 0))).toBe(true)
    expect(ground(initial)).toBe('local')
    expect(heights.at(-1)).toBeGreaterThan(f(deepest(initial)) + 1)
  })

  it.each([
    ['other-side', 'deepest'],
    ['escapes', 'deepest'],
    ['unlucky', 'local'],
    ['plateau', 'plateau'],
    ['saddle', 'saddle'],
  ])('%s ends at: %s', (id, end) => expect(ground(preset(id))).toBe(end))

  it('noise helps some seeds and not others', () => {
    const ends = Array.from({ length: 20 }, (_, seed) => ground({ ...preset('escapes'), seed }))
    expect(new Set(ends)).toEqual(new Set(['deepest', 'local']))
  })

  it('without noise no seed makes a difference', () => {
    expect(walkOf({ ...initial, seed: 5 })).toEqual(walkOf(initial))
  })
})

describe('the lowest place', () => {
  it.each(['twoValleys', 'plateau', 'restingPlace'] as const)('of %s has slope 0 and nothing below it', (land) => {
    const { f, slope } = curveOf({ land })
    const x = deepest({ land })
    expect(Math.abs(slope(x))).toBeLessThan(0.02)
    const [from, to] = lands[land].domain.x
    for (let k = 0; k <= 100; k++) expect(f(from + ((to - from) * k) / 100)).toBeGreaterThanOrEqual(f(x) - 1e-4)
  })
})

describe('the sentence', () => {
  it('explains a walk that flew off', () => {
    expect(definition.describe({ ...initial, rate: 2 }).sentence).toContain('It has flown off the picture')
  })

  it('never shows a number that is none', () => {
    const state = fc.record<PitfallState>({
      land: fc.constantFrom('twoValleys', 'plateau', 'restingPlace'),
      start: fc.double({ min: -10, max: 10, noNaN: true }),
      rate: fc.double({ min: 0.01, max: 2, noNaN: true }),
      noise: fc.double({ min: 0, max: 12, noNaN: true }),
      seed: fc.integer({ min: 0, max: 99 }),
      at: fc.integer({ min: 0, max: LAST }),
    })
    fc.assert(
      fc.property(state, (any) => {
        const { sentence, table } = definition.describe(any)
        expect(sentence + JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined|null|e\+/)
      }),
    )
  })
})

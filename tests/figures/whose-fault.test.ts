import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothCensuses, firstCensus } from '../../src/data/hobbits.ts'
import { samplesOf } from '../../src/data/samples.ts'
import definition from '../../src/figures/whose-fault/index.ts'
import {
  AWAYS,
  type FaultState,
  halfOfBlame,
  initial,
  judge,
  SHARPNESSES,
  separating,
  TURNS,
  weightsOf,
  withLine,
} from '../../src/figures/whose-fault/model.ts'
import { logLoss } from '../../src/math/index.ts'

const samples = { first: samplesOf(firstCensus), both: samplesOf(bothCensuses) }
const preset = (id: string): FaultState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const anyState = fc.record({
  turn: fc.double({ min: TURNS[0], max: TURNS[1], noNaN: true }),
  away: fc.double({ min: -20, max: 20, noNaN: true }),
  sharpness: fc.double({ min: SHARPNESSES[0], max: SHARPNESSES[1], noNaN: true }),
  census: fc.constantFrom('first' as const, 'both' as const),
})

describe('the claims of the figure', () => {
  it('shows J as the mean of the bars, and that is the log loss of the math', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { shares, J } = judge(state)
        const expected = logLoss(samples[state.census], Float64Array.from(weightsOf(state)))
        expect(J).toBeCloseTo(shares.reduce((sum, { loss }) => sum + loss, 0) / shares.length, 12)
        expect(Math.abs(J - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected))
      }),
    )
  })

  it('starts at the weights −3, 0.9, 1 with five mistakes, who pay most', () => {
    expect(weightsOf(initial)[0]).toBeCloseTo(-3, 12)
    expect(weightsOf(initial)[1]).toBeCloseTo(0.9, 12)
    expect(weightsOf(initial)[2]).toBeCloseTo(1, 12)
    const { shares, mistakes, J } = judge(initial)
    expect(mistakes).toBe(5)
    const wrong = shares.filter(({ mistaken }) => mistaken).reduce((sum, { loss }) => sum + loss, 0)
    expect(wrong / (J * shares.length)).toBeGreaterThan(0.5)
    expect(halfOfBlame(judge(initial))).toBe(4)
  })

  it('falls without end as a line without mistakes gets sharper, on the first 20 only', () => {
    const sharper = [1, 2, 4, 8, 16, 28].map((times) => ({ ...separating, sharpness: separating.sharpness * times }))
    const first = sharper.map((state) => judge(state).J)
    const both = sharper.map((state) => judge({ ...state, census: 'both' }).J)
    expect(first).toEqual(first.toSorted((a, b) => b - a))
    expect(both).toEqual(both.toSorted((a, b) => a - b))
  })

  it('makes four late arrivals pay for most of J on all 24', () => {
    const { shares, J } = judge(preset('all-24'))
    const late = shares.slice(20).reduce((sum, { loss }) => sum + loss, 0)
    expect(late / (J * 24)).toBeGreaterThan(0.5)
    expect(halfOfBlame(judge(preset('all-24')))).toBe(4)
  })

  it('keeps the sharpness when the line is moved', () => {
    const moved = withLine(initial, [-8, 2, 6])
    expect(moved.sharpness).toBe(initial.sharpness)
    const [w0, w1, w2] = weightsOf(moved)
    expect(w0 / w2).toBeCloseTo(-8 / 6, 12)
    expect(w1 / w2).toBeCloseTo(2 / 6, 12)
    expect(withLine(initial, [1e9, 1, 1])).toBe(initial)
  })
})

describe('the sentence', () => {
  const sentence = (state: FaultState) => definition.describe(state).sentence

  it('tells J, the tallest bar and who pays', () => {
    expect(sentence(initial)).toBe(
      'The mean of the 20 bars is J = 0.39, with 5 mistakes. The tallest bar is that of Gilly Slowpipe: the model gives 0.29 to what really happened, and that costs 1.24. The 4 tallest bars make more than half of J.',
    )
  })

  it.each([
    ['swapped', 'the heroes stand on the wrong side'],
    ['dull', 'near 0.69, the price of “I don’t know”'],
    ['all-24-sharper', 'taller than the picture'],
  ])('explains the state %s', (id, words) => expect(sentence(preset(id))).toContain(words))

  it('explains a line so sharp that nothing is left to pay', () => {
    expect(sentence({ ...separating, sharpness: 40 })).toContain('there is no end to it')
  })

  it('never shows a number that is none', () => {
    const far = fc.record({ ...{}, away: fc.constantFrom(...AWAYS), state: anyState })
    fc.assert(
      fc.property(far, ({ away, state }) => {
        const { sentence: text, table } = definition.describe({ ...state, away })
        expect(text + JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined|null/)
      }),
    )
  })

  it('has a row for each hobbit that is counted', () => {
    expect(definition.describe(initial).table.rows).toHaveLength(20)
    expect(definition.describe(preset('all-24')).table.rows).toHaveLength(24)
  })
})

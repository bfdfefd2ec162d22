import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import { describe as tell } from '../../src/figures/derivation/describe.ts'
import { type Example, exampleOf, inNumbers } from '../../src/figures/derivation/example.ts'
import { derivations, initial, meanSlope, presets, type Which } from '../../src/figures/derivation/model.ts'
import { robin } from '../../src/figures/oneHobbit.ts'
import { logLossGradient } from '../../src/math/logLossGradient.ts'
import { samplesFrom } from '../../src/math/samples.ts'
import { sigmoidSlope } from '../../src/math/sigmoid.ts'

const names = Object.keys(derivations) as Which[]
const measure = fc.double({ min: 0, max: 6, noNaN: true })
const weight = fc.double({ min: -5, max: 5, noNaN: true })
const examples = fc
  .tuple(measure, measure, fc.boolean(), weight, weight, weight)
  .map(([foot, lifted, hero, w0, w1, w2]) => exampleOf({ foot, lifted, hero }, [w0, w1, w2]))

const near = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))

/** What each derivation must come to, from the math core. */
const known: Record<Which, (example: Example) => number> = {
  w: ({ x1, x2, y, w0, w1, w2 }) =>
    logLossGradient(samplesFrom([[x1, x2]], [y]), Float64Array.of(w0, w1, w2))[1] ?? Number.NaN,
  b: ({ x1, x2, y, w0, w1, w2 }) =>
    logLossGradient(samplesFrom([[x1, x2]], [y]), Float64Array.of(w0, w1, w2))[0] ?? Number.NaN,
  sigma: ({ z }) => sigmoidSlope(z),
  square: ({ x1 }) => 2 * x1,
}

describe.each(names)('the derivation of %s', (which) => {
  const lines = derivations[which]

  it('has lines that are all one number, for any hobbit and any weights', () => {
    fc.assert(
      fc.property(examples, (example) => {
        for (const [row, line] of lines.entries()) {
          const before = lines[row - 1]
          if (before)
            expect(near(before.value(example), line.value(example)), `${before.text} = ${line.text}`).toBe(true)
          expect(Object.values(inNumbers(line, example)).join(' ')).not.toMatch(/NaN|Infinity|–/)
        }
      }),
      { numRuns: 500, seed: 11 },
    )
  })

  it('ends with what the math core finds', () => {
    fc.assert(
      fc.property(examples, (example) => {
        expect(near(lines.at(-1)?.value(example) ?? Number.NaN, known[which](example))).toBe(true)
      }),
      { numRuns: 200, seed: 12 },
    )
  })

  it('marks in each line but the first what is new, and says why', () => {
    for (const [row, { formula, reason, text }] of lines.entries()) {
      expect(formula).toContain('class="katex"')
      expect(formula.includes('enclosing new'), text).toBe(row > 0)
      expect(reason).toMatch(/^\p{L}.{10,}\.$/u)
    }
  })

  it('is typeset for the eye alone: no line is the same as another', () => {
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length)
    expect(new Set(lines.map(({ formula }) => formula)).size).toBe(lines.length)
  })
})

describe('what the derivation says', () => {
  it('names the line, its reason, its number, and what it is a share of', () => {
    const { sentence } = tell({ ...initial, line: 8 })
    expect(sentence).toContain('Step 8 of 8 to the slope of one hobbit’s loss, by w₁: (ŷ − y) · x₁.')
    expect(sentence).toContain('With Frodo: z = 0.800, ŷ = 0.690, y = 1 it comes to −0.465, as in each line above.')
    expect(sentence).toContain('The mean of all 24 is ∂J/∂w₁')
  })

  it('gives the mean of all shares: the entry of the gradient', () => {
    const shares = bothCensuses.map((hobbit) => derivations.w.at(-1)?.value(exampleOf(hobbit, [-4.7, 1, 1])) ?? 0)
    expect(meanSlope(initial)).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length, 12)
    expect(meanSlope({ ...initial, which: 'sigma' })).toBeNull()
  })

  it('explains a model that is sure: right, wrong, and level', () => {
    const sure = { ...initial, w0: 5, w1: 5, w2: 5 }
    expect(tell(sure).sentence).toContain('sure and right')
    expect(tell({ ...sure, which: 'sigma' }).sentence).toContain('The curve is level out here')
    expect(tell({ ...robin, which: 'w', line: 0, w0: -5, w1: -5, w2: -5 }).sentence).toContain(
      'it is minus the full measure',
    )
    const plain = bothCensuses.findIndex(({ hero }) => !hero)
    expect(tell({ ...sure, hobbit: plain }).sentence).toContain('it is the full measure')
  })

  it('stays at the last line where a link asks for one beyond', () => {
    expect(tell({ ...initial, which: 'square', line: 8 }).sentence).toContain('Step 6 of 6')
  })

  it('has a table of all lines, whichever is looked at', () => {
    for (const { state } of presets) expect(tell(state).table.rows).toHaveLength(derivations[state.which].length)
  })
})

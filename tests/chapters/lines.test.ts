import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivative } from '../../src/math/differentiate.ts'
import { lineEquation, lineScore } from '../../src/math/line.ts'
import { targetsFrom } from '../../src/math/samples.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import { softmax } from '../../src/math/softmax.ts'
import { halfMeanSquaredErrorGradient } from '../../src/math/squaredError.ts'

/** Lines of a derivation as a chapter writes them, and beside each the evaluator that says what number it is. */
interface Derivation<Numbers> {
  chapter: string
  lines: readonly { written: string; value: (numbers: Numbers) => number }[]
  /** What all of them must come to, from the math core. */
  known: (numbers: Numbers) => number
  numbers: fc.Arbitrary<Numbers>
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const near = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))

/** Where the boundary runs at a foot size: from the weights to intercept and slope. */
const boundary: Derivation<Record<'w0' | 'w1' | 'w2' | 'x1', number>> = {
  chapter: 'weights',
  lines: [
    {
      written: String.raw`\wtwo \times \lifted &= -\wzero - \wone \times \foot`,
      value: ({ w0, w1, w2, x1 }) => (-w0 - w1 * x1) / w2,
    },
    {
      written: String.raw`\lifted &= \underbrace{-\frac{\wzero}{\wtwo}}_{\intercept} + \underbrace{\left(-\frac{\wone}{\wtwo}\right)}_{\slope} \times \foot`,
      value: ({ w0, w1, w2, x1 }) => -(w0 / w2) + -(w1 / w2) * x1,
    },
  ],
  known: ({ w0, w1, w2, x1 }) => {
    const line = lineEquation([w0, w1, w2])
    if (line.kind !== 'sloped') throw new Error('with w₂ it has a slope')
    const lifted = line.intercept + line.slope * x1
    if (!near(lineScore([w0, w1, w2], [x1, lifted]), 0)) throw new Error('on the boundary the score is 0')
    return lifted
  },
  numbers: fc.record({
    w0: between(-5, 5),
    w1: between(-5, 5),
    w2: fc.oneof(between(0.1, 5), between(-5, -0.1)),
    x1: between(0, 6),
  }),
}

/** The share of one of two answers: from softmax to the S curve. */
const twoAnswers: Derivation<Record<'z1' | 'z2', number>> = {
  chapter: 'sigmoid',
  lines: [
    {
      written: String.raw`\frac{e^{\score_2}}{e^{\score_1} + e^{\score_2}} =`,
      value: ({ z1, z2 }) => Math.exp(z2) / (Math.exp(z1) + Math.exp(z2)),
    },
    {
      written: String.raw`= \frac{1}{e^{\score_1 - \score_2} + 1} =`,
      value: ({ z1, z2 }) => 1 / (Math.exp(z1 - z2) + 1),
    },
    { written: String.raw`= \sigma(\score_2 - \score_1)`, value: ({ z1, z2 }) => sigmoid(z2 - z1) },
  ],
  known: ({ z1, z2 }) => softmax([z1, z2])[1] ?? Number.NaN,
  numbers: fc.record({ z1: between(-30, 30), z2: between(-30, 30) }),
}

/** The slope of one price’s loss, by the weight of the windows: three gears, and what is left of them. */
const price: Derivation<Record<'w0' | 'w1' | 'x1' | 'y', number>> = {
  chapter: 'the-gradient',
  lines: [
    {
      written: String.raw`L = \tfrac{1}{2}(\chance-\hero)^2, \quad \chance = \score`,
      value: ({ w0, w1, x1, y }) => derivative((w) => (w0 + w * x1 - y) ** 2 / 2, w1),
    },
    {
      written: '- Guess to loss: the slope of a square is 2 times what is inside. The half takes the 2 away.',
      value: ({ w0, w1, x1, y }) => {
        const z = w0 + w1 * x1
        const lossByGuess = derivative((guess) => (guess - y) ** 2 / 2, z)
        return lossByGuess * 1 * derivative((w) => w0 + w * x1, w1)
      },
    },
    {
      written: String.raw`\frac{\partial L}{\partial \wone} = (\chance-\hero)\,\foot`,
      value: ({ w0, w1, x1, y }) => (w0 + w1 * x1 - y) * x1,
    },
  ],
  known: ({ w0, w1, x1, y }) =>
    halfMeanSquaredErrorGradient(targetsFrom([[x1]], [y]), Float64Array.of(w0, w1))[1] ?? Number.NaN,
  numbers: fc.record({ w0: between(-5, 5), w1: between(-5, 5), x1: between(0, 10), y: between(0, 20) }),
}

function walk<Numbers>({ chapter, lines, known, numbers }: Derivation<Numbers>) {
  it('stand in the chapter', () => {
    const prose = readFileSync(`src/chapters/${chapter}/chapter.mdx`, 'utf8')
    const places = lines.map(({ written }) => prose.indexOf(written))
    expect(Math.min(...places)).toBeGreaterThan(-1)
  })

  it('are all one number, and that of the math core', () => {
    fc.assert(
      fc.property(numbers, (drawn) => {
        const values = lines.map((line) => line.value(drawn))
        for (const [row, value] of values.slice(1).entries())
          expect(near(values[row] ?? Number.NaN, value), lines[row + 1]?.written).toBe(true)
        expect(near(values.at(-1) ?? Number.NaN, known(drawn))).toBe(true)
      }),
      { numRuns: 300, seed: 31 },
    )
  })
}

describe('the lines from the weights to intercept and slope', () => walk(boundary))
describe('the lines from softmax to the S curve', () => walk(twoAnswers))
describe('the lines of the slope of a price’s loss', () => walk(price))

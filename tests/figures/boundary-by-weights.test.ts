import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/boundary-by-weights/index.ts'
import {
  canScale,
  chanceOneStepOff,
  drawn,
  initial,
  judge,
  mistakes,
  scaled,
  separating,
  WEIGHTS,
  type WeightsState,
  weightsOf,
  withLine,
} from '../../src/figures/boundary-by-weights/model.ts'
import { lineThrough, shifted, signedDistance, steepness } from '../../src/math/line.ts'

const preset = (id: string): WeightsState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const sentence = (state: WeightsState) => definition.describe(state).sentence

describe('the claims of the figure', () => {
  it('starts at −3, 0.9 and 1, with mistakes to be mended', () => {
    expect(initial).toEqual({ w0: -3, w1: 0.9, w2: 1 })
    expect(mistakes(initial)).toBe(5)
  })

  it('separates near −4.7, 1 and 1', () => {
    expect(separating).toEqual({ w0: -4.7, w1: 1, w2: 1 })
    expect(mistakes(separating)).toBe(0)
  })

  it.each(['doubled', 'ten-times', 'tenth'])('leaves the line where it is when scaled: %s', (id) => {
    const line = drawn(preset(id))
    if (line.kind !== 'sloped') throw new Error('no slope')
    expect([line.intercept, line.slope]).toEqual([4.7, -1].map((value) => expect.closeTo(value, 12)))
    expect(mistakes(preset(id))).toBe(0)
  })

  it('is more sure the larger the weights', () => {
    const chances = ['tenth', 'separates', 'doubled', 'ten-times'].map((id) => chanceOneStepOff(preset(id)))
    expect(chances).toEqual([...chances].sort((a, b) => a - b))
    expect(chances[0]).toBeLessThan(0.55)
    expect(chances[3]).toBeGreaterThan(0.999)
  })

  it('gets every hobbit wrong when all signs are turned, with the line in its place', () => {
    expect(mistakes(preset('turned'))).toBe(20)
    expect(drawn(preset('turned'))).toEqual(drawn(separating))
  })

  it('turns about the intercept when w₁ grows, and gets steeper', () => {
    const [before, after] = [drawn(initial), drawn({ ...initial, w1: 2 })]
    if (before.kind !== 'sloped' || after.kind !== 'sloped') throw new Error('no slope')
    expect(after.intercept).toBe(before.intercept)
    expect(after.slope).toBeLessThan(before.slope)
  })

  it('gives all hobbits the same where no measure counts', () => {
    expect(new Set(judge(preset('no-line')).map(({ score }) => score))).toEqual(new Set([-1]))
    expect(new Set(judge(preset('all-zero')).map(({ chance }) => chance))).toEqual(new Set([0.5]))
  })
})

describe('a line moved by hand', () => {
  it('keeps its steepness, so that dragging makes nobody more sure', () => {
    const moved = withLine(initial, shifted(weightsOf(initial), 0.5, 1))
    const turned = withLine(initial, lineThrough([0, 4], [5, 1], weightsOf(initial)))
    for (const state of [moved, turned])
      expect(steepness(weightsOf(state))).toBeCloseTo(steepness(weightsOf(initial)), 12)
    expect(signedDistance(weightsOf(turned), [5, 1])).toBeCloseTo(0, 12)
  })

  it('stays within what a weight can be, and where the hand put it', () => {
    const steep: WeightsState = { w0: 0, w1: 90, w2: 90 }
    const moved = withLine(steep, shifted(weightsOf(steep), 4, 4))
    for (const weight of weightsOf(moved)) expect(Math.abs(weight)).toBeLessThanOrEqual(WEIGHTS[1])
    expect(signedDistance(weightsOf(moved), [4, 4])).toBeCloseTo(0, 10)
  })
})

describe('scaling', () => {
  it('stops before a weight leaves its limits or vanishes', () => {
    expect(canScale({ w0: -60, w1: 1, w2: 1 }, 2)).toBe(false)
    expect(canScale({ w0: -60, w1: 1, w2: 1 }, 0.5)).toBe(true)
    expect(canScale({ w0: 0.1, w1: 0.1, w2: 0.1 }, 0.5)).toBe(false)
    expect(canScale(preset('all-zero'), 2)).toBe(false)
  })

  it('is undone by its opposite', () => expect(scaled(scaled(initial, 2), 0.5)).toEqual(initial))
})

describe('the sentence', () => {
  it('tells weights, line, mistakes and how sure', () => {
    expect(sentence(initial)).toBe(
      'With w₀ = −3.00, w₁ = 0.90 and w₂ = 1.00 the line crosses foot size 0 at −w₀/w₂ = 3.00 and has slope −w₁/w₂ = −0.90. It makes 5 mistakes in 20. One step off the line, the model is 79 in 100 sure.',
    )
    expect(sentence(separating)).toContain('It makes no mistake on the 20 hobbits.')
  })

  it.each([
    ['upright', 'we cannot divide by w₂: an upright line has no slope and no intercept'],
    ['upright', 'upright at −w₀/w₁ = 2.70'],
    ['no-line', 'every hobbit adds up to w₀ and gets the same answer: “not a hero”'],
    ['all-zero', 'tosses a coin for each'],
    ['turned', 'turn all three signs'],
    ['feet-ignored', 'the line is flat'],
    ['ten-times', 'sure almost everywhere'],
    ['tenth', 'hardly sure'],
  ])('explains the state %s', (id, words) => expect(sentence(preset(id))).toContain(words))

  it('explains a line out of the picture', () => {
    expect(sentence({ ...initial, w0: -50 })).toContain('has left the picture')
  })

  it('never shows a number that is none', () => {
    const weight = fc.oneof(fc.constant(0), fc.double({ min: WEIGHTS[0], max: WEIGHTS[1], noNaN: true }))
    fc.assert(
      fc.property(weight, weight, weight, (w0, w1, w2) => {
        expect(JSON.stringify(definition.describe({ w0, w1, w2 }))).not.toMatch(/NaN|Infinity|undefined|null|–/)
      }),
    )
  })

  it('comes with a table of all twenty', () => {
    const { table } = definition.describe(separating)
    expect(table.rows).toHaveLength(20)
    expect(table.rows[0]).toEqual(['Frodo', '1.5', '4', 'hero', '0.80', '0.690', 'no'])
  })
})

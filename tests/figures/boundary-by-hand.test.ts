import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/boundary-by-hand/index.ts'
import {
  type BoundaryState,
  initial,
  judge,
  leantAgain,
  mistakes,
  SLOPES,
  separating,
  stoodUpright,
  weightsOf,
  withWeights,
} from '../../src/figures/boundary-by-hand/model.ts'
import { lineThrough, signedDistance } from '../../src/math/line.ts'

const preset = (id: string): BoundaryState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const sentence = (state: BoundaryState) => definition.describe(state).sentence

describe('the claims of the figure', () => {
  it('starts at intercept 2, slope −3, where everyone is called a hero', () => {
    expect(initial).toMatchObject({ intercept: 2, slope: -3 })
    expect(judge(initial).every(({ saysHero }) => saysHero)).toBe(true)
    expect(mistakes(initial)).toBe(10)
  })

  it('separates at intercept 3, slope −0.4', () => {
    expect(separating).toMatchObject({ intercept: 3, slope: -0.4 })
    expect(mistakes(separating)).toBe(0)
  })

  it('gets every hobbit wrong when the sides of a separating line are swapped', () => {
    expect(mistakes({ ...separating, heroes: 'below' })).toBe(20)
  })

  it('calls everyone a hero at intercept 0, slope −2', () => {
    expect(judge(preset('through-zero')).every(({ saysHero }) => saysHero)).toBe(true)
  })
})

describe('the line as state', () => {
  it('survives the way over weights', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(number, number, fc.constantFrom('above' as const, 'below' as const), (intercept, slope, heroes) => {
        const state: BoundaryState = { intercept, slope, upright: null, heroes }
        const back = withWeights(initial, weightsOf(state))
        expect(back.intercept).toBeCloseTo(intercept, 10)
        expect(back.slope).toBeCloseTo(slope, 10)
        expect(back.heroes).toBe(heroes)
      }),
    )
  })

  it('stands upright and leans again without swapping its sides', () => {
    const leaning: BoundaryState = { intercept: -41, slope: 20, upright: null, heroes: 'above' }
    const upright = withWeights(leaning, lineThrough([2.05, 0], [2.05, 5], weightsOf(leaning)))
    expect(upright).toMatchObject({ upright: 2.05, heroes: 'above' })
    expect(judge(upright).map(({ saysHero }) => saysHero)).toEqual(judge(leaning).map(({ saysHero }) => saysHero))
  })

  it('takes a line too steep for a slope as upright', () => {
    const steep = withWeights(initial, [-2, 1, -1e-6])
    expect(steep.upright).toBe(2)
    expect(Math.abs(steep.slope)).toBeLessThanOrEqual(SLOPES[1])
  })

  it('does not call a hobbit on the line a hero', () => {
    const on = judge({ intercept: 4, slope: 0, upright: null, heroes: 'above' }).find((j) => j.hobbit.name === 'Frodo')
    expect(on?.saysHero).toBe(false)
    expect(signedDistance(weightsOf(preset('flat')), [1, 3])).toBe(0)
  })
})

describe('standing upright and leaning again', () => {
  it.each([initial, separating, { ...separating, heroes: 'below' as const }, { ...initial, slope: 3 }])(
    'keeps the hero side of %j',
    (state) => {
      const upright = stoodUpright(state)
      expect(upright.upright).not.toBeNull()
      const back = leantAgain(upright)
      expect(back).toEqual(state)
      const far = (w: readonly number[]) => Math.sign(w[1] ?? 0)
      expect(far(weightsOf(upright))).toBe(far(weightsOf(state)))
    },
  )

  it('makes no more of a muddle than the line did', () => {
    expect(mistakes(stoodUpright(initial))).toBe(mistakes(initial))
    expect(mistakes(stoodUpright(separating))).toBeLessThan(10)
  })
})

describe('the sentence', () => {
  it('tells line, answers and mistakes', () => {
    expect(sentence(initial)).toBe(
      'This is a line with intercept 2.00 and slope −3.00. It says that all 20 are heroes. It makes 10 mistakes: 10 called heroes who are not.',
    )
    expect(sentence(separating)).toContain('the 10 above the line are heroes. It makes no mistake on the 20 hobbits.')
  })

  it.each([
    ['upright', 'An upright line has no slope'],
    ['flat', 'With slope 0 the line is flat'],
  ])('explains the state %s', (id, words) => expect(sentence(preset(id))).toContain(words))

  it('explains a line out of the picture and swapped sides', () => {
    expect(sentence({ ...initial, intercept: 50 })).toContain('has left the picture')
    expect(sentence({ ...separating, heroes: 'below' })).toContain('swap the sides')
  })

  it('speaks of a hobbit on the line, and of one hero alone', () => {
    expect(sentence({ intercept: 2.8, slope: 0, upright: null, heroes: 'above' })).toContain(
      'Bilbo stands right on the line',
    )
    expect(sentence({ intercept: 4.55, slope: 0, upright: null, heroes: 'above' })).toContain(
      'the one above the line is a hero',
    )
  })

  it('never shows a number that is none', () => {
    const number = fc.double({ min: SLOPES[0], max: SLOPES[1], noNaN: true })
    fc.assert(
      fc.property(number, number, fc.option(number), (intercept, slope, upright) => {
        const { sentence: text, table } = definition.describe({ intercept, slope, upright, heroes: 'below' })
        expect(text + JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined|null/)
      }),
    )
  })

  it('comes with a table of all twenty', () => {
    const { table } = definition.describe(initial)
    expect(table.rows).toHaveLength(20)
    expect(table.rows[0]).toEqual(['Frodo', '1.5', '4', 'hero', 'hero', 'no'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/squash/index.ts'
import {
  initial,
  LAST,
  phaseOf,
  SCORES,
  type SquashState,
  shownScore,
  sliders,
  squash,
} from '../../src/figures/squash/model.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'

const sentence = (change: Partial<SquashState>) => definition.describe({ ...initial, ...change }).sentence

describe('the claims of the figure', () => {
  it('makes ½ of score 0, and there the answer turns', () => {
    expect(squash(0).chance).toBe(0.5)
    for (const { score, chance } of sliders(initial)) expect(chance > 0.5).toBe(score > 0)
    expect(sentence({ z: 0.1 })).toContain('says “hero”')
    expect(sentence({ z: -0.1 })).toContain('says “not a hero”')
    expect(sentence({ z: 0 })).toContain('cannot tell')
  })

  it('slides the hobbits from score to curve to chance', () => {
    for (const { score, place } of sliders({ slid: 0, view: 'near' })) expect(place).toEqual([score, 0])
    for (const { score, place } of sliders({ slid: LAST / 2, view: 'near' })) {
      expect(place[0]).toBeCloseTo(score, 12)
      expect(place[1]).toBe(sigmoid(score))
    }
    for (const { chance, place } of sliders({ slid: LAST, view: 'near' })) {
      expect(place[0]).toBeCloseTo(-8, 12)
      expect(place[1]).toBe(chance)
    }
  })

  it('lets nobody overtake', () => {
    const order = (key: 'score' | 'chance') =>
      sliders(initial)
        .toSorted((a, b) => a[key] - b[key])
        .map(({ hobbit }) => hobbit.name)
    expect(order('chance')).toEqual(order('score'))
  })

  it('is flat in the tails, and treats both sides alike', () => {
    expect(squash(7).chance - squash(6).chance).toBeLessThan(0.002)
    expect(squash(1).chance - squash(0).chance).toBeGreaterThan(0.23)
    expect(squash(-2).chance).toBeCloseTo(1 - squash(2).chance, 15)
  })

  it('has its three phases in order', () => {
    expect([-5, -1.4, -1.3, 0, 1.3, 1.4, 5].map(phaseOf)).toEqual([
      'lag',
      'lag',
      'growth',
      'growth',
      'growth',
      'diminishing',
      'diminishing',
    ])
  })

  it('keeps a far score at the edge of the picture', () => {
    expect(shownScore({ ...initial, z: 15.3 })).toBe(8)
    expect(shownScore({ ...initial, z: 15.3, view: 'far' })).toBe(15.3)
  })
})

describe('the sentence', () => {
  it('reads score, chance, answer and crowd', () => {
    expect(sentence({})).toBe(
      'The score z = 2.00 becomes the chance ŷ = 0.881. The score is above 0, so the chance is above ½, and the model says “hero”. All 20 hobbits stand on the curve, right above their scores.',
    )
  })

  it.each<[string, Partial<SquashState>, string]>([
    ['a flat tail', { z: -6 }, 'saturated: one more step of score changes the chance by about 0.002'],
    ['a very flat tail', { z: 15.3, view: 'far' }, 'ŷ = 0.999999773'],
    ['a chance that rounds to 1', { z: 40 }, 'a hair below 1'],
    ['a chance that rounds to 0', { z: -900 }, 'a hair above 0'],
    ['a score out of the picture', { z: 12 }, 'The handle waits at the edge of the picture'],
    ['hobbits at their scores', { slid: 0 }, 'stand at their scores'],
    ['hobbits going up', { slid: 4 }, 'way up to the curve'],
    ['hobbits going over', { slid: 15 }, 'over to the axis of chances'],
    ['hobbits at their chances', { slid: LAST }, 'every one between 0 and 1'],
    ['few rabbits', { z: -3, story: 'growth' }, 'lag phase'],
    ['half of the rabbits', { z: 0, story: 'growth' }, 'holds half of the rabbits'],
    ['a full field', { z: 3, story: 'growth' }, 'the grass runs short'],
  ])('explains %s', (_case, change, words) => expect(sentence(change)).toContain(words))

  it('never shows a number that is none', () => {
    const z = fc.double({ min: SCORES[0], max: SCORES[1], noNaN: true })
    fc.assert(
      fc.property(z, fc.constantFrom('chance' as const, 'growth' as const), (score, story) => {
        expect(sentence({ z: score, story })).not.toMatch(/NaN|Infinity|undefined|null|–/)
      }),
    )
  })
})

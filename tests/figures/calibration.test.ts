import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/calibration/index.ts'
import {
  binOf,
  type CalibrationState,
  crowdOf,
  curves,
  DRAWS,
  initial,
  MODELS,
  presets,
  read,
  truth,
} from '../../src/figures/calibration/model.ts'

const sentence = (change: Partial<CalibrationState>) => definition.describe({ ...initial, ...change }).sentence
const averageOf = (change: Partial<CalibrationState>) => read({ ...initial, draw: DRAWS[1], ...change }).mean

describe('the claims of the figure', () => {
  it('keeps the promise of a calibrated model: about ŷ × 100 heroes, whatever ŷ', () => {
    // 60 draws of 100: the average strays by no more than three standard deviations of 6000 tosses.
    for (const chance of [0.05, 0.3, 0.5, 0.85, 0.95])
      expect(Math.abs(averageOf({ chance }) - 100 * chance)).toBeLessThan(
        3 * 100 * Math.sqrt((chance * (1 - chance)) / 6000),
      )
  })

  it('breaks it for the over-confident one: too few at 0.85, too many at 0.05, kept at 0.50', () => {
    const boast = { model: 'over-confident' } as const
    expect(averageOf({ ...boast, chance: 0.85 })).toBeLessThan(70)
    expect(averageOf({ ...boast, chance: 0.05 })).toBeGreaterThan(20)
    expect(truth('over-confident', 0.5)).toBeCloseTo(0.5, 12)
  })

  it('lets both models give the same plain answer', () => {
    for (const chance of [0.01, 0.2, 0.49, 0.51, 0.9]) expect(truth('over-confident', chance) > 0.5).toBe(chance > 0.5)
  })

  it('moves a little around the promise from draw to draw', () => {
    const { counts } = read({ ...initial, draw: 20 })
    expect(new Set(counts).size).toBeGreaterThan(5)
    for (const count of counts) expect(Math.abs(count - 85)).toBeLessThan(15)
  })

  it('draws curves that lie near the dotted line for the one and cross it for the other', () => {
    for (const { count, meanProbability, share } of curves.calibrated) {
      const said = meanProbability ?? Number.NaN
      expect(Math.abs((share ?? Number.NaN) - said)).toBeLessThan(3.5 * Math.sqrt((said * (1 - said)) / count))
    }
    for (const { from, to, meanProbability, share } of curves['over-confident']) {
      if (to <= 0.4) expect(share).toBeGreaterThan((meanProbability ?? 1) + 0.05)
      if (from >= 0.6) expect(share).toBeLessThan((meanProbability ?? 0) - 0.05)
    }
  })

  it('asks both models about the same hobbits', () => {
    const people = MODELS.map((model) => curves[model].reduce((sum, { count }) => sum + count, 0))
    const heroes = MODELS.map((model) => curves[model].reduce((sum, { count, share }) => sum + count * (share ?? 0), 0))
    expect(people[0]).toBe(people[1])
    expect(heroes[0]).toBeCloseTo(heroes[1] ?? 0, 6)
  })

  it('lets heroes drop out one by one as ŷ falls, and never come back', () => {
    let before = crowdOf({ ...initial, chance: 0.99 })
    for (let percent = 98; percent >= 1; percent--) {
      const now = crowdOf({ ...initial, chance: percent / 100 })
      now.forEach((hero, index) => {
        if (hero) expect(before[index]).toBe(true)
      })
      before = now
    }
  })

  it('lines them up without changing who is there', () => {
    const rows = crowdOf({ ...initial, order: 'rows' })
    const { heroes } = read(initial)
    expect(rows.every((hero, index) => hero === index < heroes)).toBe(true)
  })
})

describe('the sentence', () => {
  it('tells what was promised, what came, and whether luck can do that', () => {
    expect(sentence({})).toBe(
      'The calibrated model says ŷ = 0.85 of each of 100 hobbits. 86 become heroes, 14 do not. ŷ promised 85. That is 1 more: no more than luck can do.',
    )
    expect(sentence({ model: 'over-confident' })).toContain('13 fewer: luck alone can hardly do that.')
    expect(sentence({ draw: 20 })).toMatch(/In 20 draws there were \d\d to \d\d heroes, 8\d\.\d on average\./)
  })

  it('has words for “I don’t know”, for a promise kept to the hobbit, and for one hobbit', () => {
    expect(sentence({ model: 'over-confident', chance: 0.5 })).toContain('even this model keeps its word')
    expect(sentence({ draw: 2 })).toContain('kept to the hobbit')
    const single = Array.from({ length: DRAWS[1] }, (_, index) => sentence({ chance: 0.01, draw: index + 1 }))
    expect(single.filter((text) => text.includes('1 becomes a hero, 99 do not')).length).toBeGreaterThan(5)
  })

  it('never says NaN, at either end or in any preset', () => {
    const ends = [0.01, 0.013579, 0.99].flatMap((chance) => MODELS.map((model) => ({ ...initial, chance, model })))
    for (const state of [...ends, ...presets.map((preset) => preset.state)])
      expect(JSON.stringify(definition.describe(state))).not.toMatch(/NaN|Infinity|undefined|null/)
  })
})

it('finds the group that a ŷ belongs to, the two ends included', () => {
  expect(binOf('calibrated', 0.85)?.from).toBeCloseTo(0.8, 12)
  expect(binOf('calibrated', 0)?.from).toBe(0)
  expect(binOf('calibrated', 1)?.to).toBe(1)
})

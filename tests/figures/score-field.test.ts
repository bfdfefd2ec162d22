import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/score-field/index.ts'
import {
  census,
  initial,
  placeOf,
  presets,
  read,
  type ScoreFieldState,
  TIMES,
  WEIGHTS,
  weightsOf,
  withLine,
  withPlace,
} from '../../src/figures/score-field/model.ts'
import { lineThrough } from '../../src/math/line.ts'

const sentence = (change: Partial<ScoreFieldState>) => definition.describe({ ...initial, ...change }).sentence

describe('the claims of the figure', () => {
  it('starts with the hobbit of 10 and 10, who scores 15.3', () => {
    expect(placeOf(initial)).toEqual([10, 10])
    expect(read(initial).score).toBeCloseTo(15.3, 12)
  })

  it('has score 0 on the line, and more the further from it', () => {
    expect(read(initial, [1.7, 3]).score).toBeCloseTo(0, 12)
    const scores = [0, 1, 2, 3].map((more) => read(initial, [1.7 + more, 3 + more]).score)
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
  })

  it('doubles every score with the weights, and moves neither line nor distance', () => {
    const doubled = { ...initial, times: 2 }
    census(initial).forEach(({ hobbit, reading }, i) => {
      const twice = census(doubled)[i]
      expect(twice?.hobbit).toBe(hobbit)
      expect(twice?.reading.score).toBeCloseTo(2 * reading.score, 12)
      expect(twice?.reading.line?.distance).toBeCloseTo(reading.line?.distance ?? Number.NaN, 12)
    })
  })

  it('makes a score of distance times steepness', () => {
    for (const { reading } of census({ ...initial, times: 1.7 }))
      expect((reading.line?.distance ?? Number.NaN) * reading.steepness).toBeCloseTo(reading.score, 12)
  })

  it('turns the line without making the scores steeper', () => {
    const turned = withLine(initial, lineThrough([0, 4], [5, 1], weightsOf(initial)))
    expect(read(turned).steepness).toBeCloseTo(read(initial).steepness, 12)
    expect(read(turned, [5, 1]).score).toBeCloseTo(0, 12)
  })

  it('keeps the star in the picture, and gives it back when zoomed out', () => {
    const village: ScoreFieldState = { ...initial, view: 'village' }
    expect(placeOf(village)).toEqual([5.4, 5.4])
    expect(placeOf({ ...village, view: 'far' })).toEqual([10, 10])
    expect(withPlace(village, [-3, 99])).toMatchObject({ foot: 0, lifted: 5.4 })
  })

  it('has its star on the line where a preset says so', () => {
    const on = presets.find(({ id }) => id === 'on-the-line')
    expect(on && read(on.state).score).toBeCloseTo(0, 12)
  })
})

describe('the sentence', () => {
  it('reads score, distance and side', () => {
    expect(sentence({})).toBe(
      'With w₀ = −4.70, w₁ = 1.00 and w₂ = 1.00 the star at foot size 10.00, lifting 10.00, scores 15.30. It stands 10.82 steps from the line, on the hero side. A chance lies between 0 and 1, so this score is no chance. Each step straight away from the line changes it by 1.41.',
    )
  })

  it.each<[string, Partial<ScoreFieldState>, string]>([
    ['a star on the line', { foot: 2, lifted: 2.7 }, 'It stands on the line. So score and distance are both 0.'],
    ['steeper scores', { times: 3 }, 'line and distance stay, every score is 3.00 times as big'],
    ['no line at all', { w1: 0, w2: 0 }, 'there is no line at all'],
    ['a line far out', { w0: -900 }, 'outside this picture: zoom out, or press Reset'],
    ['a line just out of the village', { w0: -14, view: 'village' }, 'zoom out'],
  ])('explains %s', (_case, change, words) => expect(sentence(change)).toContain(words))

  it('never shows a number that is none', () => {
    const weight = fc.double({ min: WEIGHTS[0], max: WEIGHTS[1], noNaN: true })
    const place = fc.double({ min: 0, max: 11, noNaN: true })
    const times = fc.double({ min: TIMES[0], max: TIMES[1], noNaN: true })
    fc.assert(
      fc.property(weight, weight, weight, times, place, place, (w0, w1, w2, factor, foot, lifted) => {
        const said = definition.describe({ w0, w1, w2, times: factor, foot, lifted, view: 'far' })
        expect(JSON.stringify(said)).not.toMatch(/NaN|Infinity|undefined|null|–/)
      }),
    )
  })
})

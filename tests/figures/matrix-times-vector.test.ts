import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/matrix-times-vector/index.ts'
import {
  chosen,
  column,
  explained,
  hobbits,
  initial,
  ROWS,
  rowOf,
  scores,
  type TimesState,
  X,
} from '../../src/figures/matrix-times-vector/model.ts'
import { lineScore } from '../../src/math/line.ts'
import { dot, shapesFit } from '../../src/math/matrix.ts'

const preset = (id: string): TimesState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const sentence = (state: TimesState) => definition.describe(state).sentence

describe('the claims of the figure', () => {
  it('is 5 × 3 times 3 × 1, and gives 5 × 1', () => {
    expect([X.rows, X.columns]).toEqual([5, 3])
    expect(shapesFit(X, column(initial))).toBe(true)
    expect(shapesFit(column(initial), X)).toBe(false)
    expect(scores(initial)).toHaveLength(ROWS)
  })

  it('has a hobbit in each row, with a 1 in front', () => {
    hobbits.forEach(({ foot, lifted }, i) => {
      expect(rowOf(i)).toEqual([1, foot, lifted])
    })
  })

  it('makes each score a dot product, and the score of that hobbit’s line', () => {
    scores(initial).forEach((score, i) => {
      const hobbit = hobbits[i]
      if (!hobbit) throw new Error('more scores than hobbits')
      expect(score).toBeCloseTo(dot(rowOf(i), [-4.7, 1, 1]), 12)
      expect(score).toBeCloseTo(lineScore([-4.7, 1, 1], [hobbit.foot, hobbit.lifted]), 12)
      expect(score > 0).toBe(hobbit.hero)
    })
  })

  it('does not look at the feet when their weight is 0', () => {
    const feetless = hobbits.map(({ lifted }) => -2.5 + lifted)
    scores(preset('lifting-only')).forEach((score, i) => {
      expect(score).toBeCloseTo(feetless[i] ?? Number.NaN, 12)
    })
  })
})

describe('working row by row', () => {
  it('explains the last row worked out, or the one chosen', () => {
    expect(explained({ ...initial, done: 3, row: 0 })).toBe(3)
    expect(explained({ ...initial, done: 3, row: 2 })).toBe(2)
    expect(explained({ ...initial, done: 3, row: 5 })).toBe(3)
    expect(explained(preset('empty'))).toBe(0)
  })

  it('brings along all rows above one that is chosen', () => {
    expect(chosen(preset('empty'), 4)).toMatchObject({ done: 4, row: 4 })
    expect(chosen(initial, 2)).toMatchObject({ done: ROWS, row: 2 })
  })
})

describe('the sentence', () => {
  it('writes the chosen row out', () => {
    expect(sentence(initial)).toBe(
      'Frodo: 1 × (−4.70) + 1.5 × 1.00 + 4 × 1.00 = 0.80. With the weights −4.70, 1.00 and 1.00 all 5 rows give 5 scores, one for each hobbit. 3 of them are above 0: hero.',
    )
    expect(sentence(preset('otto'))).toContain('Otto Softpillow: 1 × (−4.70) + 0.5 × 1.00 + 1 × 1.00 = −3.20')
  })

  it('tells of rows still to come, of an empty result, and of weights that say nothing', () => {
    expect(sentence({ ...initial, done: 2, row: 0 })).toContain('2 rows of 5 worked out')
    expect(sentence(preset('empty'))).toContain('No row has been worked out yet')
    expect(sentence(preset('all-zero'))).toContain('cannot tell anybody apart')
    expect(sentence({ ...initial, w0: -6 })).toContain('1 of them is above 0')
  })
})

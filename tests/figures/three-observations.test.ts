import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, written } from '../../src/figures/three-observations/describe.ts'
import definition from '../../src/figures/three-observations/index.ts'
import {
  cellAt,
  columns,
  initial,
  isDone,
  LAST,
  neighbour,
  rows,
  type ThreeState,
  table,
  worked,
} from '../../src/figures/three-observations/model.ts'

const sentence = (change: Partial<ThreeState>) => definition.describe({ ...initial, ...change }).sentence

describe('the claims of the figure', () => {
  it('works the table of the mission: −5, 1, 7 and 0.01, 0.73, 1.00', () => {
    expect(table(initial).map(({ z }) => z)).toEqual([-5, 1, 7])
    expect(table(initial).map((row) => written('chance', row))).toEqual(['0.01', '0.73', '1.00'])
    expect(table(initial).map((row) => written('power', row))).toEqual(['148.41', '0.368', '0.00091'])
  })

  it('works cell by cell, row by row', () => {
    expect(cellAt(1)).toEqual({ row: '1', column: 'first' })
    expect(cellAt(5)).toEqual({ row: '1', column: 'chance' })
    expect(cellAt(6)).toEqual({ row: '2', column: 'first' })
    expect(cellAt(LAST)).toEqual({ row: '3', column: 'chance' })
    for (let moment = 1; moment <= LAST; moment++) {
      const { row, column } = cellAt(moment)
      expect(isDone({ done: moment }, row, column)).toBe(true)
      expect(isDone({ done: moment - 1 }, row, column)).toBe(false)
    }
  })

  it('always shows what is given', () => {
    for (const column of ['x1', 'x2', 'y'] as const) expect(isDone({ done: 0 }, '3', column)).toBe(true)
  })

  it('walks over the cells by arrows and stops at the edge', () => {
    expect(neighbour({ row: '1', column: 'x1' }, -1, -1)).toEqual({ row: '1', column: 'x1' })
    expect(neighbour({ row: '2', column: 'z' }, 1, 1)).toEqual({ row: '3', column: 'power' })
    expect(neighbour({ row: '2', column: 'z' }, columns.length, 0)).toEqual({ row: '2', column: 'y' })
  })
})

describe('each cell', () => {
  it.each([
    ['x1', 'x₁ = 3. Measured on sample 2: it is given.'],
    ['first', 'w₁ × x₁ = 1 × 3 = 3.'],
    ['second', 'w₂ × x₂ = 2 × 4 = 8.'],
    ['z', 'z = −10 + 1 × 3 + 2 × 4 = −10 + 3 + 8 = 1.'],
    ['power', 'e to the power −1 is 0.368.'],
    ['chance', 'ŷ = 1 / (1 + 0.368) = 0.731. The table rounds it to 0.73.'],
    ['y', 'y = 1. What sample 2 really was. The chance is on the right side of ½.'],
  ] as const)('explains %s', (column, words) => expect(explain({ ...initial, column })).toContain(words))

  it('asks for a guess before it tells', () => {
    expect(explain({ ...initial, done: 0 })).toContain('Not worked out yet. What will it be?')
  })

  it('says that 1.00 is not quite 1', () => {
    expect(explain({ ...initial, row: '3', column: 'chance' })).toContain(
      'ŷ = 1 / (1 + 0.00091) = 0.999089. The table rounds it to 1.00, but it is never quite that.',
    )
  })
})

describe('the sentence', () => {
  it('sums the table up', () => {
    expect(sentence({})).toBe(
      'The weights are w₀ = −10, w₁ = 1 and w₂ = 2. They give the scores −5, 1 and 7, and these the chances 0.01, 0.73 and 1.00. All 3 are on the right side of ½. You are looking at score z of sample 2.',
    )
  })

  it.each<[string, Partial<ThreeState>, string]>([
    ['a table half worked', { done: 7 }, '7 of the 15 cells are worked out'],
    ['weights that say nothing', { w0: 0, w1: 0, w2: 0 }, 'the measures do not count'],
    ['weights that get it wrong', { w0: 10 }, '2 of the 3 are on the right side'],
    ['far tails', { w2: 10 }, 'in the flat tails'],
  ])('explains %s', (_case, change, words) => expect(sentence(change)).toContain(words))

  it('never shows a number that is none, in any cell', () => {
    const weight = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(weight, weight, weight, (w0, w1, w2) => {
        const state = { ...initial, w0, w1, w2 }
        const cells = rows.flatMap((row) => worked.map((column) => explain({ ...state, row, column })))
        const all = JSON.stringify([definition.describe(state), cells])
        expect(all).not.toMatch(/NaN|Infinity|undefined|null|–/)
      }),
    )
  })
})

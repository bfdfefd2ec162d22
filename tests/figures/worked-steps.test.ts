import { describe, expect, it } from 'vitest'
import { describe as describeSteps, sumOf } from '../../src/figures/worked-steps/describe.ts'
import definition from '../../src/figures/worked-steps/index.ts'
import { cellsOf, chosen, explained, initial, type Row, workedUpdates } from '../../src/figures/worked-steps/model.ts'

const twoDigits = (value: number) => Number(value.toFixed(2))
const shown = ({ guess, loss, dw, db }: Row) => [guess, loss, dw, db].map(twoDigits)

describe('all three points', () => {
  const [first, second] = workedUpdates({ method: 'all', rate: 0.1 })

  it('gives the first table, cell by cell', () => {
    expect(first?.rows.map(({ y }) => y.toFixed(2))).toEqual(['0.99', '3.00', '5.01'])
    expect(first?.rows.map(shown)).toEqual([
      [0, 0.98, -1.98, -1.98],
      [0, 9.02, -12.02, -6.01],
      [0, 25.15, -30.09, -10.03],
    ])
    expect([first?.gradient.w, first?.gradient.b].map((g) => twoDigits(g ?? 0))).toEqual([-14.69, -6])
    expect([first?.after.w, first?.after.b].map((g) => twoDigits(g ?? 0))).toEqual([1.47, 0.6])
  })

  it('gives the second table, cell by cell', () => {
    expect(second?.rows.map(shown)).toEqual([
      [2.07, 1.17, 2.16, 2.16],
      [3.54, 0.29, 2.14, 1.07],
      [5.01, 0, -0.04, -0.01],
    ])
    expect([second?.gradient.w, second?.gradient.b].map((g) => twoDigits(g ?? 0))).toEqual([1.42, 1.07])
    expect([second?.after.w, second?.after.b].map((g) => twoDigits(g ?? 0))).toEqual([1.33, 0.49])
  })
})

describe('one point at a time', () => {
  it('goes (0, 0) → (0.5, 0.1) → (2.732, 0.348)', () => {
    const [first, second] = workedUpdates({ method: 'one', rate: 0.01 })
    expect(first?.gradient).toEqual({ w: -50, b: -10 })
    expect(first?.after.w).toBeCloseTo(0.5, 12)
    expect(first?.after.b).toBeCloseTo(0.1, 12)
    expect(second?.gradient.w).toBeCloseTo(-223.2, 10)
    expect(second?.gradient.b).toBeCloseTo(-24.8, 10)
    expect(second?.after.w).toBeCloseTo(2.732, 12)
    expect(second?.after.b).toBeCloseTo(0.348, 12)
  })
})

describe('a cell', () => {
  it('is explained by the sum that makes it, for every cell of both examples', () => {
    for (const method of ['one', 'all'] as const)
      for (const cell of cellsOf(method))
        expect(sumOf({ ...initial, method, rate: 0.05 }, cell)).toMatch(/^(The|Its) .+: .+ [=≈] −?[\d.]+$/)
  })

  it('writes negative numbers in brackets', () => {
    expect(sumOf(initial, { update: 0, row: 0, kind: 'meanB' })).toBe(
      'The gradient for b: the mean of its slopes, ((−1.98) + (−6.01) + (−10.03)) / 3 ≈ −6.00',
    )
  })

  it('brings along all that come before it', () => {
    const state = chosen({ ...initial, step: 3 }, 10)
    expect([state.step, explained(state)]).toEqual([10, 10])
    const back = chosen(state, 2)
    expect([back.step, explained(back)]).toEqual([10, 2])
  })
})

describe('the sentence', () => {
  it('tells how the loss has changed, and says when a step was too long', () => {
    expect(describeSteps(initial).sentence).toContain('the loss fell from 11.72 to 0.49')
    expect(describeSteps({ ...initial, rate: 1 }).sentence).toContain('for the step was too long')
  })

  it('begins with a line at 0', () => {
    expect(describeSteps({ ...initial, step: 0, cell: 0 }).sentence).toContain('Nothing has been worked out yet')
    expect(definition.presets).toHaveLength(5)
  })
})

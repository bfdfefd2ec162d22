import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/order-matters/index.ts'
import { explained, initial, MOST, type OrderState, outcome, products } from '../../src/figures/order-matters/model.ts'
import { dot } from '../../src/math/matrix.ts'

const preset = (id: string): OrderState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const sentence = (state: OrderState) => definition.describe(state).sentence
const listOf = (state: OrderState, k: 0 | 1) => [...(products(state)[k].result?.values ?? [])]

describe('the claims of the figure', () => {
  it('gives other numbers when the two are swapped, every one of them', () => {
    expect([listOf(initial, 0), listOf(initial, 1)]).toEqual([
      [2, 3, 6, 4],
      [5, 5, 3, 1],
    ])
    listOf(initial, 0).forEach((value, k) => {
      expect(value).not.toBe(listOf(initial, 1)[k])
    })
  })

  it.each([
    ['square', 'different'],
    ['both-fit', 'shapes'],
    ['one-way', 'AB'],
    ['no-way', 'none'],
    ['row-times-column', 'shapes'],
    ['numbers', 'equal'],
    ['twos', 'equal'],
  ] as const)('turns out in state %s: %s', (id, expected) => expect(outcome(preset(id))).toBe(expected))

  it('makes a row times a column one number, and a column times a row a table', () => {
    const [ab, ba] = products(preset('row-times-column'))
    expect([ab.result?.rows, ab.result?.columns]).toEqual([1, 1])
    expect([ba.result?.rows, ba.result?.columns]).toEqual([3, 3])
  })

  const side = fc.integer({ min: 1, max: MOST })
  const states = fc.record({
    rowsA: side,
    columnsA: side,
    rowsB: side,
    columnsB: side,
    numbers: fc.constantFrom('any' as const, 'twos' as const),
    product: fc.constantFrom('AB' as const, 'BA' as const),
    row: side,
    column: side,
  })

  it('fits when the inner numbers are equal, and then has the outer shape', () => {
    fc.assert(
      fc.property(states, (state) => {
        const [ab] = products(state)
        expect(ab.result !== null).toBe(state.columnsA === state.rowsB)
        if (ab.result) expect([ab.result.rows, ab.result.columns]).toEqual([state.rowsA, state.columnsB])
      }),
    )
  })

  it('explains each entry as a dot product, and one that exists', () => {
    fc.assert(
      fc.property(states, (state) => {
        const entry = explained(state)
        expect(entry === null).toBe(outcome(state) === 'none')
        if (!entry) return
        expect(
          dot(
            entry.pairs.map(([left]) => left),
            entry.pairs.map(([, right]) => right),
          ),
        ).toBe(entry.value)
        expect(entry.row).toBeLessThanOrEqual(entry.product.result?.rows ?? 0)
        expect(entry.column).toBeLessThanOrEqual(entry.product.result?.columns ?? 0)
      }),
    )
  })

  it('never says a thing that is none', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(JSON.stringify(definition.describe(state))).not.toMatch(/NaN|Infinity|undefined|null|–/)
      }),
    )
  })
})

describe('the sentence', () => {
  it('compares the two orders and works one entry out', () => {
    expect(sentence(initial)).toBe(
      'A is 2 × 2 and B is 2 × 2. AB and BA hold different numbers: the order matters. AB, row 1, column 1: 1 × 2 + 2 × 0 = 2.',
    )
  })

  it.each([
    ['both-fit', 'AB is 2 × 2, but BA is 3 × 3'],
    ['one-way', 'BA cannot: its shapes do not fit'],
    ['no-way', 'In neither order do the shapes fit'],
    ['twos', 'AB and BA are the same'],
  ])('explains the state %s', (id, words) => expect(sentence(preset(id))).toContain(words))

  it('says in the table why an order does not fit', () => {
    const { rows } = definition.describe(preset('one-way')).table
    expect(rows.at(-1)).toEqual(['BA', 'none', 'Does not fit: a row of B has 1, a column of A has 2.'])
  })
})

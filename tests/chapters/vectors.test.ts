import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/vectors/facts.ts'

describe('the numbers of “Lists of numbers”', () => {
  it('double Frodo as the formula writes', () => {
    expect([facts.frodo.foot, facts.frodo.lifted]).toEqual([1.5, 4])
    expect(facts.doubled).toEqual([3, 8])
  })

  it('go shopping for 21 coins, as the formula writes', () => {
    expect(facts.shopping).toEqual({ prices: [2, 3, 5], amounts: [4, 1, 2], products: [8, 3, 10], sum: 21 })
  })

  it('put two hobbits through the machine', () => {
    expect(facts.bilbo).toMatchObject({ products: [-4.7, 2.8, 2.8], score: 0.9 })
    expect(facts.otto).toMatchObject({ products: [-4.7, 0.5, 1], score: -3.2, hero: false })
  })

  it('begin the table with Frodo, who scores 0.8', () => {
    expect(facts.rows[0]).toMatchObject({ name: 'Frodo', score: 0.8 })
    expect(facts.rows).toHaveLength(5)
    expect(facts.first).toBe(20)
  })

  it('multiply A and B in both orders as the formula writes', () => {
    expect(facts.order).toEqual({ A: [1, 2, 3, 1], B: [2, 1, 0, 1], AB: [2, 3, 6, 4], BA: [5, 5, 3, 1] })
  })
})

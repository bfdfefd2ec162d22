import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/too-simple-too-clever/facts.ts'

describe('the numbers of the chapter on bendy lines', () => {
  it('make new columns by multiplying', () => {
    expect(facts.products).toEqual([2, 3, 4, 6, 9])
    expect(facts.twin).toEqual({ foot: 1, lifted: 4, products: [1, 4, 1, 4, 16] })
    expect([facts.columns, facts.wildColumns]).toEqual([5, 27])
  })

  it('tell underfit from overfit in the first village', () => {
    expect(facts.line).toMatchObject({ learned: 11, held: 13 })
    expect(facts.line.learnedShare).toBeCloseTo(27.5, 9)
    expect(facts.line.heldShare).toBeCloseTo(32.5, 9)
    expect(facts.curve).toMatchObject({ learned: 4, held: 6 })
    expect(facts.wild).toMatchObject({ learned: 0, held: 19 })
    expect(facts.wild.heldShare).toBeCloseTo(47.5, 9)
  })

  it('own up that this village was picked: over many, the curve still wins', () => {
    expect(facts.manyWild).toBeLessThan(facts.wild.heldShare - 15)
    expect(facts.manyCurves).toBeLessThan(facts.manyWild - 4)
    expect(facts.manyCurves).toBeLessThan(facts.manyLines - 4)
  })

  it('ask ten models about Thorn', () => {
    expect(facts.thorn).toEqual({ foot: 3, lifted: 7 })
    expect(facts.thornEdge).toBeLessThan(2)
    expect(facts.tenLines.heroes).toBe(facts.ten)
    expect(facts.tenCurves.heroes).toBeGreaterThan(facts.tenWild.heroes + 3)
    expect(facts.wildCallsThorn).toBe(false)
  })

  it('tame the wild one by more hobbits', () => expect(facts.crowdWild).toBeLessThan(facts.manyWild - 5))
})

import { describe, expect, it } from 'vitest'
import { fine } from '../../src/plot/format.ts'

describe('a fine number', () => {
  it.each([
    [2.5, '2.500'],
    [-0.1, '−0.100'],
    [0, '0.000'],
    [0.0612, '0.0612'],
    [-0.000104998, '−0.000105'],
    [1e-12, 'almost 0'],
  ])('%d is written %s', (value, text) => expect(fine(value)).toBe(text))
})

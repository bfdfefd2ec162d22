import { describe, expect, it } from 'vitest'
import { asWritten, equalsSign } from '../../src/plot/format.ts'

describe('a sum as it is written', () => {
  it('is equal where a reader who adds the written numbers finds the written result', () => {
    expect(equalsSign(asWritten(4) - asWritten(1.2), 4 - 1.2)).toBe('=')
    expect(equalsSign(asWritten(-4.5) + asWritten(0.75) * asWritten(2), -3)).toBe('=')
  })

  it('is only near where rounding has moved it', () => {
    // 0.7549 + 0.7549 is 1.5098; written, 0.75 + 0.75 is 1.50.
    expect(equalsSign(asWritten(0.7549) + asWritten(0.7549), 1.5098)).toBe('≈')
    expect(equalsSign(asWritten(0.7549, 4) + asWritten(0.7549, 4), 1.5098, 4)).toBe('=')
  })

  it('is only near where a number is too large to be written out', () => {
    expect(equalsSign(asWritten(12_345_678) + 1, 12_345_679)).toBe('≈')
  })
})

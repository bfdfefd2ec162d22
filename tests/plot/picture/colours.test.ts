import { describe, expect, it } from 'vitest'
import { readPaint } from '../../../src/plot/picture/colours.ts'

describe('a colour for other programs', () => {
  it.each([
    ['rgb(255, 250, 240)', '#fffaf0', 1],
    ['rgba(0, 114, 178, 0.2)', '#0072b2', 0.2],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 0 0.4 0.2 / 0.78)', '#006633', 0.78],
    // Mixed from a colour that this screen cannot show.
    ['color(srgb 1.02 -1e-3 0.2)', '#ff0033', 1],
  ])('%s is %s, covering %d', (computed, colour, opacity) => {
    expect(readPaint(computed)).toEqual({ colour, opacity })
  })

  it.each(['oklab(0.8 0.1 0.1)', 'color(display-p3 1 0 0)', ''])('“%s” is first to be mixed in sRGB', (computed) => {
    expect(readPaint(computed)).toBeNull()
  })
})

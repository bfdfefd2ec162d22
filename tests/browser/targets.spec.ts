import { expect, test } from './fixtures.ts'
import { open } from './hand.ts'

/** What a finger needs. */
const TARGET_PX = 44

for (const width of [320, 768])
  test(`buttons and choices are wide enough for a finger, ${width} px wide`, { tag: '@desktop' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const [id, controls] of [
      ['derivation', '.transport button, .choice label'],
      ['parabola-slope', '.controls button, .choice label'],
    ] as const) {
      const figure = await open(page, id)
      const sizes = await figure.locator(controls).evaluateAll((all) =>
        all.map((one) => {
          const { width, height } = one.getBoundingClientRect()
          return { text: one.textContent, size: Math.min(width, height) }
        }),
      )
      expect(sizes.length).toBeGreaterThan(5)
      expect(sizes.filter(({ size }) => size < TARGET_PX - 0.01)).toEqual([])
    }
  })

const CURSORS = [
  'real-data',
  'calibration',
  'runaway-weights',
  'three-fits',
  'no-slope',
  'punishment',
  'underflow',
] as const

for (const id of CURSORS)
  test(`the upright line of ${id} is taken hold of anywhere along it, well beside it too`, async ({ page }) => {
    const cursor = (await open(page, id)).locator('.upright-cursor').first()
    await cursor.scrollIntoViewIfNeeded()
    const missed = await cursor.evaluate((mark) => {
      const line = mark.querySelector('.cursor-line')?.getBoundingClientRect() ?? new DOMRect()
      const plot = mark.closest('svg')?.getBoundingClientRect() ?? new DOMRect()
      return [0.05, 0.3, 0.6, 0.97].flatMap((down) =>
        [-20, 0, 20].flatMap((beside) => {
          const [x, y] = [line.left + line.width / 2 + beside, line.top + line.height * down]
          if (x < plot.left || x > plot.right) return []
          return mark.contains(document.elementFromPoint(x, y)) ? [] : [`${beside} px beside, ${down} of the way down`]
        }),
      )
    })
    expect(missed).toEqual([])
    // A finger that goes up or down there scrolls the page.
    await expect(cursor).toHaveCSS('touch-action', 'pan-y')
  })

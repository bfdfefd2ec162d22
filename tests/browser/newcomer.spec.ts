import { expect, test, wakeFigures } from './fixtures.ts'

test('the star is dragged over the line, and the answer turns', async ({ page }) => {
  await page.goto('/figures/newcomer/')
  await wakeFigures(page)
  const figure = page.locator('#newcomer')
  await expect(figure.locator('.readings')).toContainText('3.75')
  const star = figure.getByRole('slider', { name: 'Move the newcomer' })
  const from = await star.boundingBox()
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!from || !plot) throw new Error('not on screen')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(plot.x + plot.width * 0.2, plot.y + plot.height * 0.8, { steps: 6 })
  await page.mouse.up()
  await expect(figure.locator('[data-answer]')).toHaveText('not a hero')
  // Far outside the plot it stops at the last place that can be drawn.
  await page.mouse.down()
  await page.mouse.move(plot.x - 500, plot.y + plot.height + 500, { steps: 3 })
  await page.mouse.up()
  await expect(figure.locator('.figure-state')).toContainText('foot size 0.00 and lifts 0.00')
})

test('the keyboard alone finds where the model cannot tell', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/figures/newcomer/?foot=1.5&lifted=3')
  await wakeFigures(page)
  const figure = page.locator('#newcomer')
  await figure.getByRole('slider', { name: 'Move the newcomer' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(figure.locator('.figure-state')).toContainText('the model cannot tell')
  await expect(figure.locator('[data-answer]')).toHaveText('cannot tell')
})

test('full screen makes the letters grow for the last row, and the star still follows the pointer', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('/figures/newcomer/')
  await wakeFigures(page)
  const tick = page.locator('.plot-axes text').first()
  const height = async () => (await tick.boundingBox())?.height ?? 0
  const before = await height()
  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect.poll(height).toBeGreaterThan(before * 1.5)
  const star = page.getByRole('slider', { name: 'Move the newcomer' })
  const middle = async () => {
    const box = await star.boundingBox()
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : []
  }
  const [x = 0, y = 0] = await middle()
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 80, { steps: 3 })
  await expect.poll(middle).toEqual([expect.closeTo(x + 60, 0), expect.closeTo(y + 80, 0)])
  await page.mouse.up()
})

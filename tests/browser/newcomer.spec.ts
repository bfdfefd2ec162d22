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

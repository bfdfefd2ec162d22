import { expect, test, wakeFigures } from './fixtures.ts'
import { drag, middle, open, sentence, swipe, toolsTop } from './hand.ts'

test('ŷ is dragged, and hero after hero drops out of the crowd', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'calibration')
  await expect(figure.locator('[data-member="hero"]')).toHaveCount(86)
  const grip = await middle(figure.locator('.upright-cursor .handle-grip'))
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  await drag(page, grip, { x: plot.x + plot.width * 0.5, y: grip.y })
  await expect(sentence(figure)).toContainText(/ŷ = 0\.(49|50|51) of each/)
  expect(await figure.locator('[data-member="hero"]').count()).toBeLessThan(65)
  await drag(page, await middle(figure.locator('.upright-cursor .handle-grip')), { x: plot.x - 200, y: grip.y })
  await expect(sentence(figure)).toContainText('ŷ = 0.01 of each')
  await expect(figure).not.toContainText(/NaN|Infinity/)
})

test('drawing again moves the crowd and nothing else on the page', async ({ page }) => {
  const figure = await open(page, 'calibration')
  const button = figure.getByRole('button', { name: 'Draw another 100' })
  const before = await toolsTop(figure)
  for (let k = 0; k < 19; k++) await button.click()
  await expect(sentence(figure)).toContainText('In 20 draws there were')
  await expect(figure.locator('.draw-earlier')).toHaveCount(19)
  expect(await toolsTop(figure)).toBeCloseTo(before, 1)
})

test('each link of the chapter shows what it says', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/chapters/how-sure/')
  await wakeFigures(page)
  const figure = page.locator('#calibration')
  await page.getByRole('link', { name: '20 draws' }).click()
  await expect(sentence(figure)).toContainText('In 20 draws there were 76 to 90 heroes')
  await page.getByRole('link', { name: 'say 0.85 of a hundred hobbits' }).click()
  await expect(sentence(figure)).toContainText('72 become heroes')
  await page.getByRole('link', { name: 'says 0.05' }).click()
  await expect(sentence(figure)).toContainText(/more: luck alone can hardly do that/)
  await page.getByRole('link', { name: 'says 0.50' }).click()
  await expect(sentence(figure)).toContainText('even this model keeps its word')
})

test('a finger drags ŷ, and a swipe upwards scrolls the page', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/chapters/how-sure/')
  await wakeFigures(page)
  const figure = page.locator('#calibration')
  await figure.locator('.calibration-curve').scrollIntoViewIfNeeded()
  const grip = await middle(figure.locator('.upright-cursor .handle-grip'))
  await swipe(page, grip, { x: grip.x - 120, y: grip.y })
  await expect(sentence(figure)).not.toContainText('ŷ = 0.85')
  const scrolled = await page.evaluate(() => scrollY)
  const now = await middle(figure.locator('.upright-cursor .handle-grip'))
  await swipe(page, { x: now.x, y: now.y - 40 }, { x: now.x, y: now.y - 190 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50)
})

import { figure, onScreen, open, sentence, tally } from './boundary.ts'
import { expect, test } from './fixtures.ts'
import { middle, swipe } from './hand.ts'

test('a finger drags the line', { tag: '@phone' }, async ({ page }) => {
  await open(page)
  const from = await onScreen(page, -0.1, 2.3)
  const scrolled = await page.evaluate(() => scrollY)
  await swipe(page, from, await onScreen(page, 1.9, 2.3))
  await expect(sentence(page)).toContainText('intercept 8.0')
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('a finger drags the line up and down as well', { tag: '@phone' }, async ({ page }) => {
  await open(page, '?figure=boundary-by-hand&intercept=2&slope=0')
  const scrolled = await page.evaluate(() => scrollY)
  await swipe(page, await onScreen(page, 2.9, 2), await onScreen(page, 2.9, 4))
  await expect(sentence(page)).toContainText('intercept 4.0')
  await swipe(
    page,
    await middle(figure(page).getByRole('slider', { name: /left handle/ })),
    await onScreen(page, -0.3, 2.5),
  )
  await expect(sentence(page)).not.toContainText('slope 0.00')
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('a swipe over the hobbits scrolls the page', { tag: '@phone' }, async ({ page }) => {
  await open(page)
  const from = await onScreen(page, 4, 3.6)
  const before = await page.evaluate(() => scrollY)
  await swipe(page, from, { x: from.x, y: from.y - 150 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
  await expect(tally(page)).toHaveText('10 mistakes in 20')
})

import type { Locator } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'
import { drag, middle, open, sentence, swipe, toolsTop } from './hand.ts'

const counts = (figure: Locator) => figure.locator('.fits-tally .tally-number')

test('from line to wild along the curve of mistakes: one count falls to 0, the other rises', {
  tag: '@desktop',
}, async ({ page }) => {
  const figure = await open(page, 'three-fits')
  await expect(counts(figure)).toHaveText(['11', '13'])
  const grip = await middle(figure.locator('.upright-cursor .handle-grip'))
  await drag(page, grip, { x: grip.x + 500, y: grip.y })
  await expect(sentence(figure)).toContainText('a wild curve (bend 6)')
  await expect(counts(figure)).toHaveText(['0', '19'])
  await figure.getByRole('button', { name: 'curve' }).click()
  await expect(counts(figure)).toHaveText(['4', '6'])
})

test('the newcomer is dragged over the edge of an island', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'three-fits', '?bend=6')
  await expect(figure.locator('.tag-newcomer')).toHaveText('no hero')
  const star = await middle(figure.locator('.movable-mark .mark-newcomer'))
  const plot = await figure.locator('.fits-held .plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  const to = { x: plot.x + ((1.5 + 0.1) / 5.6) * plot.width, y: plot.y + ((7.7 - 4) / 7.8) * plot.height }
  await drag(page, star, to)
  await expect(figure.locator('.tag-newcomer')).toHaveText('hero')
})

test('resampling changes the picture and moves nothing else on the page', async ({ page }) => {
  const figure = await open(page, 'three-fits', '?bend=6')
  const before = await toolsTop(figure)
  const path = () => figure.locator('.fits-learned .bent-boundary').first().getAttribute('d')
  const first = await path()
  await figure.getByRole('button', { name: 'Resample the village' }).click()
  await expect(sentence(figure)).toContainText('In village 7')
  expect(await path()).not.toBe(first)
  await figure.locator('.choice label', { hasText: 'ten villages' }).click()
  await expect(figure.locator('.fits-learned .bent-boundary')).toHaveCount(10)
  expect(await toolsTop(figure)).toBeCloseTo(before, 1)
})

test('each link of the chapter shows what it says', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/chapters/too-simple-too-clever/')
  await wakeFigures(page)
  const figure = page.locator('#three-fits')
  const says = [
    ['the wild one', '0 mistakes among the 40 hobbits it learned from and 19 mistakes'],
    ['The curve', 'does about as well on hobbits it never saw'],
    ['the line', 'too simple'],
    ['Ten lines', 'a hero to all of the ten models'],
    ['Ten curves', 'a hero to 9 of the ten models'],
    ['Ten wild ones', 'a hero to 4 of the ten models'],
  ] as const
  for (const [name, text] of says) {
    await page.locator('a.show', { hasText: name }).first().click()
    await expect(sentence(figure)).toContainText(text)
  }
})

test('a finger drags the bend, and a swipe upwards over a plot scrolls the page', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto('/chapters/too-simple-too-clever/')
  await wakeFigures(page)
  const figure = page.locator('#three-fits')
  const grip = await middle(figure.locator('.upright-cursor .handle-grip'))
  await swipe(page, grip, { x: grip.x + 60, y: grip.y })
  await expect(sentence(figure)).toContainText('(bend 2)')
  const scrolled = await page.evaluate(() => scrollY)
  const now = await middle(figure.locator('.upright-cursor .handle-grip'))
  await swipe(page, { x: now.x, y: now.y - 40 }, { x: now.x, y: now.y - 190 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50)
})

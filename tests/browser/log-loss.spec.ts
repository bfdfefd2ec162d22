import type { Locator, Page } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'
import { drag, middle, open, sentence, swipe } from './hand.ts'

async function dragAcross(page: Page, grip: Locator, toX: number) {
  const from = await middle(grip)
  await drag(page, from, { x: toX, y: from.y })
}

test('the answer is dragged from “never” to “surely”, and neither end breaks', { tag: '@desktop' }, async ({
  page,
}) => {
  const figure = await open(page, 'punishment')
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  const grip = figure.locator('.upright-cursor .handle-grip')
  await dragAcross(page, grip, plot.x + plot.width * 0.5)
  await expect(sentence(figure)).toContainText(/ŷ = 0\.(49|50|51)\./)
  await dragAcross(page, grip, plot.x + plot.width + 300)
  await expect(sentence(figure)).toContainText('ŷ = 1.00. If the hobbit becomes a hero, the punishment is 0.00.')
  await dragAcross(page, grip, plot.x - 300)
  await expect(sentence(figure)).toContainText('the punishment has no end')
  await expect(figure).not.toContainText(/NaN|Infinity/)
})

test('a finger moves the answer, and a swipe upwards scrolls the page', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/chapters/log-loss/')
  await wakeFigures(page)
  const figure = page.locator('#punishment')
  await figure.locator('svg[data-plot]').scrollIntoViewIfNeeded()
  const grip = await middle(figure.locator('.upright-cursor .handle-grip'))
  await swipe(page, grip, { x: grip.x + 90, y: grip.y })
  await expect(sentence(figure)).not.toContainText('ŷ = 0.01.')
  const scrolled = await page.evaluate(() => scrollY)
  const line = await middle(figure.locator('.upright-cursor .handle-grip'))
  await swipe(page, { x: line.x, y: line.y - 60 }, { x: line.x, y: line.y - 200 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50)
})

test('the line is dragged and the bars follow', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'whose-fault')
  await expect(figure.locator('.tally')).toContainText('0.39')
  const grip = await middle(figure.locator('.boundary-grip'))
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x + 45, grip.y - 45, { steps: 6 })
  await page.mouse.up()
  await expect(figure.locator('.tally')).not.toContainText('0.39')
  await expect(figure.locator('.slider .typed input')).toHaveValue('1.35')
  await figure.getByRole('button', { name: 'All 24' }).click()
  await expect(figure.locator('.column')).toHaveCount(24)
})

test('a bar and its hobbit light up together', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'whose-fault')
  await figure.locator('.column-target').nth(16).hover()
  await expect(figure.locator('.blame circle').nth(16)).toHaveAttribute('data-pointed', 'true')
  await expect(figure.locator('.tag').last()).toContainText('Pansy Goodmeal')
})

test('the product is lost at the same factor in this browser as in the tests', { tag: '@desktop' }, async ({
  page,
}) => {
  const figure = await open(page, 'underflow')
  await expect(sentence(figure)).toContainText('it was gone after 1010')
  await figure.getByRole('button', { name: 'To the edge' }).click()
  await expect(figure.locator('.readings dd').first()).toHaveText('4.9 × 10⁻³²⁴')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(figure.locator('.readings dd').first()).toHaveText('0')
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  await dragAcross(page, figure.locator('.upright-cursor .handle-grip'), plot.x + plot.width * 0.1)
  await expect(sentence(figure)).toContainText('It would be gone after 1010.')
})

test('one walk, two plots: the accuracy is level, the loss is not', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'no-slope')
  const plot = await figure.locator('.plot-ground').first().boundingBox()
  if (!plot) throw new Error('not on screen')
  await dragAcross(page, figure.locator('.upright-cursor .handle-grip').first(), plot.x + plot.width * 0.77)
  await expect(sentence(figure)).toContainText(/At w₀ = −2\.[23]\d the accuracy is 0\.60, with slope 0: no hint/)
  await expect(sentence(figure)).toContainText('it rises to the right, so go left')
  await figure.getByRole('slider', { name: 'Walk along w₀, lower plot' }).focus()
  await page.keyboard.press('Home')
  await expect(sentence(figure)).toContainText('At w₀ = −10.00')
})

test('each link of the prose shows what it says', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/chapters/log-loss/')
  await wakeFigures(page)
  const links = page.locator('a.show')
  expect(await links.count()).toBeGreaterThan(9)
  for (const link of await links.all()) {
    const figure = page.locator(`#${await link.getAttribute('data-shows')}`)
    // In a margin note of a narrow page a link is folded away.
    await link.evaluate((element: HTMLElement) => element.click())
    await expect(figure.locator('.complaint')).toHaveCount(0)
    await expect(figure).not.toContainText(/NaN|Infinity/)
  }
})

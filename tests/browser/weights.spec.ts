import type { Locator, Page } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'

const open = async (page: Page, query = '') => {
  await page.goto(`/figures/boundary-by-weights/${query}`)
  await wakeFigures(page)
  return page.locator('#boundary-by-weights')
}
const sentence = (figure: Locator) => figure.locator('.figure-state')

async function middle(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the line is dragged, and the weights follow', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page)
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  const from = await middle(figure.locator('.boundary-grip'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // One unit of data up: the plot is 6.4 units high.
  await page.mouse.move(from.x, from.y - plot.height / 12.8, { steps: 4 })
  await page.mouse.move(from.x, from.y - plot.height / 6.4, { steps: 4 })
  await page.mouse.up()
  await expect(figure.locator('[data-intercept]')).toHaveText(/^(3\.99|4\.00|4\.01)$/)
  await expect(figure.locator('[data-slope]')).toHaveText('−0.90')
  await expect(figure.locator('[data-sure]')).toHaveText('79 in 100')
})

test('the keyboard alone finds weights without mistakes', async ({ page }) => {
  const figure = await open(page)
  await figure.getByRole('slider', { name: 'w₀ stands alone' }).focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(figure.locator('.tally')).toHaveText(/^0 mistakes in 20$/)
  await expect(figure.getByRole('status')).toContainText('no mistake')
})

test('doubling leaves the line and makes the model more sure', async ({ page }) => {
  const figure = await open(page)
  const line = figure.locator('.boundary-line')
  const ends = () => line.evaluate((element) => ['x1', 'y1', 'x2', 'y2'].map((name) => element.getAttribute(name)))
  const before = (await ends()).map(Number)
  await figure.getByRole('button', { name: 'Double all' }).click()
  await expect(figure.locator('[data-sure]')).toHaveText('94 in 100')
  const after = (await ends()).map(Number)
  after.forEach((end, i) => {
    expect(end).toBeCloseTo(before[i] ?? Number.NaN, 6)
  })
})

test('a finger drags the line, and a swipe beside it scrolls', { tag: '@phone' }, async ({ page }) => {
  const figure = await open(page)
  const finger = await page.context().newCDPSession(page)
  const swipe = async (from: { x: number; y: number }, downPx: number) => {
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
    for (let i = 1; i <= 10; i++)
      await finger.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: from.x, y: from.y + (downPx * i) / 10 }],
      })
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await swipe(await middle(figure.locator('.boundary-grip')), -60)
  await expect(sentence(figure)).not.toContainText('= 3.00')
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  const before = await page.evaluate(() => scrollY)
  await swipe({ x: plot.x + plot.width * 0.96, y: plot.y + plot.height * 0.6 }, -150)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
})

test('the figure keeps its place in every state of its presets', async ({ page }) => {
  const figure = await open(page)
  const height = async () => (await figure.boundingBox())?.height
  const before = await height()
  for (const query of [
    '?w2=0&w1=0.01&w0=-0.03',
    '?w0=0&w1=0&w2=0',
    '?w0=-47&w1=10&w2=10',
    '?w0=-99.99&w1=-99&w2=-99',
  ]) {
    await figure.evaluate(
      (element, search) => element.dispatchEvent(new CustomEvent('show', { detail: new URLSearchParams(search) })),
      query,
    )
    await expect.poll(height, query).toBe(before)
  }
})

test('the prose puts the figure into its states', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/chapters/weights/')
  await wakeFigures(page)
  const figure = page.locator('#boundary-by-weights')
  await page.getByRole('link', { name: 'Now double all three' }).click()
  await expect(sentence(figure)).toContainText('w₀ = −9.40')
  await page.getByRole('link', { name: 'stands upright' }).click()
  await expect(sentence(figure)).toContainText('has no slope and no intercept')
})

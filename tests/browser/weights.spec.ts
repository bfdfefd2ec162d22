import { expect, test, wakeFigures } from './fixtures.ts'
import { expectSameHeight, middle, open, sentence, swipeBy } from './hand.ts'

const FIGURE = 'boundary-by-weights'

test('the line is dragged, and the weights follow', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, FIGURE)
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

test('the keyboard alone finds weights without mistakes', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, FIGURE)
  await figure.getByRole('slider', { name: 'w₀ stands alone' }).focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(figure.locator('.tally')).toHaveText(/^0 mistakes in 20$/)
  await expect(figure.getByRole('status')).toContainText('no mistake')
})

test('doubling leaves the line and makes the model more sure', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, FIGURE)
  const line = figure.locator('.boundary-line')
  const ends = async () => ((await line.getAttribute('points')) ?? '').split(/[ ,]/).map(Number)
  const before = await ends()
  expect(before).toHaveLength(4)
  await figure.getByRole('button', { name: 'Double all' }).click()
  await expect(figure.locator('[data-sure]')).toHaveText('94 in 100')
  const after = await ends()
  after.forEach((end, i) => {
    expect(end).toBeCloseTo(before[i] ?? Number.NaN, 6)
  })
})

test('a finger drags the line, and a swipe beside it scrolls', { tag: '@phone' }, async ({ page }) => {
  const figure = await open(page, FIGURE)
  await swipeBy(page, await middle(figure.locator('.boundary-grip')), { x: 0, y: -60 })
  await expect(sentence(figure)).not.toContainText('= 3.00')
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  const before = await page.evaluate(() => scrollY)
  await swipeBy(page, { x: plot.x + plot.width * 0.96, y: plot.y + plot.height * 0.6 }, { x: 0, y: -150 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
})

test('the figure keeps its place in every state of its presets', async ({ page }) => {
  await open(page, FIGURE)
  await expectSameHeight(page, {
    [FIGURE]: ['?w2=0&w1=0.01&w0=-0.03', '?w0=0&w1=0&w2=0', '?w0=-47&w1=10&w2=10', '?w0=-99.99&w1=-99&w2=-99'],
  })
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

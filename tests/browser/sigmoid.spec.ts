import { expect, test, wakeFigures } from './fixtures.ts'
import { dragBy, expectSameHeight, middle, open, sentence, swipeBy } from './hand.ts'

test('the star is dragged over the field of scores', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'score-field')
  await expect(figure.locator('[data-score]')).toHaveText('= 15.30')
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  // One unit of data to the left: the plot is 12.4 units wide.
  await dragBy(page, await middle(figure.getByRole('slider', { name: 'Move the star' })), {
    x: -plot.width / 12.4,
    y: 0,
  })
  await expect(figure.locator('[data-score]')).toHaveText(/= 14\.(29|30|31)/)
})

test('the line is turned by hand, and the scores grow no steeper', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'score-field', '?view=village&foot=4&lifted=3')
  await dragBy(page, await middle(figure.getByRole('slider', { name: /Turn the line, left/ })), { x: 0, y: 120 })
  await expect(sentence(figure)).not.toContainText('w₁ = 1.00')
  await expect(figure.locator('[data-steepness]')).toHaveText('1.41')
})

test('the score is dragged along the curve into the flat tail', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'squash')
  const handle = figure.getByRole('slider', { name: 'Move the score along the curve' })
  await dragBy(page, await middle(handle), { x: -40, y: 0 })
  await expect(sentence(figure)).not.toContainText('z = 2.00')
  await dragBy(page, await middle(handle), { x: 900, y: 0 })
  await expect(sentence(figure)).toContainText('The score z = 8.00 becomes the chance ŷ = 0.999665')
  await expect(sentence(figure)).toContainText('saturated')
})

test('keys move the score: Shift further, Alt finer, Home and End', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'squash')
  await figure.getByRole('slider', { name: 'Move the score along the curve' }).focus()
  for (const [key, score] of [
    ['ArrowRight', 'z = 2.10'],
    ['Shift+ArrowLeft', 'z = 1.60'],
    ['Alt+ArrowUp', 'z = 1.61'],
    ['Home', 'z = −8.00'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(sentence(figure)).toContainText(score)
  }
})

test('the hobbits slide from their scores to their chances', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'squash')
  await figure.getByRole('button', { name: 'Restart' }).click()
  await expect(sentence(figure)).toContainText('All 20 hobbits stand at their scores')
  await figure.getByRole('button', { name: 'Play' }).click()
  await expect(sentence(figure)).toContainText('every one between 0 and 1', { timeout: 10_000 })
  await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('with reduced motion the slide goes by steps alone', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const figure = await open(page, 'squash')
  await expect(figure.getByRole('button', { name: 'Play' })).toHaveCount(0)
  await figure.getByRole('button', { name: 'Restart' }).click()
  for (let step = 0; step < 10; step++) await figure.getByRole('button', { name: 'Step', exact: true }).click()
  await expect(sentence(figure)).toContainText('stand on the curve')
})

test('a finger drags the score, and a swipe beside it scrolls', { tag: '@phone' }, async ({ page }) => {
  const figure = await open(page, 'squash')
  await swipeBy(page, await middle(figure.getByRole('slider', { name: 'Move the score along the curve' })), {
    x: -60,
    y: 0,
  })
  await expect(sentence(figure)).toContainText('not a hero')
  const plot = await figure.locator('.plot-ground').boundingBox()
  if (!plot) throw new Error('not on screen')
  const before = await page.evaluate(() => scrollY)
  await swipeBy(page, { x: plot.x + plot.width * 0.9, y: plot.y + plot.height * 0.6 }, { x: 0, y: -150 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60)
})

test('a cell is explained when it is chosen', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'three-observations')
  await figure.locator('[data-cell="1 power"]').click()
  await expect(figure.locator('.cell-note')).toContainText('e to the power 5 is 148.41')
  await page.keyboard.press('ArrowRight')
  await expect(figure.locator('.cell-note')).toContainText('ŷ = 1 / (1 + 148.41) = 0.00669')
  await figure.getByRole('button', { name: 'Restart' }).click()
  await figure.getByRole('button', { name: 'Step', exact: true }).click()
  await expect(figure.locator('.cell-note')).toContainText('w₁ × x₁ = 1 × 1 = 1')
})

test('both scores are dragged by their bar, and the shares stay', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'softmax-twin')
  await dragBy(page, await middle(figure.getByRole('slider', { name: 'Move both scores' })), { x: 60, y: 0 })
  await expect(sentence(figure)).toContainText('nothing changes but where they stand')
  await expect(figure.locator('[data-share="hero"]')).toHaveText('0.982')
  await expect(figure.locator('[data-score="hero"]')).not.toHaveText('5')
})

test('the figures keep their place while their numbers change', async ({ page }) => {
  await page.goto('/chapters/sigmoid/')
  await wakeFigures(page)
  await expectSameHeight(page, {
    'score-field': ['?w0=-14&view=village', '?times=3.3', '?w1=-1&w2=-1.55'],
    squash: ['?z=12&slid=3', '?z=900&slid=13', '?z=-4.7&slid=20', '?story=growth&z=-2.35'],
    'three-observations': ['?w2=10', '?w0=-55.55&w1=-3.25&done=7', '?row=3&column=chance', '?row=1&column=power'],
    'softmax-twin': ['?x1=7.5&x2=7.5&shift=77', '?shift=-9.5', '?x1=1&x2=4'],
  })
})

test('the prose puts the figures into their states', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/chapters/sigmoid/')
  await wakeFigures(page)
  await page.getByRole('link', { name: 'double all three weights' }).click()
  await expect(sentence(page.locator('#score-field'))).toContainText('every score is 2.00 times as big')
  await page.getByRole('link', { name: 'Read the curve as rabbits over time' }).click()
  await expect(sentence(page.locator('#squash'))).toContainText('half of the rabbits')
  await page.getByRole('link', { name: 'Clear the table' }).click()
  await expect(sentence(page.locator('#three-observations'))).toContainText('0 of the 15 cells')
})

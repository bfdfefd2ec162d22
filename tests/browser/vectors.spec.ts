import { expect, test, wakeFigures } from './fixtures.ts'
import { expectSameHeight, open, sentence } from './hand.ts'

test('the machine is played, pair by pair', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'dot-product', '?done=0')
  await expect(figure.locator('[data-total]')).toHaveText('0.00')
  await figure.getByRole('button', { name: 'Play' }).click()
  await expect(figure.locator('[data-total]')).toHaveText('0.90', { timeout: 10_000 })
  await expect(figure.locator('.machine-arrow')).toHaveCount(3)
})

test('with reduced motion the machine goes by steps alone', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const figure = await open(page, 'dot-product', '?done=0')
  await expect(figure.getByRole('button', { name: 'Play' })).toHaveCount(0)
  await figure.getByRole('button', { name: 'Step', exact: true }).click()
  await expect(figure.locator('[data-total]')).toHaveText('−4.70')
})

test('a weight is dragged, and the arrow follows', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'dot-product')
  const slider = figure.getByRole('slider', { name: 'w₁, times foot size' })
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('not on screen')
  await page.mouse.click(box.x + box.width * 0.95, box.y + box.height / 2)
  await expect(figure.locator('[data-product="1"]')).not.toHaveText('2.80')
  await expect(sentence(figure)).toContainText('“hero”')
})

test('a weight that is lit puts out no part of the row of the present pair', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'dot-product')
  const row = figure.locator('[data-now]')
  const lit = await row.screenshot()
  await figure.getByRole('slider', { name: 'w₀, times 1' }).hover()
  await expect(page.locator('[data-lit="w0"]')).not.toHaveCount(0)
  expect((await row.screenshot()).equals(lit)).toBe(true)
})

test('the ring of a slider stays clear of the words above it', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'dot-product')
  const slider = figure.getByRole('slider', { name: 'pair 3 of 3' })
  await slider.focus()
  const ring = await slider.evaluate((input) => {
    const { display, borderTopWidth, top } = getComputedStyle(input.parentElement as HTMLElement, '::after')
    return { display, borderTopWidth, top: input.getBoundingClientRect().top + Number.parseFloat(top) }
  })
  expect(ring).toMatchObject({ display: 'block', borderTopWidth: '3px' })
  const words = await figure.locator('.transport > label').boundingBox()
  expect(ring.top).toBeGreaterThanOrEqual((words?.y ?? Infinity) + (words?.height ?? 0) - 1)
})

test('a score is chosen by pointer and by keys', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'matrix-times-vector')
  const scores = figure.getByRole('grid').getByRole('gridcell')
  await scores.nth(3).click()
  await expect(figure.locator('.matrix-sum')).toContainText('Otto Softpillow')
  await expect(scores.nth(3)).toHaveAttribute('aria-selected', 'true')
  await scores.nth(3).focus()
  await page.keyboard.press('ArrowDown')
  await expect(figure.locator('.matrix-sum')).toContainText('Bodo Snug')
  await expect(scores.nth(4)).toBeFocused()
})

test('a row and its score stand at the same height', async ({ page }) => {
  const figure = await open(page, 'matrix-times-vector')
  for (const row of [0, 4]) {
    const name = await figure.getByRole('rowheader').nth(row).boundingBox()
    const score = await figure.getByRole('gridcell').nth(row).boundingBox()
    expect(Math.abs((name?.y ?? 0) - (score?.y ?? 99))).toBeLessThan(1)
  }
})

test('an entry is chosen in either order, and a shape is changed', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'order-matters')
  await figure.locator('[data-product="BA"]').getByRole('gridcell').nth(1).click()
  await expect(figure.locator('.matrix-sum')).toHaveText('BA, row 1, column 2: 2 × 2 + 1 × 1 = 5.')
  await page.keyboard.press('Tab')
  await figure.getByRole('slider', { name: 'columns of A' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure.locator('.matrix-none')).toHaveText('Does not fit: a row of A has 3, a column of B has 2.')
})

test('targets in a result are large enough for a finger', { tag: '@phone' }, async ({ page }) => {
  for (const [id, query] of [
    ['matrix-times-vector', ''],
    ['order-matters', '?rowsA=3&columnsA=3&rowsB=3&columnsB=3'],
  ] as const) {
    const figure = await open(page, id, query)
    const box = await figure.getByRole('gridcell').first().boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

test('the figures keep their place while their numbers change', async ({ page }) => {
  await page.goto('/chapters/vectors/')
  await wakeFigures(page)
  await expectSameHeight(page, {
    'dot-product': ['?done=0', '?w0=-99.99&w1=-99.99&w2=-99.99&foot=10.99&lifted=10.99', '?foot=2.345&lifted=3.456'],
    'matrix-times-vector': ['?done=0&row=0', '?row=4&w0=-9.99&w1=-2.99&w2=-2.99', '?w0=0&w1=0&w2=0', '?done=3&row=0'],
    'order-matters': [
      '?rowsA=3&columnsA=3&rowsB=3&columnsB=3&row=3&column=3',
      '?columnsA=3&columnsB=3',
      '?rowsA=1&columnsA=3&rowsB=3&columnsB=1&product=BA',
      '?rowsA=1&columnsA=1&rowsB=1&columnsB=1',
    ],
  })
})

test('the prose puts the figures into their states', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/chapters/vectors/')
  await wakeFigures(page)
  await page.getByRole('link', { name: 'Empty the machine' }).click()
  await expect(sentence(page.locator('#dot-product'))).toContainText('No pair has been multiplied yet')
  await page.getByRole('link', { name: 'Clear the scores' }).click()
  await expect(sentence(page.locator('#matrix-times-vector'))).toContainText('No row has been worked out yet')
  await page.getByRole('link', { name: 'Neither order fits.' }).click()
  await expect(sentence(page.locator('#order-matters'))).toContainText('In neither order')
})

import type { Locator } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'
import { dragBy, middle, openPlot, swipeBy } from './hand.ts'

/** Pixels for one unit along the axis of a figure’s first plot, which shows `span` of them. */
async function unit(figure: Locator, span: number) {
  const box = await figure.locator('.plot-ground').first().boundingBox()
  return (box?.width ?? 0) / span
}

test('the second place is dragged over the first to its other side', { tag: '@desktop' }, async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'secant-to-tangent')
  const px = await unit(figure, 12.8)
  const second = figure.getByRole('slider', { name: 'Move the second place' })
  await dragBy(page, await middle(second.locator('.movable-target')), { x: -5 * px, y: 30 })
  await expect(second).toHaveAttribute('aria-valuetext', /Δx −(1\.9|2\.0)/)
  await expect(sentence).toContainText('to the left')
  await figure.getByRole('slider', { name: 'Δx', exact: true }).fill('0')
  await expect(sentence).toContainText('the line drawn is the tangent')
  await expect(figure.locator('.secant-line')).toHaveCount(0)
})

test('the slope is traced while the place is dragged', { tag: '@desktop' }, async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'parabola-slope')
  const px = await unit(figure, 10.8)
  const place = figure.getByRole('slider', { name: 'Move the place along the curve' })
  await dragBy(page, await middle(place.locator('.movable-target')), { x: 6 * px, y: 0 })
  await expect(sentence).toContainText('At x = 5.00 its height is 25.00 and its slope 10.00')
  await expect(sentence).toContainText('traced from −3.00 to 5.00')
})

test('the wheel is turned by hand, around its axle', { tag: '@desktop' }, async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'chain-rule-gears', '?x=0')
  const crank = figure.getByRole('slider', { name: 'Turn the wheel x' })
  const start = await middle(crank.locator('.movable-target'))
  const hub = await middle(figure.locator('.axle-hub').first())
  const radius = hub.y - start.y
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (let turn = 1; turn <= 15; turn++) {
    const angle = (turn / 12) * 2 * Math.PI
    await page.mouse.move(hub.x + radius * Math.sin(angle), hub.y - radius * Math.cos(angle))
  }
  await page.mouse.up()
  await expect(sentence).toContainText('x = 1.25 turns, u = 2.50, y = 7.50')
})

test('the score is dragged out to a flat tail', { tag: '@desktop' }, async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'sigmoid-slope')
  const score = figure.getByRole('slider', { name: 'Move the score along the curve' })
  const px = await unit(figure, 17.2)
  await dragBy(page, await middle(score.locator('.movable-target')), { x: 5 * px, y: 0 })
  await expect(sentence).toContainText('stalls here')
})

for (const [id, name, by] of [
  ['secant-to-tangent', 'Move the second place', { x: -40, y: 30 }],
  ['parabola-slope', 'Move the place along the curve', { x: -60, y: 20 }],
  ['chain-rule-gears', 'Turn the wheel x', { x: 20, y: 30 }],
  ['sigmoid-slope', 'Move the score along the curve', { x: 40, y: 30 }],
] as const)
  test(`a finger drags: ${id}`, { tag: '@phone' }, async ({ page }) => {
    const { figure } = await openPlot(page, id)
    const handle = figure.getByRole('slider', { name })
    const before = await handle.getAttribute('aria-valuetext')
    const scrolled = await page.evaluate(() => scrollY)
    await swipeBy(page, await middle(handle.locator('.movable-target')), by)
    await expect(handle).not.toHaveAttribute('aria-valuetext', before ?? '')
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  })

test('links of the prose put the figures into their states', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/chapters/slopes/')
  await wakeFigures(page)
  for (const [link, id, words] of [
    ['No step at all', 'secant-to-tangent', 'the line drawn is the tangent'],
    ['1/x at 2', 'parabola-slope', 'its slope −0.25: it falls'],
    ['A chain that is off', 'chain-rule-gears', 'One chain is off'],
    ['score 7', 'sigmoid-slope', 'stalls here'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click()
    await expect(page.locator(`#${id} .figure-state`)).toContainText(words)
  }
})

test('the figures keep their place while their numbers change', async ({ page }) => {
  await page.goto('/chapters/slopes/')
  await wakeFigures(page)
  for (const [id, slider, keys] of [
    ['secant-to-tangent', 'Move the second place', ['Home', 'End', 'ArrowLeft']],
    ['parabola-slope', 'Move the place along the curve', ['Home', 'End']],
    ['chain-rule-gears', 'Turn the wheel x', ['Home', 'End']],
    ['chain-rule-gears', 'first ratio', ['Home', 'Shift+ArrowRight', 'End']],
    ['sigmoid-slope', 'Move the score along the curve', ['Home', 'ArrowRight', 'End']],
  ] as const) {
    const figure = page.locator(`#${id}`)
    const caption = figure.locator('figcaption')
    await figure.getByRole('slider', { name: slider, exact: true }).focus()
    const top = () => caption.evaluate((element) => element.getBoundingClientRect().top + scrollY)
    const before = await top()
    for (const key of keys) {
      await page.keyboard.press(key)
      expect(await top(), `${id} after ${key}`).toBe(before)
    }
  }
})

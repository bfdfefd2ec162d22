import { expect, test, wakeFigures } from './fixtures.ts'
import { dragBy, middle, openPlot, swipeBy } from './hand.ts'

test('a reader finds the lowest place in the fog', { tag: '@desktop' }, async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'make-a-guess')
  const plot = await figure.locator('.plot-ground').boundingBox()
  const pin = figure.getByRole('slider', { name: 'Move the pin' })
  await dragBy(page, await middle(pin.locator('.movable-target')), { x: (plot?.width ?? 0) * 0.5, y: -30 })
  await figure.getByRole('button', { name: 'Feel the ground here' }).click()
  await expect(sentence).toContainText('Guess 2: at place 80.')
  await expect(sentence).toContainText('down is to the left')
  await figure.getByRole('slider', { name: 'your next guess' }).fill('71')
  await figure.getByRole('button', { name: 'Feel the ground here' }).click()
  await expect(sentence).toContainText('You found the lowest place in 3 guesses.')
  await figure.getByRole('button', { name: 'Lift the fog' }).click()
  await expect(figure.locator('.hill')).toBeVisible()
})

test('the start of a walk is dragged along the ground', { tag: '@desktop' }, async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'over-the-river', '?at=0')
  const plot = await figure.locator('.plot-ground').boundingBox()
  const start = figure.getByRole('slider', { name: 'Move the start' })
  await dragBy(page, await middle(start.locator('.movable-target')), { x: -(plot?.width ?? 0) * 0.6, y: 40 })
  await expect(sentence).toContainText('the walker stands at w₁ = −2.00, where the loss J is 2.00')
})

test('a walk is played, paused and scrubbed, and stands still until it is', async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'over-the-river', '?at=0&rate=1.7')
  await page.waitForTimeout(500)
  await expect(sentence).toContainText('the walker stands at w₁ = 4.00')
  await figure.getByRole('button', { name: 'Play' }).click()
  await expect(sentence).toContainText(/after \d+ jumps/)
  await figure.getByRole('button', { name: 'Pause' }).click()
  const stopped = await sentence.textContent()
  await page.waitForTimeout(600)
  await expect(sentence).toHaveText(stopped ?? '')
  await figure.getByRole('slider', { name: /^Jump/ }).fill('60')
  await expect(sentence).toContainText('after 60 jumps')
})

test('with reduced motion there is no Play, and all else works', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { figure, sentence } = await openPlot(page, 'robot-arm', '?at=0')
  await expect(figure.getByRole('button', { name: 'Play' })).toHaveCount(0)
  await figure.getByRole('button', { name: 'Step', exact: true }).click()
  await expect(sentence).toContainText('After 1 update')
})

test('the pin of the learning curves is dragged, and a rate set', { tag: '@desktop' }, async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'learning-curves')
  const pin = figure.getByRole('slider', { name: 'Read off at update' })
  await dragBy(page, await middle(pin.locator('.movable-target')), { x: -2000, y: 20 })
  await expect(sentence).toContainText('After 0 updates')
  await figure.getByRole('slider', { name: 'your rate α' }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(sentence).toContainText('Your rate 0.40')
})

test('the apple is dragged, and the arm follows when it plays', { tag: '@desktop' }, async ({ page }) => {
  const { figure, sentence } = await openPlot(page, 'robot-arm')
  const plot = await figure.locator('.plot-ground').boundingBox()
  const apple = figure.getByRole('slider', { name: 'Move the apple' })
  await dragBy(page, await middle(apple.locator('.movable-target')), { x: (plot?.width ?? 0) * 0.25, y: 10 })
  await expect(sentence).toContainText('After 0 updates')
  await figure.getByRole('button', { name: 'Play' }).click()
  await expect(sentence).toContainText(/After \d{2,} updates/)
})

for (const [id, name, by] of [
  ['make-a-guess', 'Move the pin', { x: 80, y: 0 }],
  ['over-the-river', 'Move the start', { x: -60, y: 0 }],
  ['learning-curves', 'Read off at update', { x: -90, y: 0 }],
  ['robot-arm', 'Move the apple', { x: 40, y: 60 }],
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
  await page.goto('/chapters/downhill/')
  await wakeFigures(page)
  const ending = page.locator('#over-the-river .ending')
  for (const [link, words] of [
    ['Rate 0.02', 'It crawls.'],
    ['Rate 1.7', 'It overshoots, then arrives.'],
    ['Rate 2', 'It bounces for ever.'],
    ['Rate 2.2', 'It flies off.'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click()
    await expect(ending).toHaveText(words)
  }
  await page.getByRole('link', { name: 'Straight at the apple' }).click()
  await expect(page.locator('#robot-arm .ending')).toHaveText('It is stuck.')
})

test('the figures keep their place while their numbers change', async ({ page }) => {
  await page.goto('/chapters/downhill/')
  await wakeFigures(page)
  for (const [id, slider, keys] of [
    ['make-a-guess', 'Move the pin', ['End', 'Home']],
    ['over-the-river', 'learning rate α', ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight']],
    ['learning-curves', 'Read off at update', ['Home', 'End']],
    ['robot-arm', 'Move the apple', ['End', 'Home', 'Shift+ArrowUp']],
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

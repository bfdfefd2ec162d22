import { CHAPTER, figure, onScreen, open, sentence, tally } from './boundary.ts'
import { expect, test } from './fixtures.ts'
import { drag, middle } from './hand.ts'

test('a reader drags the line until it makes no mistake', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  await expect(tally(page)).toHaveText('10 mistakes in 20')
  const grip = figure(page).locator('.boundary-grip')
  await drag(page, await middle(grip), await onScreen(page, 2, 2.2))
  await expect(sentence(page)).toContainText('slope −3.00')
  const handle = figure(page).getByRole('slider', { name: /Turn the line, left/ })
  await drag(page, await middle(handle), await onScreen(page, 0.4, 3.1))
  await drag(page, await middle(figure(page).getByRole('slider', { name: /right/ })), await onScreen(page, 5, 1))
  await expect(tally(page)).toHaveText('0 mistakes in 20')
})

test('the line follows the hand exactly, upright included', { tag: '@desktop' }, async ({ page }) => {
  await open(page, '?figure=boundary-by-hand&intercept=3&slope=-0.4')
  const target = await onScreen(page, 3, 3)
  await drag(page, await onScreen(page, 3, 3 - 1.2), target)
  await expect(sentence(page)).toContainText('intercept 4.20 and slope −0.40')
  const right = figure(page).getByRole('slider', { name: /Turn the line, right/ })
  const pivot = await middle(figure(page).getByRole('slider', { name: /Turn the line, left/ }))
  await drag(page, await middle(right), { x: pivot.x + 2, y: pivot.y + 200 })
  await expect(sentence(page)).toContainText('an upright line at foot size')
})

test('the keyboard alone finds a line without mistakes', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const body = figure(page).getByRole('slider', { name: 'Move the line' })
  await body.focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowUp')
  await expect(sentence(page)).toContainText('intercept 3.50')
  const slope = figure(page).getByRole('slider', { name: 'slope' })
  await slope.focus()
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight')
  await expect(sentence(page)).toContainText('slope −0.50')
  await expect(tally(page)).toHaveText('0 mistakes in 20')
  await expect(figure(page).getByRole('status')).toContainText('makes no mistake')
})

test('every control is reached by Tab', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  await page.locator('[data-predict="fewest-mistakes"] [data-skip]').focus()
  const reached: string[] = []
  for (let i = 0; i < 16; i++) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(() => {
        const at = document.activeElement
        return (
          at?.getAttribute('aria-label') ??
          (at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent) ??
          ''
        )
      }),
    )
  }
  for (const name of [
    'Move the line',
    'Turn the line, left handle',
    'Turn the line, right handle',
    'intercept',
    'slope',
    'Swap sides',
    'Stand it upright',
    'Reset',
    'Share',
    'Embed',
    'Full screen',
  ])
    expect(reached).toContain(name)
})

test('the wheel over the plot scrolls the page', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const before = await page.evaluate(() => scrollY)
  const over = await onScreen(page, 3, 3)
  await page.mouse.move(over.x, over.y)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100)
})

test('pointing at a hobbit tells its name and measures', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const bilbo = await onScreen(page, 2.8, 2.8)
  await page.mouse.move(bilbo.x, bilbo.y)
  await expect(figure(page).locator('.point-label')).toHaveText(/Bilbo, a hero.*foot 2.8, lifts 2.8/)
})

test('its link restores the exact state, in the chapter and alone', { tag: '@desktop' }, async ({ page }) => {
  await open(page, '?figure=boundary-by-hand&intercept=3.1415926535&slope=-0.7&heroes=below')
  const said = await sentence(page).textContent()
  expect(said).toContain('intercept 3.14 and slope −0.70')
  await figure(page).getByRole('button', { name: 'Share' }).click()
  const link = await figure(page).getByLabel('Link').inputValue()
  expect(link).toContain(
    `${CHAPTER}?figure=boundary-by-hand&intercept=3.1415926535&slope=-0.7&heroes=below#boundary-by-hand`,
  )
  await page.keyboard.press('Escape')
  await figure(page).getByRole('button', { name: 'Embed' }).click()
  const code = await figure(page).getByLabel('Paste this').inputValue()
  const source = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(source).toContain('/figures/boundary-by-hand/?intercept=3.1415926535')
  for (const address of [link, source]) {
    await page.goto(address)
    await expect(sentence(page)).toHaveText(said ?? '')
  }
})

test('a bad link breaks nothing and is explained', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`${CHAPTER}?figure=boundary-by-hand&slope=<img src=x onerror=alert(1)>#boundary-by-hand`)
  await expect(figure(page).getByRole('alert')).toContainText(
    'which is not a number. So the figure starts as it always does.',
  )
  await expect(tally(page)).toHaveText('10 mistakes in 20')
  await page.goto(`${CHAPTER}?figure=no-such-figure&slope=1`)
  await expect(page.getByRole('alert')).toContainText('“no-such-figure”, which is not on this page')
})

test('the prose puts the figure into a state', { tag: '@desktop' }, async ({ page }) => {
  await open(page)
  const link = page.getByRole('link', { name: 'An upright line' })
  await link.click()
  await expect(sentence(page)).toContainText('an upright line at foot size 2.70')
  await figure(page).getByRole('button', { name: 'Back to the text' }).click()
  await expect(link).toBeInViewport()
  await figure(page).getByRole('button', { name: 'Undo' }).click()
  await expect(sentence(page)).toContainText('intercept 2.00')
  expect(page.url()).not.toContain('?')
})

test('picture files carry caption and source', { tag: '@desktop' }, async ({ page }) => {
  await open(page, '?figure=boundary-by-hand&intercept=3&slope=-0.4')
  await figure(page).getByRole('button', { name: 'Share' }).click()
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure(page).getByRole('button', { name }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
  }
  const svg = await save('Save as SVG')
  expect(svg.name).toBe('boundary-by-hand.svg')
  const text = svg.bytes.toString('utf8')
  expect(text).toContain('A boundary by hand')
  expect(text).toContain('no mistake')
  expect(text).toContain('CC BY 4.0')
  expect(text).not.toMatch(/class="|var\(--/)
  const png = await save('Save as PNG')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000)
})

test('a figure keeps its place while its numbers change', async ({ page }) => {
  await open(page)
  const below = figure(page).locator('figcaption')
  const top = async () => (await below.boundingBox())?.y
  const before = await top()
  await figure(page).getByRole('slider', { name: 'Move the line' }).focus()
  for (const key of ['Shift+ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowUp'])
    await page.keyboard.press(key)
  expect(await top()).toBe(before)
})

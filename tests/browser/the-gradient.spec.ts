import type { Locator } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'
import { open, sentence } from './hand.ts'

const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true })

test('the derivation goes line by line, and the sheet keeps its place', async ({ page }) => {
  const figure = await open(page, 'derivation', '?figure=derivation&line=0')
  const sheet = figure.locator('.derivation-sheet')
  const before = await sheet.evaluate((element: HTMLElement) => element.offsetHeight)
  for (let line = 2; line <= 9; line++) {
    await button(figure, 'Step').click()
    await expect(sheet.locator('[aria-selected="true"]')).toHaveAttribute('data-line', String(line))
    await expect(sheet.locator('[aria-selected="true"] .derivation-numbers b')).toHaveText('= −0.465')
    expect(await sheet.evaluate((element: HTMLElement) => element.offsetHeight)).toBe(before)
  }
  await expect(figure.locator('.derivation-ending')).toContainText('∂J/∂w₁')
})

test('the sheet takes keys, and brings the line into view', { tag: '@desktop' }, async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 500 })
  const figure = await open(page, 'derivation', '?figure=derivation&line=0')
  const sheet = figure.getByRole('listbox', { name: 'The lines so far' })
  await sheet.focus()
  await page.keyboard.press('End')
  await expect(sheet.locator('[aria-selected="true"]')).toHaveAttribute('data-line', '9')
  await expect(sheet.locator('[data-line="9"] .derivation-numbers')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Home')
  await expect(sheet.locator('[aria-selected="true"]')).toHaveAttribute('data-line', '1')
  await expect(sheet.locator('[data-line="1"] .derivation-numbers')).toBeInViewport({ ratio: 1 })
  // PageDown is none of its keys.
  await page.keyboard.press('PageDown')
  await expect(sheet.locator('[aria-selected="true"]')).toHaveAttribute('data-line', '1')
})

test('what is new in a line is lit, there and nowhere else', async ({ page }) => {
  const figure = await open(page, 'derivation')
  const ground = (line: number) =>
    figure
      .locator(`[data-line="${line}"] .new`)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  await expect.poll(() => ground(3)).not.toBe('rgba(0, 0, 0, 0)')
  await expect.poll(() => ground(2)).toBe('rgba(0, 0, 0, 0)')
})

test('the derivation plays only when asked to, and stops at its end', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'derivation', '?figure=derivation&line=7')
  await expect(sentence(figure)).toContainText('Step 7 of 8')
  await button(figure, 'Play').click()
  await expect(sentence(figure)).toContainText('Step 8 of 8', { timeout: 10_000 })
  await expect(button(figure, 'Play')).toBeVisible()
})

test('no line of any derivation is wider than its sheet', async ({ page }) => {
  for (const which of ['w', 'b', 'sigma', 'square']) {
    const figure = await open(page, 'derivation', `?figure=derivation&which=${which}&line=8`)
    await expect(figure.locator('[data-when="later"]')).toHaveCount(0)
    const wide = await figure.locator('.derivation-formula').evaluateAll((formulas) =>
      formulas.flatMap((formula) => {
        const edge = formula.getBoundingClientRect().right + 1
        const parts = [...formula.querySelectorAll('.katex-base')]
        return parts.filter((part) => part.getBoundingClientRect().right > edge).map((part) => part.textContent)
      }),
    )
    expect(wide).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
})

test('on paper all lines are there', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'derivation', '?figure=derivation&line=0')
  const reason = figure.locator('[data-line="9"] .derivation-reason')
  await expect(reason).toHaveCSS('opacity', '0')
  await page.emulateMedia({ media: 'print' })
  await expect(reason).toHaveCSS('opacity', '1')
  await expect(figure.locator('.derivation-ending')).toBeVisible()
})

test('a box of the graph is chosen by hand and by keys, and nudged', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'computation-graph')
  await figure.locator('[data-node="w2"]').click()
  await expect(sentence(figure)).toContainText('The slope ∂L/∂w₂ is −1.240.')
  await page.keyboard.press('ArrowLeft')
  await expect(sentence(figure)).toContainText('∂L/∂x₁')
  const nudge = figure.getByRole('slider', { name: 'nudge of x₁' })
  await nudge.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(figure.locator('.slider').first().locator('.typed input')).toHaveValue('0.20')
  await expect(figure.locator('.graph-node[data-lit]')).toHaveCount(4)
  const sizes = await figure.locator('.graph-node[role] > rect').evaluateAll((boxes) =>
    boxes.map((box) => {
      const { width, height } = box.getBoundingClientRect()
      return Math.min(width, height)
    }),
  )
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(44)
})

for (const narrow of [320, null])
  test(`no two boxes of the graph touch${narrow ? `, ${narrow} px wide` : ''}`, async ({ page }) => {
    if (narrow) await page.setViewportSize({ width: narrow, height: 740 })
    const figure = await open(page, 'computation-graph')
    const boxes = await figure.locator('.graph-node > rect').evaluateAll((rects) =>
      rects.map((rect) => {
        const { left, right, top, bottom } = rect.getBoundingClientRect()
        return { left, right, top, bottom }
      }),
    )
    expect(boxes).toHaveLength(9)
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1))
        expect(
          one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top,
          `${JSON.stringify(one)} ${JSON.stringify(other)}`,
        ).toBe(true)
  })

test('two regressions play by one rule, and a run that flies off says so', { tag: '@desktop' }, async ({ page }) => {
  const figure = await open(page, 'two-regressions', '?figure=two-regressions&at=0')
  const height = () => figure.evaluate((element: HTMLElement) => element.offsetHeight)
  const before = await height()
  await button(figure, 'Play').click()
  await expect(sentence(figure)).toContainText(/^[1-9]\d* updates made/)
  await button(figure, 'Pause').click()
  const rate = figure.getByRole('textbox', { name: 'learning rate, typed' })
  await rate.fill('0.5')
  await rate.blur()
  await figure.locator('.transport input').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(sentence(figure)).toContainText('too long for the prices')
  await figure.getByRole('radio', { name: 'none (Adaline)' }).check()
  await expect(sentence(figure)).toContainText('too long for Adaline too')
  expect(await height()).toBe(before)
})

test('each link of the prose shows what it says', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/chapters/the-gradient/')
  await wakeFigures(page)
  const links = page.locator('a.show')
  expect(await links.count()).toBeGreaterThan(10)
  for (const link of await links.all()) {
    const figure = page.locator(`#${await link.getAttribute('data-shows')}`)
    // In a margin note of a narrow page a link is folded away.
    await link.evaluate((element: HTMLElement) => element.click())
    await expect(figure.locator('.complaint')).toHaveCount(0)
    await expect(figure).not.toContainText(/NaN|Infinity/)
  }
})

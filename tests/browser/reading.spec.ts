import { expect, test, wakeFigures } from './fixtures.ts'

const CHAPTER = '/chapters/the-mayors-question/'

test('a guess is kept, and its outcome shown beside it', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  const predict = page.locator('[data-predict="fewest-mistakes"]')
  await expect(predict.getByText('None, if you place it well')).toBeHidden()
  await predict.getByLabel('One, two or three').check()
  await predict.getByRole('button', { name: 'That is my guess' }).click()
  await expect(predict).toContainText('Your guess: “One, two or three”.')
  await expect(predict.getByText('None, if you place it well')).toBeVisible()
  await page.reload()
  await expect(predict).toContainText('Your guess: “One, two or three”.')
})

test('a guess can be skipped', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  const predict = page.locator('[data-predict="fewest-mistakes"]')
  await predict.getByRole('button', { name: 'Skip' }).click()
  await expect(predict.getByText('None, if you place it well')).toBeVisible()
  await expect(predict.getByText('Your guess')).toBeHidden()
})

test('the reader’s own words stay in the browser', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  const words = page.getByLabel(/In your own words/)
  await words.fill('A line that answers yes or no.')
  await page.reload()
  await expect(words).toHaveValue('A line that answers yes or no.')
})

test('a term shows its definition where it stands', async ({ page }) => {
  await page.goto(CHAPTER)
  await page.locator('a.term[data-term="decision-boundary"]').first().click()
  const definition = page.locator('#term-decision-boundary')
  await expect(definition).toBeVisible()
  await expect(definition).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(definition).toBeHidden()
})

test('a chapter reads step by step', async ({ page }) => {
  await page.goto(CHAPTER)
  await page.getByRole('button', { name: 'Read step by step' }).click()
  await expect(page.getByRole('heading', { name: 'A worried mayor' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The notebook' })).toBeHidden()
  await page.getByRole('button', { name: 'Next →' }).click()
  await expect(page.getByRole('heading', { name: 'The notebook' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'A worried mayor' })).toBeHidden()
  await expect(page.locator('.steps-bar')).toContainText('Step 2 of')
  await page.reload()
  await expect(page.locator('.steps-bar')).toContainText('Step 2 of')
  await expect(page.getByRole('heading', { name: 'The notebook' })).toBeVisible()
  await page.goto(`${CHAPTER}#the-newcomer`)
  await expect(page.getByRole('heading', { name: 'The newcomer' })).toBeInViewport()
  await page.getByRole('button', { name: 'Read as one page' }).click()
  await expect(page.getByRole('heading', { name: 'A worried mayor' })).toBeVisible()
})

test('the theme is the reader’s, and comes without a flash', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(CHAPTER)
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  await page.getByText('dark', { exact: true }).click()
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.goto('/')
  expect(await ground()).toBe(dark)
})

test('the map shows the way that was read', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  await page.locator('.own-words').scrollIntoViewIfNeeded()
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('hobbiton:read-chapters')))
    .toContain('the-mayors-question')
  await page.goto('/')
  await expect(page.locator('[data-place="the-mayors-question"][data-read]').first()).toBeAttached()
})

test('pointing at a quantity lights it everywhere', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  await page.locator('.katex [data-quantity="x1"]').first().hover()
  await expect(page.locator('html')).toHaveAttribute('data-lit', 'x1')
})

test('corrupt storage changes nothing for the reader', { tag: '@desktop' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['theme', 'predictions', 'own-words', 'read-chapters'])
      localStorage.setItem(`hobbiton:${name}`, '{"broken":')
  })
  await page.goto(CHAPTER)
  await page.locator('[data-predict] [data-skip]').first().click()
  await expect(page.getByText('None, if you place it well')).toBeVisible()
})

test('blocked storage changes nothing for the reader', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(CHAPTER)
  const predict = page.locator('[data-predict="fewest-mistakes"]')
  await predict.getByLabel('None').check()
  await predict.getByRole('button', { name: 'That is my guess' }).click()
  await expect(predict).toContainText('Your guess: “None”.')
})

test('the skip link leads to the text', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('nothing shifts while the page comes together', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput)
          (window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(CHAPTER)
  await wakeFigures(page)
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01)
})

test('the header of a chapter is one row at every width', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  for (let width = 320; width <= 1000; width += 20) {
    await page.setViewportSize({ width, height: 400 })
    const { scrollWidth, rowPx } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      rowPx: document.querySelector<HTMLElement>('.site-header')?.offsetHeight,
    }))
    expect(scrollWidth, `${width} px`).toBeLessThanOrEqual(width)
    expect(rowPx, `${width} px`).toBeLessThan(50)
  }
})

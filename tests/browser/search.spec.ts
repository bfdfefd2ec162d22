import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const CHAPTER = '/chapters/the-mayors-question/'
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const fieldOf = (page: Page) => page.getByLabel('Search chapters, figures and words')
const linksOf = (page: Page) => dialogOf(page).getByRole('listitem').getByRole('link')

async function open(page: Page, words = '') {
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(fieldOf(page)).toBeFocused()
  if (words) await fieldOf(page).fill(words)
}

test('a word leads to its place in the glossary', async ({ page }) => {
  await page.goto(CHAPTER)
  await open(page, 'learning rate')
  await expect(linksOf(page).first()).toContainText('learning rate')
  await expect(linksOf(page).first()).toContainText('Word · Glossary')
  await linksOf(page).first().click()
  await expect(page).toHaveURL(/\/glossary\/#learning-rate$/)
  await expect(page.locator('#learning-rate')).toBeInViewport()
})

test('chapters, headings, figures, the playground and errata are found, each with its kind and words around what was found', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/')
  for (const [words, title, kind] of [
    ['the landscape', 'The landscape', 'Chapter'],
    ['rabbits', 'Rabbits', 'Part · The S curve'],
    ['training ground', 'The training ground', 'Figure · Training'],
    ['playground', 'Your own hobbits', 'Page'],
    ['semicolons', 'What a table looks like', 'Part · Your own hobbits'],
    ['einstein', 'Not Einstein', 'Erratum · Errata'],
    ['sigmiod', 'sigmoid', 'Word · Glossary'],
    ['converg', 'converge', 'Word · Glossary'],
    ['runaway', 'Weights that run away', 'Figure · The answer'],
  ] as const) {
    if (!(await dialogOf(page).isVisible())) await open(page)
    await fieldOf(page).fill(words)
    const link = linksOf(page).filter({ hasText: kind }).filter({ hasText: title })
    await expect(link.first(), words).toBeVisible()
  }
  await fieldOf(page).fill('rabbits')
  await expect(dialogOf(page).locator('mark').first()).toHaveText(/rabbit/i)
})

test('it opens from a figure’s own page and from the slides', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/figures/derivation/')
  await open(page, 'gradient')
  await expect(linksOf(page).first()).toBeVisible()
  await page.goto('/figures/derivation/?embed')
  await expect(page.locator('[data-embed]')).toBeAttached()
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden()
  await page.goto('/present/the-gradient/')
  await expect(page.locator('[data-deck="ready"]')).toBeAttached()
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.type('squash')
  await expect(linksOf(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.deck-count')).toHaveText(/^2 of/)
})

test('the keyboard is enough', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await expect(fieldOf(page)).toHaveValue('')
  await page.keyboard.type('boundary')
  await expect(dialogOf(page).getByRole('status')).toContainText('found')
  await page.keyboard.press('ArrowDown')
  await expect(linksOf(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(linksOf(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('x')
  await expect(fieldOf(page)).toBeFocused()
  await expect(fieldOf(page)).toHaveValue('boundaryx')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await page.keyboard.press('/')
  await fieldOf(page).fill('A boundary by hand')
  await expect(linksOf(page).first()).toContainText('A boundary by hand')
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toBeHidden()
  await expect(page).toHaveURL(/#boundary-by-hand$/)
})

test('its key is a letter like any other in a field', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  const words = page.getByLabel(/In your own words/)
  await words.fill('')
  await words.press('/')
  await expect(words).toHaveValue('/')
  await expect(dialogOf(page)).toBeHidden()
})

test('it says so when nothing is found', async ({ page }) => {
  await page.goto('/glossary/')
  await open(page, 'qqqqq')
  await expect(dialogOf(page).getByRole('status')).toContainText('Nothing found for “qqqqq”')
  await expect(linksOf(page)).toHaveCount(0)
})

test('nothing of it is fetched before it is opened, and all of it only once', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  const mine = () => fetched.filter((url) => /search/i.test(url))
  await page.goto('/errata/', { waitUntil: 'networkidle' })
  expect(mine()).toEqual([])
  await open(page, 'convex')
  await expect(linksOf(page).first()).toBeVisible()
  expect(mine()).toHaveLength(2)
  await context.setOffline(true)
  await page.keyboard.press('Escape')
  await open(page, 'softmax')
  await expect(linksOf(page).first()).toContainText('softmax')
  expect(mine()).toHaveLength(2)
})

test.describe('without a connection', () => {
  test.use({ expected: /search|Failed to load resource/ })

  test('it says why, and tries again', { tag: '@desktop' }, async ({ page }) => {
    await page.route('**/search.json', (route) => route.abort())
    await page.goto('/')
    await open(page, 'rate')
    await expect(dialogOf(page).getByRole('status')).toContainText('Are you offline?')
    await page.unroute('**/search.json')
    await fieldOf(page).fill('rates')
    await expect(linksOf(page).first()).toBeVisible()
  })
})

test('it opens a step that is put away', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(CHAPTER)
  await page.getByRole('button', { name: 'Read step by step' }).click()
  await open(page, 'The newcomer')
  await linksOf(page).filter({ hasText: 'Part · The mayor’s question' }).first().click()
  await expect(page.getByRole('heading', { name: 'The newcomer' })).toBeInViewport()
})

for (const theme of ['light', 'dark'] as const)
  test(`it is accessible when ${theme}, and fits`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto(CHAPTER)
    await open(page, 'slope')
    await expect(linksOf(page).first()).toBeVisible()
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().include('#search').analyze()
    expect(passes.length).toBeGreaterThan(5)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    const fits = await dialogOf(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)
    expect(fits).toBe(true)
    const box = await dialogOf(page).boundingBox()
    const size = page.viewportSize()
    expect(box!.x).toBeGreaterThanOrEqual(0)
    expect(box!.x + box!.width).toBeLessThanOrEqual(size!.width)
    expect(box!.y + box!.height).toBeLessThanOrEqual(size!.height)
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no button that does nothing', { tag: '@desktop' }, async ({ page }) => {
    await page.goto(CHAPTER)
    await expect(page.locator('[data-search]')).toBeHidden()
  })
})

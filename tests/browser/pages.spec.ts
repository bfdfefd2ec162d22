import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { builtScripts, figureIds, pageAddresses } from '../tools/dist.ts'
import { scriptsOfPage } from '../tools/scripts.ts'
import { expect, test, wakeFigures } from './fixtures.ts'

const WIDTHS = [320, 360, 768, 1280, 1920]
const MARKS = 'circle, path, line, rect, polygon, polyline, use'

const addresses = pageAddresses()

test('the built site has its pages', { tag: '@desktop' }, () => {
  expect(addresses).toEqual(expect.arrayContaining(['/', '/glossary/', expect.stringMatching(/^\/chapters\/./)]))
})

for (const address of addresses) {
  test.describe(address, () => {
    for (const colorScheme of ['light', 'dark'] as const)
      test(`is accessible when ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: colorScheme === 'light' ? 'dark' : 'light' })
        await page.goto(address)
        const otherInk = await ink(page)
        await page.emulateMedia({ colorScheme })
        expect(await ink(page), 'the theme follows the system').not.toBe(otherInk)
        await wakeFigures(page)
        const { violations, passes } = await new AxeBuilder({ page }).analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
          ),
        )
        expect(found).toEqual([])
        expect(passes.length).toBeGreaterThan(10)
      })

    test('fits every width', { tag: '@desktop' }, async ({ page }) => {
      await page.goto(address)
      await wakeFigures(page)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        expect.soft(await page.evaluate(tooWide), `at ${width} px`).toEqual([])
      }
    })

    test('fetches no script that its size is counted without', { tag: '@desktop' }, async ({ page }) => {
      const fetched = new Set<string>()
      page.on('request', (request) => {
        const path = new URL(request.url()).pathname
        if (path.endsWith('.js')) fetched.add(path.slice(1))
      })
      await page.goto(address)
      await wakeFigures(page)
      const allFigures = figureIds()
      const figures = await page
        .locator('[data-figure]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-figure') ?? ''))
      const scripts = page.locator('script[src]')
      const entries = await scripts.evaluateAll((all: HTMLScriptElement[]) => all.map((one) => one.src))
      const wanting = { entries: entries.map((url) => new URL(url).pathname.slice(1)), figures, allFigures }
      const counted = scriptsOfPage(wanting, builtScripts())
      expect(fetched.size).toBeGreaterThan(0)
      expect(counted).toEqual(expect.arrayContaining([...fetched]))
      expect([...fetched].filter((file) => file.includes('ShareContents'))).toEqual([])
    })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('shows its prose, formulas and first figure', { tag: '@desktop' }, async ({ page }) => {
        await page.goto(address)
        await expect(page.locator('h1')).toBeVisible()
        expect((await page.locator('body').innerText()).length).toBeGreaterThan(100)
        if (address.startsWith('/chapters/')) {
          await expect(page.locator('main p').first()).toBeVisible()
          expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000)
          await expect(page.locator('.katex').first()).toBeVisible()
        }
        if (/^\/(chapters|figures)\//.test(address)) await expectMarks(page)
      })
    })
  })
}

const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color)

async function expectMarks(page: Page) {
  const picture = page.locator('[data-figure]').first().locator('svg').first()
  await expect(picture).toBeVisible()
  const sizes = await picture.locator(MARKS).evaluateAll((marks) =>
    marks.map((mark) => {
      const { width, height } = mark.getBoundingClientRect()
      return Math.max(width, height)
    }),
  )
  expect(sizes.filter((size) => size > 1).length).toBeGreaterThan(10)
}

/** What sticks out to the right, where the page can be pushed sideways. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const culprits = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 0.5,
  )
  const name = ({ tagName, id, classList }: Element) =>
    [tagName.toLowerCase(), ...(id ? [`#${id}`] : []), ...[...classList].map((one) => `.${one}`)].join('')
  const names = culprits.map((element) => `${name(element.parentElement ?? element)} > ${name(element)}`)
  return [`${scrollWidth} px wide`, ...names.slice(0, 8)]
}

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { builtScripts, figureIds, pageAddresses } from '../tools/dist.ts'
import { scriptsOfPage } from '../tools/scripts.ts'
import { expect, test, wakeFigures } from './fixtures.ts'

const WIDTHS = [320, 360, 768, 1280, 1920]
/** The rules of axe whose outcome hangs on the width of the page. */
const NARROW = ['target-size', 'scrollable-region-focusable', 'link-in-text-block', 'aria-hidden-focus', 'label']
const MARKS = 'circle, path, line, rect, polygon, polyline, use'

/** The sheets for teachers are alike: those of one chapter are looked at here, all of them in teach.spec.ts. */
const addresses = pageAddresses().filter((address) => !/^\/teach\/(?!the-gradient\/)./.test(address))

test('the built site has its pages', { tag: '@desktop' }, () => {
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/glossary/', '/errata/', expect.stringMatching(/^\/chapters\/./)]),
  )
})

for (const address of addresses) {
  test.describe(address, () => {
    test('is accessible in both themes, wide and narrow, and fits', { tag: '@desktop' }, async ({ page }) => {
      const fetched = new Set<string>()
      page.on('request', (request) => {
        const path = new URL(request.url()).pathname
        if (path.endsWith('.js')) fetched.add(path.slice(1))
      })
      await wear(page, 'dark')
      await page.goto(address)
      await wakeFigures(page)
      expect.soft(await uncounted(page, fetched), 'scripts that the size is counted without').toEqual([])
      const darkInk = await ink(page)
      expect.soft(await violations(page), 'wide, when dark').toEqual([])
      await wear(page, 'light')
      expect(await ink(page), 'the theme follows the system').not.toBe(darkInk)
      // What does not hang on colours was looked at when it was dark.
      expect.soft(await violations(page, ['color-contrast']), 'wide, when light').toEqual([])
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        expect.soft(await page.evaluate(tooWide), `at ${width} px`).toEqual([])
      }
      // And of what hangs on the width, only figures put words on other grounds than a wide page does.
      await page.setViewportSize({ width: 360, height: 740 })
      expect.soft(await violations(page, NARROW), 'narrow').toEqual([])
      // The figures of a page of their own are looked at like this in their chapter.
      if (address.startsWith('/figures/') || (await page.locator('[data-figure]').count()) === 0) return
      for (const colorScheme of ['light', 'dark'] as const) {
        await wear(page, colorScheme)
        expect.soft(await violations(page, ['color-contrast'], '[data-figure]'), `narrow, ${colorScheme}`).toEqual([])
      }
    })
  })
}

test.describe('without JavaScript', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false })

  // One visitor to all pages: a new browser for each would take longer than the looking.
  for (const part of [/^\/chapters\//, /^\/figures\/[a-m]/, /^\/figures\/[n-z]/, /^\/(?!chapters|figures)/])
    test(`${part.source} shows its prose, formulas and first figure`, async ({ page }) => {
      const visited = addresses.filter((address) => part.test(address))
      expect(visited.length).toBeGreaterThan(0)
      for (const address of visited) await test.step(address, () => expectToRead(page, address))
    })
})

async function expectToRead(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('h1')).toBeVisible()
  expect((await page.locator('body').innerText()).length).toBeGreaterThan(100)
  if (address.startsWith('/chapters/')) {
    await expect(page.locator('main p').first()).toBeVisible()
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000)
    await expect(page.locator('.katex').first()).toBeVisible()
  }
  if (/^\/(chapters|figures)\//.test(address)) await expectMarks(page)
}

/** What axe finds wrong, by all its rules or by some, on the page or in parts of it. */
async function violations(page: Page, rules?: string[], within = 'html'): Promise<string[]> {
  // Legacy is what looks at one frame only, and is twice as quick: the pages have no frames.
  const builder = new AxeBuilder({ page }).setLegacyMode().include(within)
  const { violations, passes } = await (rules ? builder.withRules(rules) : builder).analyze()
  if (!rules) expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  )
}

/** The scripts that a page fetched for its figures to wake, and that its size is counted without. */
async function uncounted(page: Page, fetched: ReadonlySet<string>): Promise<string[]> {
  const allFigures = figureIds()
  const figures = await page
    .locator('[data-figure]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-figure') ?? ''))
  const scripts = page.locator('script[src]')
  const entries = await scripts.evaluateAll((all: HTMLScriptElement[]) => all.map((one) => one.src))
  const wanting = { entries: entries.map((url) => new URL(url).pathname.slice(1)), figures, allFigures }
  const counted = scriptsOfPage(wanting, builtScripts())
  expect(fetched.size).toBeGreaterThan(0)
  return [...fetched].filter((file) => !counted.includes(file) || /ShareContents|openSearch|studentLink/.test(file))
}

/** Changes the theme as the system would, and waits until no colour is on its way any more. */
async function wear(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition)
    return Promise.allSettled(transitions.map(({ finished }) => finished))
  })
}

const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color)

/** A figure that is drawn has a handful of marks, cells or lines of code that are seen. */
async function expectMarks(page: Page) {
  const figure = page.locator('[data-figure]').first()
  await expect(figure).toBeVisible()
  const sizes = await figure.locator(`${MARKS}, .katex, table td, [role="gridcell"], code > *`).evaluateAll((marks) =>
    marks.map((mark) => {
      const { width, height } = mark.getBoundingClientRect()
      return Math.max(width, height)
    }),
  )
  expect(sizes.filter((size) => size > 1).length).toBeGreaterThanOrEqual(8)
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

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { heightAt } from '../../src/figures/shell/reserve.ts'
import { chapterHeights } from '../../src/pages/embed/chapterHeights.ts'
import { builtFiles, builtScripts, figureIds, pageAddresses } from '../tools/dist.ts'
import { isOnPress, scriptsOfPage } from '../tools/scripts.ts'
import { expect, test, wakeFigures } from './fixtures.ts'

const WIDTHS = [320, 360, 768, 1280, 1920]
/** The rules of axe whose outcome hangs on the width of the page. */
const NARROW = ['target-size', 'scrollable-region-focusable', 'link-in-text-block', 'aria-hidden-focus', 'label']
/** Of the height that is kept for a chapter in a frame, this much may be empty. */
const MOST_EMPTY = 0.03
const MARKS = 'circle, path, line, rect, polygon, polyline, use'

/** The sheets for teachers are alike: those of one chapter are looked at here, all of them in teach.spec.ts. */
const addresses = pageAddresses().filter((address) => !/^\/teach\/(?!the-gradient\/)./.test(address))
const firstFigure = addresses.find((address) => address.startsWith('/figures/'))

test('the built site has its pages', { tag: '@desktop' }, () => {
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/glossary/', '/errata/', expect.stringMatching(/^\/chapters\/./)]),
  )
})

// Slides are not pages to be scrolled: present.spec.ts looks at them.
for (const address of addresses.filter((one) => !one.startsWith('/present/'))) {
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
      await wear(page, 'light')
      expect(await ink(page), 'the theme follows the system').not.toBe(darkInk)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        await page.evaluate(settled)
        expect.soft(await page.evaluate(tooWide), `at ${width} px`).toEqual([])
        expect.soft(await page.evaluate(runInto), `side notes at ${width} px`).toEqual([])
        expect
          .soft(await page.evaluate(outgrown), `the height kept at ${width} px: npm run heights`)
          .toBeLessThanOrEqual(0)
      }
      await page.setViewportSize({ width: 1280, height: 800 })
      // What stands in a figure was looked at in its chapter; what is around it is the same on all their pages.
      const isLone = address.startsWith('/figures/') && address !== firstFigure
      if (!isLone) await page.evaluate(sampleFormulas)
      expect.soft(await violations(page, isLone ? { except: ['color-contrast'] } : {}), 'wide, light').toEqual([])
      if (!isLone) await expectContrast(page, 'html', 'wide', 'dark')
      // Of what hangs on the width, only figures put words on other grounds than a wide page does, in both themes alike.
      await page.setViewportSize({ width: 360, height: 740 })
      expect.soft(await violations(page, { only: NARROW }), 'narrow').toEqual([])
      if (!isLone && (await page.locator('[data-figure]').count()) > 0)
        await expectContrast(page, '[data-figure]', 'narrow', 'light')
      const [, chapter] = /^\/chapters\/([^/]+)\/$/.exec(address) ?? []
      if (chapter) expect.soft(await misfits(page, chapter), 'npm run heights -- chapters').toEqual([])
    })
  })
}

/** Notes in the margin have no height of their own there: those that reach into the next note or figure. */
function runInto(): string[] {
  const notes = [...document.querySelectorAll<HTMLElement>('.aside-margin')]
  return notes
    .filter((note) => getComputedStyle(note).height === '0px')
    .filter((note) => {
      const words = document.createRange()
      words.selectNodeContents(note)
      const own = words.getBoundingClientRect()
      return [...notes, ...document.querySelectorAll('.step > .figure')].some((other) => {
        const { left, right, top } = other.getBoundingClientRect()
        return other !== note && left < own.right && right > own.left && top > own.top && top < own.bottom
      })
    })
    .map((note) => note.ariaLabel ?? '')
}

/** A figure is drawn anew for another width in the frame after that of the page. */
function settled(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
}

/** Formulas are thousands of letters in a few colours: one of each kind is looked at. */
async function expectContrast(page: Page, within: string, width: string, theme: 'light' | 'dark') {
  await wear(page, theme)
  await page.evaluate(sampleFormulas)
  const found = await violations(page, { only: ['color-contrast'], within })
  expect.soft(found, `${width}, ${theme}`).toEqual([])
}

/** Leaves one formula to be seen of each set of colours on each kind of ground. */
function sampleFormulas() {
  const seen = new Set<string>()
  for (const formula of document.querySelectorAll<HTMLElement>('.katex')) {
    const colours = [...formula.querySelectorAll('.katex-html, .katex-html [data-quantity]')].map(
      (letter) => getComputedStyle(letter).color,
    )
    const ground = formula.parentElement?.closest('[class]:not(.formula, .quantity)')?.className
    const kind = [...new Set(colours)].sort().join() + ground
    formula.style.visibility = seen.has(kind) ? 'hidden' : ''
    seen.add(kind)
  }
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

interface Looking {
  only?: string[]
  except?: string[]
  within?: string
}

/** What axe finds wrong, by all its rules or by some, on the page or in parts of it. */
async function violations(page: Page, { only, except, within = 'html' }: Looking): Promise<string[]> {
  // Legacy is what looks at one frame only, and is twice as quick: the pages have no frames. Nor need it describe
  // each of the thousands of places where all is well.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(within)
  if (only) builder.withRules(only)
  if (except) builder.disableRules(except)
  const { violations, passes } = await builder.analyze()
  if (!only) expect(passes.length).toBeGreaterThan(10)
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
  return [...fetched].filter((file) => !counted.includes(file) || isOnPress(file))
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

/** By how much a figure's own page is taller than the height that embed codes keep for it. */
function outgrown(): number {
  if (!document.body.matches('.figure-page')) return 0
  return Math.ceil(document.body.getBoundingClientRect().height) - parseFloat(getComputedStyle(document.body).minHeight)
}

/** At which widths a chapter, all awake, is taller in a frame than the height that its embed code keeps, or much less. */
async function misfits(page: Page, chapter: string): Promise<string[]> {
  const [sheet, frame] = ['css', 'js'].map((kind) =>
    builtFiles().find((file) => file.startsWith('assets/frame-') && file.endsWith(kind)),
  )
  await page.addStyleTag({ url: `/${sheet}` })
  await page.evaluate(async (script) => {
    document.documentElement.dataset.embed = ''
    const { joinHostPage } = await import(script)
    joinHostPage()
  }, `/${frame}`)
  // Under a finger targets are taller.
  const device = await page.context().newCDPSession(page)
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const found: string[] = []
  for (const width of [320, 480, 720]) {
    await page.setViewportSize({ width, height: 740 })
    await page.evaluate(settled)
    const height = await page.evaluate(() => document.body.getBoundingClientRect().height)
    const kept = heightAt(chapterHeights[chapter] ?? [], width)
    if (height > kept || height < kept * (1 - MOST_EMPTY)) found.push(`${width} px: ${height} of ${kept}`)
  }
  return found
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

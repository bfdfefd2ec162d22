import type { Frame, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { blogPage, type Host, lineOf, serveHost, swipeUp, wakeFrames } from './hostPage.ts'

/** Ten that differ in size, in what they fetch, and in how they move. */
const TEN = [
  'boundary-by-hand',
  'newcomer',
  'loss-map',
  'derivation',
  'three-fits',
  'squash',
  'real-data',
  'training-ground',
  'over-the-river',
  'numpy-and-typescript',
] as const

test.use({ neighbours: /^http:\/\/localhost:\d+$/ })

let host: Host | undefined
test.afterEach(() => host?.close())

/** Writes down every shift of the layout that no reader's hand caused. */
const SHIFTS = `window.shifts = []; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry)
}).observe({ type: 'layout-shift', buffered: true })`

/** The sum of the shifts that could be seen: Chromium lays frames out before their style sheet is there, unpainted. */
const seenShift = (frame: Frame) =>
  frame.evaluate(() => {
    const painted = performance.getEntriesByName('first-paint')[0]?.startTime ?? 0
    const { shifts } = window as unknown as { shifts: { startTime: number; value: number }[] }
    return shifts.reduce((sum, { startTime, value }) => sum + (startTime > painted ? value : 0), 0)
  })

test('one iframe line works alone, no inner scrollbar at 320, 480 and 720 px, CLS 0; ten embeds on one page stay responsive', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  const lines = TEN.map((id, index) => lineOf(baseURL!, id, 'light', index % 2 === 1))
  host = await serveHost({ '/': blogPage(lines.join('<p>More words.</p>'), `<style>body{margin:0}</style>`) })
  await page.addInitScript(SHIFTS)
  const methods = new Set<string>()
  page.on('request', (request) => methods.add(request.method()))
  await page.setViewportSize({ width: 720, height: 800 })
  await page.goto(host.origin)
  const frames = await wakeFrames(page)
  expect(await seenShift(page.mainFrame()), 'layout shift of the host').toBe(0)
  for (const [index, frame] of frames.entries())
    expect.soft(await seenShift(frame), `layout shift in ${TEN[index]}`).toBeLessThan(0.01)
  await expectNothingTaken(page, frames)
  expect([...methods], 'nothing is sent, as a counter of visits would be').toEqual(['GET'])
  for (const width of [720, 480, 320]) {
    await page.setViewportSize({ width, height: 800 })
    for (const [index, frame] of frames.entries()) {
      const size = () =>
        frame.evaluate(() => {
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
          return { clientWidth, down: scrollHeight - clientHeight, sideways: scrollWidth - clientWidth }
        })
      const fits = { clientWidth: width, down: 0, sideways: 0 }
      await expect.poll(size, { message: `${TEN[index]} at ${width} px` }).toEqual(fits)
      await expectCredit(frame)
    }
  }
  const line = frames[0]!
  const slope = line.getByRole('slider', { name: 'slope' })
  await slope.focus()
  const before = await line.locator('.figure-state').textContent()
  const started = performance.now()
  for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight')
  await expect(line.locator('.figure-state')).not.toHaveText(before ?? '')
  const perPress = (performance.now() - started) / 20
  console.log(`with ten figures in the page, a key takes ${perPress.toFixed(0)} ms`)
  expect(perPress).toBeLessThan(250)
})

/**
 * No cookies, no analytics, no third-party requests: what goes to another host than the blog's and the site's fails any
 * test here (fixtures.ts). Under `sandbox="allow-scripts"`, as every other frame is, there is no storage at all.
 */
async function expectNothingTaken(page: Page, frames: readonly Frame[]) {
  expect(await page.context().cookies()).toEqual([])
  for (const [index, frame] of frames.entries()) {
    const kept = () => {
      try {
        return Object.keys(localStorage)
      } catch (error) {
        return error instanceof Error ? error.name : 'unknown'
      }
    }
    expect(await frame.evaluate(kept), TEN[index]).toEqual(index % 2 === 1 ? 'SecurityError' : [])
  }
}

/** Licence and attribution: to be seen, and small. */
async function expectCredit(frame: Frame) {
  const credit = await frame.locator('.figure-credit').evaluate((words) => ({
    text: words.textContent ?? '',
    isSeen: words.checkVisibility() && words.getBoundingClientRect().bottom <= innerHeight + 1,
    letters: parseFloat(getComputedStyle(words).fontSize),
    heightPx: words.getBoundingClientRect().height,
  }))
  expect(credit.text).toMatch(/^From .*Hobbiton, CC BY 4\.0/)
  expect(credit.isSeen).toBe(true)
  expect(credit.letters).toBeLessThanOrEqual(13)
  expect(credit.heightPx, 'three short lines at most').toBeLessThan(70)
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true })

  test('wheel and swipe over a figure move the host’s page', { tag: '@desktop' }, async ({ page, baseURL }) => {
    const lines = ['boundary-by-hand', 'squash'] as const
    host = await serveHost({
      '/': blogPage(lines.map((id) => lineOf(baseURL!, id, 'light', id === 'squash')).join('')),
    })
    await page.goto(host.origin)
    const [frame] = await wakeFrames(page)
    await page.evaluate('scrollTo(0, 0)')
    const plot = await frame!.locator('svg[data-plot]').first().boundingBox()
    const [x, y] = [plot!.x + plot!.width / 2, plot!.y + plot!.height / 2]
    const scrolled = () => page.evaluate(() => scrollY)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 200)
    await expect.poll(scrolled, { message: 'by the wheel' }).toBeGreaterThan(100)
    await page.evaluate('scrollTo(0, 0)')
    await swipeUp(page, { x, y })
    await expect.poll(scrolled, { message: 'by a finger' }).toBeGreaterThan(100)
  })
})

test('a chapter in a frame is bare, has licence and attribution at its foot, and leads out of the frame', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  const body = `<iframe title="x" sandbox="allow-scripts" width="720" height="900" src="${baseURL}/chapters/weights/?embed&theme=dark"></iframe>
<script src="${baseURL}/embed/v1/embed.js"></script>`
  host = await serveHost({ '/': blogPage(body) })
  // What bares it comes late: till then nothing is shown that would go again.
  let bare = () => {}
  const late = new Promise<void>((resolve) => {
    bare = resolve
  })
  await page.route(/\/assets\/frame-[^/]+\.css$/, (route) => late.then(() => route.continue()))
  await page.goto(host.origin, { waitUntil: 'commit' })
  const chapter = page.frameLocator('iframe')
  await expect(chapter.locator('html[data-embed] .site-header')).toBeAttached()
  await expect(chapter.locator('.site-header')).toBeHidden()
  await expect(chapter.locator('h1')).toBeHidden()
  bare()
  await expect(chapter.locator('h1')).toBeVisible()
  await expect(chapter.locator('html')).toHaveAttribute('data-theme', 'dark')
  for (const part of ['.site-header', '.site-footer', '.way', '.steps-toggle'])
    await expect(chapter.locator(part)).toBeHidden()
  const credit = chapter.locator('.figure-credit')
  await expect(credit).toContainText('CC BY 4.0')
  await expect(credit).toContainText('Links open in a new tab')
  const insides = chapter.locator('a[href]:not([target="_blank"]):not(.term)')
  expect(
    await insides.evaluateAll((links) => links.filter((link) => !/[?#]/.test(link.getAttribute('href') ?? ''))),
  ).toEqual([])
  const overflow = () =>
    chapter.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  await expect.poll(overflow).toBe(0)
  expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(5000)
})

import type { Frame, Page } from '@playwright/test'
import { frameCode } from '../../src/figures/shell/embedCode.ts'
import { heights } from '../../src/figures/shell/heights.ts'
import { expect, test } from './fixtures.ts'
import { blogPage, type Host, serveHost } from './hostPage.ts'

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

/** The line that the button “Embed” gives; every other one in a sandbox. */
function lineOf(site: string, id: keyof typeof heights, theme: 'auto' | 'light' | 'dark', sandboxed: boolean): string {
  const state = new URLSearchParams()
  const code = frameCode({ root: new URL(`${site}/`), id, title: id, state, theme, steps: heights[id] })
  return sandboxed ? code.replace('<iframe', '<iframe sandbox="allow-scripts"') : code
}

/** Goes down the host's page as a reader does, until every figure in it is awake. */
async function wakeFrames(page: Page): Promise<Frame[]> {
  const frames: Frame[] = []
  for (const element of await page.locator('iframe').all()) {
    await element.scrollIntoViewIfNeeded()
    const frame = await (await element.elementHandle())?.contentFrame()
    if (!frame) throw new Error('a frame without a page')
    await expect(frame.locator('[data-figure]').first()).toHaveAttribute('data-awake', 'true')
    frames.push(frame)
  }
  return frames
}

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

test('ten figures, one line each: no scrollbar of their own, no jump, and they stay quick', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  const lines = TEN.map((id, index) => lineOf(baseURL!, id, 'light', index % 2 === 1))
  host = await serveHost({ '/': blogPage(lines.join('<p>More words.</p>'), `<style>body{margin:0}</style>`) })
  await page.addInitScript(SHIFTS)
  await page.setViewportSize({ width: 720, height: 800 })
  await page.goto(host.origin)
  const frames = await wakeFrames(page)
  expect(await seenShift(page.mainFrame()), 'layout shift of the host').toBe(0)
  for (const [index, frame] of frames.entries())
    expect.soft(await seenShift(frame), `layout shift in ${TEN[index]}`).toBeLessThan(0.01)
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
    const finger = await page.context().newCDPSession(page)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (let moved = 20; moved <= 200; moved += 20)
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] })
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(scrolled, { message: 'by a finger' }).toBeGreaterThan(100)
  })
})

const HEARING = `window.heard = []
for (const type of ['height', 'state', 'key', 'complaint'])
  document.addEventListener('hobbiton-' + type, (event) => window.heard.push([event.target.id, event.detail]))`

/** A host that forbids all it can: no inline script, no inline style, nothing from elsewhere but what it named. */
function strictHost(site: string, ground: string): Promise<Host> {
  const frame = (id: string, sandbox = '') =>
    `<div class="column"><iframe id="${id}" ${sandbox} title="${id}" width="100%" height="1400" src="${site}/figures/${id}/?theme=auto"></iframe></div>`
  const body = `${frame('newcomer')}${frame('squash', 'sandbox="allow-scripts"')}
<hobbiton-figure id="element" figure="boundary-by-hand" theme="light"><a href="${site}/">Hobbiton</a></hobbiton-figure>
<script src="${site}/embed/v1/embed.js"></script><script src="${site}/embed/v1/embed.js" async></script>`
  const head = `<link rel="stylesheet" href="/blog.css"><script src="/blog.js"></script><script type="module" src="${site}/embed/v1/figure-element.js"></script>`
  return serveHost(
    {
      '/': blogPage(body, head),
      '/blog.css': `body { margin: 0; background: ${ground} } iframe { border: 0; display: block }`,
      '/blog.js': HEARING,
    },
    { 'Content-Security-Policy': `default-src 'self'; frame-src ${site}; script-src 'self' ${site}` },
  )
}

/** What a page shows at one place, as the browser paints it: other origins' pages included. */
async function painted(page: Page, x: number, y: number): Promise<number[]> {
  const png = (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64')
  const reader = await page.context().newPage()
  const colour = await reader.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')
    canvas?.drawImage(picture, 0, 0)
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
  }, png)
  await reader.close()
  return colour
}

test('under a strict policy, script and element: theme, state, keys, and heights that come to rest', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  host = await strictHost(baseURL!, 'rgb(20, 30, 60)')
  await page.setViewportSize({ width: 720, height: 800 })
  await page.goto(host.origin)
  await wakeFrames(page)
  const [newcomer, squash] = page.frames().slice(1)
  const heard = () => page.evaluate(() => (window as unknown as { heard: [string, Record<string, unknown>][] }).heard)
  const heightOf = (id: string) => page.locator(`#${id}`).evaluate((frame) => frame.clientHeight)
  const overflow = (frame: Frame | undefined) =>
    frame?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)

  // It grows with what is unfolded, and shrinks again.
  const folded = await heightOf('newcomer')
  expect(folded, 'the height that is kept for it, not that of the attribute').toBeLessThan(1100)
  await newcomer!.getByText('Data as a table').click()
  await expect.poll(() => heightOf('newcomer')).toBeGreaterThan(folded + 100)
  await expect.poll(() => overflow(newcomer)).toBe(0)
  await newcomer!.getByText('Data as a table').click()
  await expect.poll(() => heightOf('newcomer')).toBe(folded)
  const changes = (await heard()).filter(([, { type }]) => type === 'height').length

  // Light and dark: the ground is the host's, beside the words and behind them.
  await page.evaluate(() => window.hobbiton?.setTheme('dark'))
  await expect(newcomer!.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(squash!.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.locator('#newcomer').evaluate((frame) => frame.scrollIntoView())
  await expect.poll(() => painted(page, 2, 300), { message: 'the ground of a dark host' }).toEqual([20, 30, 60])
  await page.evaluate(() => {
    document.querySelector('hobbiton-figure')!.theme = 'dark'
    document.querySelector('hobbiton-figure')!.state = 'intercept=3&slope=-0.4'
  })
  const element = page.frames().find((frame) => frame.url().includes('/boundary-by-hand/'))
  await expect(element!.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(element!.locator('.figure-state')).toContainText('intercept 3.00')
  await expect
    .poll(() => page.evaluate(() => document.querySelector('hobbiton-figure')?.state))
    .toBe('intercept=3&slope=-0.4')

  // States and keys are told; a slider keeps its own.
  const slider = element!.getByRole('slider', { name: 'slope' })
  await slider.press('ArrowRight')
  await expect
    .poll(async () => (await heard()).filter(([id, { type }]) => id === 'element' && type === 'state').length)
    .toBeGreaterThan(1)
  await slider.press('PageDown')
  await element!.getByRole('button', { name: 'Reset' }).press('PageDown')
  const keys = async () => (await heard()).filter(([, { type }]) => type === 'key').map(([id, { key }]) => [id, key])
  await expect.poll(keys).toEqual([['element', 'PageDown']])

  expect((await heard()).filter(([, { type }]) => type === 'height').length, 'no height was said without need').toBe(
    changes,
  )
  const twice = (await heard()).filter(([id, { type }]) => id === 'newcomer' && type === 'height')
  expect(twice.length, 'a second copy of the script is idle').toBeLessThan(8)
})

test('messages of strangers, and wrong ones, change nothing', { tag: '@desktop' }, async ({ page, baseURL }) => {
  // A frame of the host's own that pretends to be a figure to its parent, and to be the parent to the figure.
  const stranger = `<!doctype html><title>x</title><script>addEventListener('message', () => {
    const figure = parent.frames[0]
    for (const message of [{ hobbiton: 1, type: 'theme', theme: 'dark' }, { hobbiton: 1, type: 'state', state: 'slope=2' }]) figure.postMessage(message, '*')
    parent.postMessage({ hobbiton: 1, type: 'height', height: 5 }, '*')
    parent.postMessage('done', '*')
  })</script>`
  const body = `${lineOf(baseURL!, 'boundary-by-hand', 'light', false)}<iframe title="x" src="/stranger" width="10" height="10"></iframe>
<script src="${baseURL}/embed/v1/embed.js"></script>`
  host = await serveHost({ '/': blogPage(body, `<script>${HEARING}</script>`), '/stranger': stranger })
  await page.goto(host.origin)
  const figure = page.frames().find((frame) => frame.url().includes('/figures/'))!
  await expect(figure.locator('[data-figure]')).toHaveAttribute('data-awake', 'true')
  const standing = async () => ({
    height: await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight),
    theme: await figure.locator('html').getAttribute('data-theme'),
    said: await figure.locator('.figure-state').textContent(),
  })
  const before = await standing()
  expect(before.height).toBeGreaterThan(500)
  await page.evaluate(async () => {
    const done = new Promise((resolve) => addEventListener('message', ({ data }) => data === 'done' && resolve(data)))
    window.frames[1]?.postMessage('go', '*')
    await done
    for (const message of [
      null,
      'theme',
      7,
      [],
      { type: 'theme', theme: 'dark' },
      { hobbiton: 1, type: 'theme', theme: 'pink' },
    ])
      window.frames[0]?.postMessage(message, '*')
    window.frames[0]?.postMessage({ hobbiton: 1, type: 'state', state: 'slope=steep' }, '*')
    // The page itself is not a frame of its own.
    window.postMessage({ hobbiton: 1, type: 'height', height: 5 }, '*')
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: [string, { type: string }][] }).heard)
  // Messages arrive in order: once the last is answered, the others have been read.
  await expect.poll(async () => (await heard()).map(([, { type }]) => type)).toContain('complaint')
  expect(await standing()).toEqual(before)
  await page.evaluate(() => window.hobbiton?.setState(document.querySelector('iframe')!, 'slope=2'))
  await expect(figure.locator('.figure-state')).toContainText('slope 2.00')
})

test('a chapter in a frame is bare, says where it is from, and leads out of the frame', { tag: '@desktop' }, async ({
  page,
  baseURL,
}) => {
  const body = `<iframe title="x" sandbox="allow-scripts" width="720" height="900" src="${baseURL}/chapters/weights/?embed&theme=dark"></iframe>
<script src="${baseURL}/embed/v1/embed.js"></script>`
  host = await serveHost({ '/': blogPage(body) })
  await page.goto(host.origin)
  const chapter = page.frameLocator('iframe')
  await expect(chapter.locator('h1')).toBeVisible()
  await expect(chapter.locator('html')).toHaveAttribute('data-theme', 'dark')
  for (const part of ['.site-header', '.site-footer', '.way']) await expect(chapter.locator(part)).toBeHidden()
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

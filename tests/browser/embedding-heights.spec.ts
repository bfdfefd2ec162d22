import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { blogPage, type Host, lineOf, painted, serveHost } from './hostPage.ts'

test.use({ neighbours: /^http:\/\/localhost:\d+$/ })

let host: Host | undefined
test.afterEach(() => host?.close())

const asking = (height: string, when: string) => `<!doctype html><title>x</title><script>
const ask = () => parent.postMessage({ hobbiton: 1, type: 'height', height: ${height} }, '*')
ask(); onmessage = ask; ${when}</script>`

/** Pages that stand where figures do, and ask for heights as no figure would. */
const HOSTILE = {
  'grows-with-its-frame': asking('innerHeight + 40', 'onresize = ask'),
  'grows-by-the-clock': asking('innerHeight + 40', 'setInterval(ask, 60)'),
  'taller-when-wide': asking('innerWidth > 490 ? 900 : 700', 'onresize = ask'),
}

/** A page that is narrower by a scrollbar while a frame in it is tall; one that gives less than was asked for. */
const CLUMSY = `
window.changes = {}
for (const frame of document.querySelectorAll('iframe'))
  new ResizeObserver(() => { changes[frame.id] = (changes[frame.id] ?? 0) + 1 }).observe(frame)
const wide = document.getElementById('taller-when-wide')
new ResizeObserver(() => { wide.style.width = wide.clientHeight > 800 ? '480px' : '500px' }).observe(wide)
document.getElementById('given-less').addEventListener('hobbiton-height', (event) => {
  event.preventDefault()
  event.target.style.height = event.detail.height * 0.6 + 'px'
})
const pressed = document.getElementById('pressed-down')
let asked = 0
pressed.addEventListener('hobbiton-height', ({ detail }) => { asked = detail.height })
new ResizeObserver(() => { if (asked) pressed.style.height = asked * 0.8 + 'px' }).observe(pressed)`

const standing = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll('iframe')].map(({ id, clientHeight }) => [id, clientHeight])),
  )

test('auto height has no loop: hostile frames and clumsy hosts come to rest', { tag: '@desktop' }, async ({
  page,
  baseURL,
}) => {
  for (const [id, html] of Object.entries(HOSTILE))
    await page.route(`${baseURL}/figures/${id}/`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  const frame = (id: string, figure = id) =>
    `<iframe id="${id}" title="x" width="500" height="600" src="${baseURL}/figures/${figure}/"></iframe>`
  const frames = [
    ...Object.keys(HOSTILE).map((id) => frame(id)),
    frame('given-less', 'squash'),
    frame('pressed-down', 'squash'),
  ]
  const body = `${frames.join('')}<script>${CLUMSY}</script><script src="${baseURL}/embed/v1/embed.js"></script>`
  host = await serveHost({ '/': blogPage(body) })
  await page.goto(host.origin)
  for (const id of ['given-less', 'pressed-down']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded()
    await expect(page.frameLocator(`#${id}`).locator('[data-awake]')).toBeVisible()
  }
  // A loop turns at every picture, or at every tick of its own: it is never at rest for half a second.
  let before: Record<string, number> = {}
  await expect(async () => {
    before = await standing(page)
    await page.waitForTimeout(600)
    expect(await standing(page), 'at rest').toEqual(before)
  }).toPass({ timeout: 10_000 })
  // A busy machine may pause long enough for a frame to begin anew, once or twice.
  for (const id of ['grows-with-its-frame', 'grows-by-the-clock']) {
    expect(before[id], `${id} was followed`).toBeGreaterThan(640)
    expect(before[id], id).toBeLessThanOrEqual(600 + 3 * 16 * 40)
  }
  expect(before['taller-when-wide'], 'the taller height, so that nothing scrolls').toBe(900)
  const changes = await page.evaluate(() => (window as unknown as { changes: Record<string, number> }).changes)
  expect(Object.keys(changes)).toHaveLength(5)
  for (const [id, count] of Object.entries(changes)) expect(count, `changes of ${id}`).toBeLessThan(3 * 16)
})

test('theme=light|dark|auto on a transparent background: the host’s ground is seen through', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 720, height: 800 })
  const grounds = { light: [250, 240, 220], dark: [20, 30, 60], auto: [10, 60, 20] }
  const column = (theme: keyof typeof grounds) =>
    `<div id="${theme}" style="background:rgb(${grounds[theme]})">${lineOf(baseURL!, 'punishment', theme, false)}</div>`
  const themes = ['light', 'dark', 'auto'] as const
  // The page itself follows the reader's system; the line says of each frame what its column is.
  const head = '<style>:root{color-scheme:light dark}body{margin:0}</style>'
  host = await serveHost({ '/': blogPage(themes.map(column).join(''), head) })
  await page.goto(host.origin)
  for (const theme of themes) {
    const column = page.locator(`#${theme}`)
    await column.scrollIntoViewIfNeeded()
    const inside = page.frameLocator(`#${theme} iframe`).locator('html')
    await expect(inside.locator('[data-awake]')).toBeVisible()
    expect(await inside.getAttribute('data-theme')).toBe(theme === 'auto' ? null : theme)
    const ink = await inside.locator('.figure-state').evaluate((words) => getComputedStyle(words).color)
    const [red = 0] = /\d+(\.\d+)?/.exec(ink)?.map(Number) ?? []
    expect(red > 128, `${theme}: ${ink} on its ground`).toBe(theme !== 'light')
    const box = (await column.boundingBox())!
    await expect.poll(() => painted(page, box.x + 2, box.y + 40), { message: theme }).toEqual(grounds[theme])
  }
})

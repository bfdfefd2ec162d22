import type { Frame } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { blogPage, type Host, lineOf, painted, serveHost, wakeFrames } from './hostPage.ts'

test.use({ neighbours: /^http:\/\/localhost:\d+$/ })

let host: Host | undefined
test.afterEach(() => host?.close())

const HEARING = `window.heard = []
for (const type of ['height', 'state', 'key', 'complaint'])
  document.addEventListener('hobbiton-' + type, (event) => window.heard.push([event.target.id, event.detail]))`

/** A host that forbids all it can: no inline script, no inline style, nothing from elsewhere but what it named. */
function strictHost(site: string, ground: string): Promise<Host> {
  const frame = (id: string, sandbox = '') =>
    `<div class="column"><iframe id="${id}" ${sandbox} title="${id}" width="100%" height="1400" src="${site}/figures/${id}/?theme=auto"></iframe></div>`
  const body = `${frame('newcomer')}${frame('squash', 'sandbox="allow-scripts"')}
<hobbiton-figure id="element" figure="boundary-by-hand" theme="light"><a href="${site}/">Hobbiton</a></hobbiton-figure>
<hobbiton-figure id="wrong" figure="no-such"></hobbiton-figure>
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

test('a strict CSP without eval or inline script passes; auto height; unused navigation keys are offered to the host', {
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

  await expect(page.locator('#wrong')).toContainText('Hobbiton has no figure “no-such”.')

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

test('auto height checks origin and source: messages of strangers, and wrong ones, change nothing', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
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

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from '@playwright/test'
import { frameCode } from '../../src/figures/shell/embedCode.ts'
import { heights } from '../../src/figures/shell/heights.ts'
import { expect } from './fixtures.ts'

/** Somebody else's site: its files by their paths, with the headers that it sends. */
export interface Host {
  origin: string
  close: () => void
}

const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript' }

/** Serves a few files from another origin on this machine; by another name of it, so that browsers keep the two apart. */
export async function serveHost(files: Record<string, string>, headers: Record<string, string> = {}): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/'
    const body = files[path]
    // A browser asks for an icon of its own accord.
    if (body === undefined) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
    response.writeHead(200, {
      'Content-Type': TYPES[path.split('.')[1] ?? ''] ?? 'text/html; charset=utf-8',
      ...headers,
    })
    response.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/** A page of a blog, with words above and below what is embedded. */
export function blogPage(body: string, head = ''): string {
  const words = '<p>Somebody else’s words, a good many of them.</p>'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A blog</title>${head}</head><body>${words}${body}${words}</body></html>`
}

/** The line that the button “Embed” gives; every other one in a sandbox. */
export function lineOf(
  site: string,
  id: keyof typeof heights,
  theme: 'auto' | 'light' | 'dark',
  sandboxed: boolean,
): string {
  const code = frameCode({ page: new URL(`${site}/figures/${id}/`), title: id, theme, steps: heights[id] })
  return sandboxed ? code.replace('<iframe', '<iframe sandbox="allow-scripts"') : code
}

/** Goes down the host's page as a reader does, until every figure in it is awake. */
export async function wakeFrames(page: Page): Promise<Frame[]> {
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

/** What a page shows at one place, as the browser paints it: other origins' pages included. */
export async function painted(page: Page, x: number, y: number): Promise<number[]> {
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

/** Draws a finger upwards from a place, as one does to read on. */
export async function swipeUp(page: Page, { x, y }: { x: number; y: number }) {
  const finger = await page.context().newCDPSession(page)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  for (let moved = 20; moved <= 200; moved += 20)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

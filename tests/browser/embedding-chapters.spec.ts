import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { blogPage, type Host, serveHost, swipeUp } from './hostPage.ts'

/** A short one and the longest. */
const TWO = ['the-mayors-question', 'training'] as const
/** Of the height that is kept, this much may be empty. */
const MOST_EMPTY = 0.03

test.use({ neighbours: /^http:\/\/localhost:\d+$/, hasTouch: true })

let host: Host | undefined
test.afterEach(() => host?.close())

/** The lines that the button “Embed” of a chapter gives: the one alone, and that with the script. */
async function linesOf(page: Page, chapter: string): Promise<{ alone: string; followed: string }> {
  await page.goto(`/chapters/${chapter}/`)
  const button = page.getByRole('banner').getByRole('button', { name: 'Embed' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: /^Embed “/ })
  const text = dialog.getByLabel('Paste this')
  await expect(text).not.toHaveValue(/<script/)
  const alone = await text.inputValue()
  await dialog.getByLabel('The line and a script').check()
  await expect(text).toHaveValue(/<script/)
  const followed = await text.inputValue()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
  return { alone, followed }
}

/** What is in a frame beside what the frame has room for. */
const measured = (chapter: FrameLocator) =>
  chapter.locator('html').evaluate((html) => ({
    overflow: { down: html.scrollHeight - html.clientHeight, sideways: html.scrollWidth - html.clientWidth },
    empty: 1 - html.ownerDocument.body.getBoundingClientRect().height / html.clientHeight,
    width: html.clientWidth,
  }))
const NONE = { down: 0, sideways: 0 }

test('one line of a chapter works alone, no inner scrollbar at 320, 480 and 720 px; with the script it follows what grows', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  const lines: string[] = []
  for (const chapter of TWO) {
    const { alone, followed } = await linesOf(page, chapter)
    expect(alone).not.toContain('\n')
    expect(followed).toBe(`${alone}\n<script src="${baseURL}/embed/v1/embed.js" async></script>`)
    lines.push(alone)
  }
  host = await serveHost({ '/': blogPage(lines.join('<p>More words.</p>'), '<style>body{margin:0}</style>') })
  await page.setViewportSize({ width: 720, height: 800 })
  await page.goto(host.origin)
  const chapters: FrameLocator[] = []
  for (const [index, chapter] of TWO.entries()) {
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded()
    const frame = page.frameLocator(`iframe >> nth=${index}`)
    await expect(frame.locator('.figure-credit'), chapter).toBeAttached()
    chapters.push(frame)
  }
  for (const width of [720, 480, 320]) {
    await page.setViewportSize({ width, height: 640 })
    for (const [index, chapter] of chapters.entries()) {
      const name = `${TWO[index]} at ${width} px`
      await expect.poll(async () => (await measured(chapter)).width, { message: name }).toBe(width)
      await expect.poll(async () => (await measured(chapter)).overflow, { message: name }).toEqual(NONE)
      expect((await measured(chapter)).empty, `${name}, left empty`).toBeLessThan(MOST_EMPTY)
    }
  }

  const [short] = chapters
  const scrolled = () => page.evaluate(() => scrollY)
  await page.evaluate('scrollTo(0, 500)')
  await page.mouse.move(100, 400)
  await page.mouse.wheel(0, 200)
  await expect.poll(scrolled, { message: 'by the wheel' }).toBeGreaterThan(600)
  await page.evaluate('scrollTo(0, 500)')
  await swipeUp(page, { x: 100, y: 400 })
  await expect.poll(scrolled, { message: 'by a finger' }).toBeGreaterThan(600)

  // Whoever reads makes it grow: then it scrolls, or is followed.
  for (const skip of await short!.locator('[data-skip]').all()) await skip.click()
  for (const summary of await short!.locator('.reveal > summary').all()) await summary.click()
  await expect.poll(async () => (await measured(short!)).overflow.down).toBeGreaterThan(0)
  await page.addScriptTag({ url: `${baseURL}/embed/v1/embed.js` })
  for (const chapter of chapters) await expect.poll(async () => (await measured(chapter)).overflow).toEqual(NONE)
  await short!.locator('.reveal > summary').last().click()
  await expect.poll(async () => (await measured(short!)).empty, { message: 'folded again' }).toBeLessThan(0.001)
})

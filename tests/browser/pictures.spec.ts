import type { Locator, Page } from '@playwright/test'
import { JSDOM } from 'jsdom'
import { expect, test } from './fixtures.ts'
import { open, sentence } from './hand.ts'

/** The file that one of the buttons in a figure’s share panel gives. */
async function save(page: Page, figure: Locator, kind: 'SVG' | 'PNG'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: `Save as ${kind}` }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A picture as other programs read it: its size, the fonts it carries, and its texts. */
async function picture(page: Page, figure: Locator) {
  await figure.getByRole('button', { name: 'Share', exact: true }).click()
  const file = (await save(page, figure, 'SVG')).toString('utf8')
  expect(file).not.toMatch(/<foreignObject|="[^"]*(var\(|oklab|color-mix|NaN|Infinity)/)
  const { documentElement: svg } = new JSDOM(file, { contentType: 'image/svg+xml' }).window.document
  const texts = [...svg.querySelectorAll('text')].map((one) => one.textContent)
  const fonts = [...(svg.querySelector('style')?.textContent ?? '').matchAll(/font-family:"(\w+)"/g)]
  const width = Number(svg.getAttribute('width'))
  return { width, texts, all: texts.join(' '), fonts: fonts.map(([, family]) => family) }
}

/** Everything in the order it is read, each gap between words one space. */
const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
const wordsOf = async (parts: Locator) => (await parts.allTextContents()).map(plain).filter((text) => text !== '')

test('the picture of a table holds its numbers, its key and the sentence, and no button', async ({ page }) => {
  const figure = await open(page, 'worked-steps')
  const cells = await wordsOf(figure.locator('[role="grid"] :is([role="gridcell"], [role="rowheader"])'))
  expect(cells.length).toBeGreaterThan(20)
  const { texts, all, width } = await picture(page, figure)
  const left = [...texts]
  for (const cell of cells) {
    expect(left).toContain(cell)
    left.splice(left.indexOf(cell), 1)
  }
  for (const part of ['.figure-title', '.steps-sum', '.steps-key', '.figure-state'])
    expect(texts).toContain(plain(await figure.locator(part).first().textContent()))
  expect(all).not.toMatch(/Restart|Play|learning rate|Reset|Share/)
  const png = await save(page, figure, 'PNG')
  expect(png.readUInt32BE(16)).toBe(2 * width)
  // The figure on the page is as it was: no second one is left, and the choice of a group is not taken from it.
  await expect(page.locator('.figure-frame')).toHaveCount(1)
})

test('the picture of code holds both programs and what they gave', async ({ page }) => {
  const figure = await open(page, 'numpy-and-typescript')
  const lines = await wordsOf(figure.locator('.codes-line'))
  expect(lines.length).toBeGreaterThan(35)
  const chosen = figure.getByRole('radio', { name: '6', exact: true })
  await expect(chosen).toBeChecked()
  const { texts, all } = await picture(page, figure)
  expect(texts.map(plain)).toEqual(expect.arrayContaining(lines))
  for (const number of await figure.locator('.codes-weights dd').allTextContents())
    expect(all).toContain(number.replace(/.*= /, ''))
  await expect(chosen).toBeChecked()
})

test('the picture of the training ground is whole, its address too', async ({ page }) => {
  const query = '?algorithm=mini-batch&batch=6&at=7&rate=0.3&w0=-2&w1=1&w2=-1&schedule=fading&length=1000'
  const figure = await open(page, 'training-ground', query)
  const { texts, all } = await picture(page, figure)
  const address = await figure.getByLabel('Link').inputValue()
  expect(address.length).toBeGreaterThan(100)
  expect(texts).toContain(address)
  for (const words of ['for each epoch:', 'shuffle the hobbits', 'Epoch', '× gradient']) expect(all).toContain(words)
  expect(all).toContain(plain(await figure.locator('.ground-verdict').textContent()))
  // What is scrolled on the page, and what the style sheet writes: the numbers of the lines.
  const used = await wordsOf(figure.locator('.ground-errors li b'))
  expect(used).toHaveLength(6)
  expect(texts).toEqual(expect.arrayContaining([...used, '1', '2', '3', '4']))
})

test('the picture of a derivation ends at the present line and carries the fonts of its formulas', async ({ page }) => {
  const figure = await open(page, 'derivation', '?line=2')
  await expect(sentence(figure)).toContainText('Step 2')
  const { texts, fonts } = await picture(page, figure)
  const reasons = await wordsOf(figure.locator('.derivation-reason'))
  expect(texts).toEqual(expect.arrayContaining(reasons.slice(0, 3)))
  expect(texts).not.toContain(reasons[3])
  expect(fonts).toEqual(expect.arrayContaining(['Fraunces', 'KaTeX_Main', 'KaTeX_Math']))
})

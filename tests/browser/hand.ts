import { expect, type Locator, type Page } from '@playwright/test'
import { wakeFigures } from './fixtures.ts'

/** A place on the screen, in pixels. */
export interface Point {
  x: number
  y: number
}

/** A figure on its own page, awake, in the state of the query. */
export async function open(page: Page, id: string, query = ''): Promise<Locator> {
  await page.goto(`/figures/${id}/${query}`)
  await wakeFigures(page)
  return page.locator(`#${id}`)
}

/** As open, with the first plot of the figure in view, and the figure's sentence beside it. */
export async function openPlot(page: Page, id: string, query = '') {
  const figure = await open(page, id, query)
  await figure.locator('svg[data-plot]').first().scrollIntoViewIfNeeded()
  return { figure, sentence: sentence(figure) }
}

export const sentence = (figure: Locator) => figure.locator('.figure-state')

export async function middle(locator: Locator): Promise<Point> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const moved = (from: Point, by: Point): Point => ({ x: from.x + by.x, y: from.y + by.y })

/** The mouse put down, moved by way of the half, and lifted. */
export async function drag(page: Page, from: Point, to: Point) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await catchUp(page)
}

export const dragBy = (page: Page, from: Point, by: Point) => drag(page, from, moved(from, by))

/** One finger put down, moved and lifted. */
export async function swipe(page: Page, from: Point, to: Point) {
  const finger = await page.context().newCDPSession(page)
  const steps = 10
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let i = 1; i <= steps; i++) {
    const at = { x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] })
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await catchUp(page)
}

/** The views of a figure take turns after a drag, where a machine is slow; any key has them all drawn at once. */
export function catchUp(page: Page) {
  return page.evaluate(() => {
    for (const figure of document.querySelectorAll('.figure-frame'))
      figure.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }))
  })
}

export const swipeBy = (page: Page, from: Point, by: Point) => swipe(page, from, moved(from, by))

/** How far down in its figure the row of tools stands, whatever the page has scrolled. */
export async function toolsTop(figure: Locator): Promise<number> {
  const [outer, inner] = [await figure.boundingBox(), await figure.locator('.figure-tools').boundingBox()]
  if (!outer || !inner) throw new Error('not on screen')
  return inner.y - outer.y
}

/** Each figure of the page stays as high as it is in every state of its queries. */
export async function expectSameHeight(page: Page, states: Readonly<Record<string, readonly string[]>>) {
  for (const [id, queries] of Object.entries(states)) {
    const figure = page.locator(`#${id}`)
    const height = async () => (await figure.boundingBox())?.height
    const before = await height()
    for (const query of queries) {
      await figure.evaluate(
        (element, search) => element.dispatchEvent(new CustomEvent('show', { detail: new URLSearchParams(search) })),
        query,
      )
      await expect.poll(height, `${id} ${query}`).toBe(before)
    }
  }
}

import type { Locator, Page } from '@playwright/test'
import { wakeFigures } from './fixtures.ts'

export const CHAPTER = '/chapters/the-mayors-question/'

export const figure = (page: Page) => page.locator('#boundary-by-hand')
export const tally = (page: Page) => figure(page).locator('.tally')
export const sentence = (page: Page) => figure(page).locator('.figure-state')

export async function open(page: Page, query = '') {
  await page.goto(CHAPTER + query)
  await wakeFigures(page)
  await figure(page).locator('svg[data-plot]').scrollIntoViewIfNeeded()
}

export async function middle(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Where a place of the data is on screen, read off two hobbits whose measures are known. */
export async function onScreen(page: Page, foot: number, lifted: number) {
  const frodo = await middle(
    figure(page)
      .getByRole('listitem', { name: /^Frodo/ })
      .locator('.point-target'),
  )
  const daisy = await middle(
    figure(page)
      .getByRole('listitem', { name: /^Daisy/ })
      .locator('.point-target'),
  )
  const unit = (daisy.x - frodo.x) / (4.3 - 1.5)
  return { x: frodo.x + (foot - 1.5) * unit, y: frodo.y - (lifted - 4) * unit }
}

export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

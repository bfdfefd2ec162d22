import type { Page } from '@playwright/test'
import { wakeFigures } from './fixtures.ts'
import { middle, sentence as sentenceOf } from './hand.ts'

export const CHAPTER = '/chapters/the-mayors-question/'

export const figure = (page: Page) => page.locator('#boundary-by-hand')
export const tally = (page: Page) => figure(page).locator('.tally')
export const sentence = (page: Page) => sentenceOf(figure(page))

export async function open(page: Page, query = '') {
  await page.goto(CHAPTER + query)
  await wakeFigures(page)
  await figure(page).locator('svg[data-plot]').scrollIntoViewIfNeeded()
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

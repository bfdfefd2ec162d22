import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** A projector of the usual kind. */
export const PROJECTOR = { width: 1280, height: 720 }

/** Opens a chapter's slides, at a place like '#/2/1' or at an id. */
export async function openDeck(page: Page, chapter: string, place = '') {
  await page.goto(`/present/${chapter}/${place}`)
  await expect(page.locator('body')).toHaveAttribute('data-deck', 'ready')
}

export const count = (page: Page) => page.locator('.deck-count')

/** The slide that is shown: of each stack one is “present”, of the stacks too. */
export const here = (page: Page) => page.locator('.slides > section.present > section.present')

export async function go(page: Page, place: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
}

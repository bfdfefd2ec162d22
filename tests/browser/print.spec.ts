import type { Page } from '@playwright/test'
import { pageAddresses } from '../tools/dist.ts'
import { expect, test, wakeFigures } from './fixtures.ts'

/** A4 between its margins, at 96 pixels an inch. */
const PAPER = { width: 658, height: 1000 }

const chapters = pageAddresses().filter((address) => address.startsWith('/chapters/'))
const plain = ['/', '/glossary/', '/errata/']

test.describe('on paper', { tag: '@desktop' }, () => {
  for (const address of [...plain, ...chapters])
    test(`${address} has nothing to press, and nothing is cut off`, async ({ page }) => {
      await page.goto(address)
      await wakeFigures(page)
      await page.setViewportSize(PAPER)
      await page.emulateMedia({ media: 'print' })
      expect(await controls(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width)
      expect(await cutOff(page)).toEqual([])
    })

  test('each figure says its whole address, and no answer is given away', async ({ page, baseURL }) => {
    await page.goto('/chapters/the-mayors-question/')
    await wakeFigures(page)
    const address = page.locator('#newcomer .figure-address')
    await expect(address).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(address).toBeVisible()
    await expect(address).toHaveText(`${baseURL}/figures/newcomer/`)
    await expect(page.getByText('Check the last line').first()).toBeHidden()
    await expect(page.getByText('What happens, and why').first()).toBeHidden()
    await expect(page.locator('.predict legend').first()).toBeVisible()
    await expect(page.locator('#newcomer .figure-state')).toBeVisible()
  })

  test('a chapter read step by step is printed whole', async ({ page }) => {
    await page.goto('/chapters/the-mayors-question/')
    await page.getByRole('button', { name: 'Read step by step' }).click()
    await expect(page.getByRole('heading', { name: 'The newcomer' })).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: 'The newcomer' })).toBeVisible()
  })

  test('the contents show the wide map and what each chapter is good for', async ({ page }) => {
    await page.goto('/')
    await page.setViewportSize(PAPER)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.map-wide')).toBeVisible()
    await expect(page.locator('.map-tall')).toBeHidden()
    const goal = page.locator('.contents-list details li').first()
    expect((await goal.boundingBox())?.height).toBeGreaterThan(8)
  })

  test('it is dark ink on white, whatever the theme', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto('/chapters/sigmoid/')
    const colours = await page.evaluate(() => {
      const { color } = getComputedStyle(document.body)
      return [color, getComputedStyle(document.documentElement).backgroundColor]
    })
    expect(colours).toEqual(['rgb(42, 36, 28)', 'rgb(255, 255, 255)'])
  })

  test('formulas are letters and figures are lines in the PDF, not pictures', async ({ page }) => {
    await page.goto('/chapters/sigmoid/')
    await wakeFigures(page)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toMatch(/KaTeX_Main/)
    expect(pdf).toMatch(/KaTeX_Math/)
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/)
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(sheets).toBeGreaterThan(5)
    expect(sheets).toBeLessThan(18)
  })
})

/** What could be pressed, dragged or chosen, and is seen; boxes to tick or write in by hand belong on paper. */
function controls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const written = '.predict input, .own-words textarea, [role="gridcell"], [role="gridcell"] *, pre *'
    const all = [...document.querySelectorAll('button, input, select, textarea, dialog, [role="tab"], .reveal summary')]
    return all
      .filter((one) => one.checkVisibility() && one.getClientRects().length > 0 && !one.matches(written))
      .map((one) => one.outerHTML.slice(0, 120))
  })
}

/** Boxes that would scroll on screen hide what is in them on paper. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((box) => box.checkVisibility() && /auto|scroll/.test(getComputedStyle(box).overflow))
      .filter((box) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)
      .filter((box) => !box.matches('textarea') && box.getClientRects().length > 0)
      .map(
        (box) => `${box.className}: ${box.scrollWidth}×${box.scrollHeight} in ${box.clientWidth}×${box.clientHeight}`,
      ),
  )
}

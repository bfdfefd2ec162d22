import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { pageAddresses } from '../tools/dist.ts'
import { readQr } from '../tools/readQr.ts'
import { expect, test } from './fixtures.ts'

/** Between the margins, at 96 pixels an inch; A4 is the narrower, Letter the shorter of the two. */
const PAPERS = [
  { width: 658, height: 1000 },
  { width: 680, height: 935 },
]

const QUIET = 4

test.describe('for teachers', { tag: '@desktop' }, () => {
  test('a figure’s state is given to students as a link and a QR code', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.goto('/chapters/downhill/?figure=over-the-river&rate=1.7#over-the-river')
    const figure = page.locator('#over-the-river')
    await expect(figure).toHaveAttribute('data-awake', 'true')
    await figure.getByRole('button', { name: 'Share' }).click()
    await figure.getByRole('button', { name: 'Show as QR code' }).click()
    const dialog = page.getByRole('dialog', { name: 'Give this to students' })
    const link = `${baseURL}/figures/over-the-river/?rate=1.7`
    expect(await decoded(dialog.locator('svg'))).toBe(link)
    await expect(dialog.getByRole('img')).toHaveAccessibleName(
      /QR code of the link .*\/figures\/over-the-river\/\?rate=1.7/,
    )
    await expect(dialog.getByRole('link')).toHaveText(link.replace('http://', ''))
    // The dark squares alone, without the rim, and letters that are read from the back of the room.
    const room = await dialog.locator('svg').evaluate((svg: SVGSVGElement) => {
      const unit = svg.getBoundingClientRect().height / svg.viewBox.baseVal.height
      return (unit * (svg.viewBox.baseVal.height - 8)) / innerHeight
    })
    expect(room).toBeGreaterThanOrEqual(0.6)
    const sizes = await dialog
      .locator('h2, a')
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
    await dialog.getByRole('button', { name: 'Copy the link' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await dialog.locator('svg path').evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))).toEqual(
      ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    )
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  test('a hand-out prints the state that its link holds, and codes that lead there', async ({ page, baseURL }) => {
    await page.goto('/chapters/downhill/?figure=over-the-river&rate=1.7#over-the-river')
    const figure = page.locator('#over-the-river')
    await expect(figure).toHaveAttribute('data-awake', 'true')
    await figure.getByRole('button', { name: 'Share' }).click()
    await figure.getByRole('link', { name: 'Hand-out with it' }).click()
    await expect(page).toHaveURL(/\/teach\/downhill\/hand-out\/\?figure=over-the-river&rate=1\.7/)
    await expect(figure).toHaveAttribute('data-awake', 'true')
    await expect(figure.locator('.figure-state')).toContainText('Rate 1.70')
    expect(await decoded(figure.locator('[data-code] svg'))).toBe(`${baseURL}/figures/over-the-river/?rate=1.7`)
    const arm = page.locator('#robot-arm')
    await expect(arm).not.toHaveAttribute('data-figure')
    expect(await decoded(arm.locator('[data-code] svg'))).toBe(`${baseURL}/figures/robot-arm/`)
    await expect(arm.locator('button, input').filter({ visible: true })).toHaveCount(0)
    await page.getByRole('link', { name: 'Set the figures first' }).click()
    await arm.scrollIntoViewIfNeeded()
    await expect(arm).toHaveAttribute('data-awake', 'true')
    await page.emulateMedia({ media: 'print' })
    await expect(
      page.locator('main :is(button, input, select, nav, .figure-state)').filter({ visible: true }),
    ).toHaveCount(0)
    await expect(arm.locator('svg').first()).toBeVisible()
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3)
  })

  // One visitor to all sheets: each is looked at on a narrow screen, and then on paper.
  for (const [kind, sheet, papers] of [
    ['hand-out', /hand-out\/$/, PAPERS],
    ['other sheet', /^\/teach\/(?!.*hand-out)/, PAPERS.slice(0, 1)],
  ] as const)
    test(`no ${kind} is cut off, on a narrow screen or on paper, and no prompt is cut in two`, async ({ page }) => {
      const addresses = pageAddresses().filter((address) => address.startsWith('/teach/') && sheet.test(address))
      expect(addresses.length).toBeGreaterThan(10)
      for (const address of addresses) {
        await page.emulateMedia({ media: 'screen' })
        await page.setViewportSize({ width: 320, height: 740 })
        await page.goto(address)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, `${address} at 320 px`).toBeLessThanOrEqual(320)
        await page.emulateMedia({ media: 'print' })
        for (const paper of papers) {
          await page.setViewportSize(paper)
          expect.soft(await faults(page), `${address} on ${paper.width} × ${paper.height}`).toEqual([])
        }
      }
    })
})

/** What the code on the screen says, read square by square. */
async function decoded(svg: Locator): Promise<string> {
  const path = await svg.locator('path').last().getAttribute('d')
  const size = await svg.evaluate((one: SVGSVGElement) => one.viewBox.baseVal.width)
  return readQr(path ?? '', size, QUIET).text
}

/** What would be lost or torn on paper: too wide, in a box that scrolls, or a prompt that a page may cut. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) found.push(`${document.documentElement.scrollWidth} px wide`)
    for (const box of document.querySelectorAll<HTMLElement>('main :not(svg *, .katex *)')) {
      const { overflowX, breakInside } = getComputedStyle(box)
      if (/auto|scroll/.test(overflowX) && box.checkVisibility() && box.scrollWidth > box.clientWidth + 2)
        found.push(`${box.className} hides what is in it`)
      if (!box.matches('.paper-prompt, .worked, .paper-figure, [data-belief], .running-order > li')) continue
      if (breakInside !== 'avoid') found.push(`${box.className} may be cut`)
      if (box.getBoundingClientRect().height > innerHeight) found.push(`${box.className} is longer than a page`)
    }
    return found
  })
}

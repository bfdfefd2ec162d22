import type { Page } from '@playwright/test'
import { expect, test, wakeFigures } from './fixtures.ts'

const MOST_STOPS = 28

/** One press of Tab: null at the end of the page, else what is wrong with where it led. */
async function nextStop(page: Page): Promise<string[] | null> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`
    const place = element.getBoundingClientRect()
    const header = element.closest('header.site-header') ? null : document.querySelector('header.site-header')
    const wrong: string[] = []
    if (place.bottom <= (header?.getBoundingClientRect().bottom ?? 0)) wrong.push(`${name} is under the header`)
    if (place.top >= innerHeight || place.bottom <= 0) wrong.push(`${name} is off the screen`)
    // A ring may be drawn around it, in it, as with hidden radio buttons around what stands beside it, or, as with
    // sliders, by the box around it.
    const parts = [element, ...element.querySelectorAll('*'), element.nextElementSibling].filter(
      (part) => part !== null,
    )
    const looks = () =>
      parts
        .map((part) => getComputedStyle(part))
        .map(({ outline, boxShadow, stroke, strokeWidth, fill, opacity, backgroundColor }) =>
          [outline, boxShadow, stroke, strokeWidth, fill, opacity, backgroundColor].join(' '),
        )
        .concat(element.parentElement ? getComputedStyle(element.parentElement, '::after').border : '')
        .join('\n')
    const focused = looks()
    element.blur()
    if (looks() === focused) wrong.push(`${name} does not show that it is focused`)
    element.focus()
    return wrong
  })
}

for (const address of ['/', '/glossary/', '/chapters/weights/', '/figures/whose-fault/'])
  test(`the keyboard is led through ${address}, and always sees where it is`, { tag: '@desktop' }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    await wakeFigures(page)
    const wrong: string[] = []
    let stops = 0
    for (; stops < MOST_STOPS; stops++) {
      const found = await nextStop(page)
      if (found === null) break
      wrong.push(...found)
    }
    expect(stops).toBeGreaterThan(12)
    expect(wrong).toEqual([])
  })

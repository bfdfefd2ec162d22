import AxeBuilder from '@axe-core/playwright'
import { road } from '../../src/chapters/road.ts'
import { go, openDeck, PROJECTOR } from './deck.ts'
import { expect, test } from './fixtures.ts'
import { faintMarks, LEAST_OF_MARKS } from './marks.ts'

const LEAST_TEXT_PX = 24
/** At a zoom of 200 %, where each is two on the wall. */
const LEAST_ZOOMED_PX = 11

test.use({ viewport: PROJECTOR })

/** Letters smaller than they may be, and what does not fit, on one slide or on all. Sizes are those on the screen. */
function faults({ least, onlyHere }: { least: number; onlyHere: boolean }): string[] {
  const found: string[] = []
  const slides = [...document.querySelectorAll<HTMLElement>('section.slide')]
  const shown = document.querySelector('.slides > section.present > section.present')
  const layers = onlyHere ? [] : [...slides, ...document.querySelectorAll<HTMLElement>('.slides > section')]
  const before = layers.map((layer) => layer.style.display)
  for (const layer of layers) layer.style.setProperty('display', 'block', 'important')
  for (const slide of onlyHere ? slides.filter((one) => one === shown) : slides) {
    const body = slide.querySelector<HTMLElement>('.slide-body')
    const isFigure = body?.matches('figure')
    if (!body || (isFigure && !onlyHere)) continue
    const name = `slide ${slides.indexOf(slide) + 1}`
    const box = body.getBoundingClientRect()
    const scale = box.width / body.offsetWidth
    if (!(scale > 0)) found.push(`${name}: not drawn`)
    if (box.left < -4 || box.right > innerWidth + 4 || box.bottom > innerHeight + 4)
      found.push(`${name}: off the screen`)
    // A figure with more controls than a slide has room for scrolls, and says so; words never do.
    const slack = isFigure ? 4 : 1
    if (body.scrollHeight > body.clientHeight + slack && !(isFigure && body.matches('[data-more]')))
      found.push(`${name}: too high`)
    if (body.scrollWidth > body.clientWidth + 1) found.push(`${name}: too wide`)
    // Letters on the land are painted: they lean with it, and can only be left out.
    const land = body.querySelector('.terrain-swatches')
    if (land && getComputedStyle(land).fontSize !== '0px') found.push(`${name}: letters on the land`)
    for (const element of body.querySelectorAll('*')) {
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      const words = texts.map((node) => node.nodeValue).join('')
      if (!words.replace(/[\s\u200b]/g, '')) continue
      if (element.closest('.katex-mathml, .visually-hidden, .heading-link, .figure-terse .figure-state')) continue
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
      const drawn = matrix ? Math.hypot(matrix.a, matrix.b) : scale
      if (isFigure && element.matches('.slider label') && element.clientHeight > 3.5 * 20)
        found.push(`${name}: broken in pieces: “${words}”`)
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * drawn
      if (size < least - 0.1) found.push(`${name}: ${size.toFixed(1)} px: “${words.trim().slice(0, 30)}”`)
    }
  }
  for (const [i, layer] of layers.entries()) layer.style.setProperty('display', before[i] ?? '')
  return found
}

for (const { id: chapter } of road)
  test(`${chapter}: all text is ${LEAST_TEXT_PX} px or more, all marks 3:1`, {
    tag: '@desktop',
  }, async ({ page }) => {
    await openDeck(page, chapter)
    expect(await page.locator('section.slide').count()).toBeGreaterThan(20)
    expect(await page.evaluate(faults, { least: LEAST_TEXT_PX, onlyHere: false })).toEqual([])
    const figures = await page.locator('[data-deck-figure]').evaluateAll((all) => all.map(({ id }) => id))
    for (const figure of figures) {
      await go(page, `#${figure}`)
      // Asked with every frame, as an expectation asks ten times a second at most.
      await page.waitForFunction((id) => document.getElementById(id)?.dataset.fitted, figure)
      // Once fitted it is drawn again in the size it was fitted to.
      await expect
        .poll(() => page.evaluate(faults, { least: LEAST_TEXT_PX, onlyHere: true }), {
          message: figure,
          intervals: [20],
        })
        .toEqual([])
    }
    // Kept runs have colours of their own; only one figure has them, and it keeps no run twice.
    const keep = page.locator('.ground-view button', { hasText: 'Keep this run' })
    const other = page.locator('.ground-algorithms button:last-child')
    for (const run of ['a', 'b']) {
      for (const buttons of [keep, other]) {
        await buttons.evaluateAll((all) => {
          for (const one of all) one.dispatchEvent(new MouseEvent('click', { bubbles: true }))
        })
      }
      await expect(page.locator(`.footprints.ground-run-${run}`)).toHaveCount(await keep.count())
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { count, faint } = await page.evaluate(faintMarks, LEAST_OF_MARKS)
      expect(count, 'marks').toBeGreaterThan(5 * figures.length)
      expect(faint, colorScheme).toEqual([])
    }
    const bar = page.locator('.deck-bar')
    const barText = await bar.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    expect(barText).toBeGreaterThanOrEqual(LEAST_TEXT_PX)
  })

/** 640 × 360 is the projector at a zoom of 200 %: the bar grows, and the slide keeps its share of the rest. */
const OTHER_SIZES = [
  { width: 1024, height: 768 },
  { width: 640, height: 360 },
]

for (const chapter of ['the-mayors-question', 'downhill', 'log-loss', 'the-gradient'])
  test(`${chapter}: nothing is lost at 1024 × 768, or at a zoom of 200 %`, { tag: '@desktop' }, async ({ page }) => {
    // This one figure has more below its slide's edge, and the bar another button for it.
    const isTall = chapter === 'the-gradient'
    await openDeck(page, chapter, isTall ? '#derivation' : '')
    const bar = page.locator('.deck-bar')
    if (isTall) await expect(bar.getByRole('button', { name: 'More ↓' })).toBeVisible()
    for (const size of OTHER_SIZES) {
      await page.setViewportSize(size)
      for (const onlyHere of [false, true])
        await expect.poll(() => page.evaluate(faults, { least: LEAST_ZOOMED_PX, onlyHere })).toEqual([])
      expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1)
    }
  })

test('text is 7:1 or more in both themes, and the slides are accessible', { tag: '@desktop' }, async ({ page }) => {
  let narrow = true
  const violations = async () => {
    // The figures of one slide are looked at below; those of all would take a minute.
    const builder = new AxeBuilder({ page }).setLegacyMode().exclude(narrow ? '[data-deck-figure]' : '.pause-overlay')
    const rules = narrow
      ? builder.withRules(['color-contrast-enhanced'])
      : builder.options({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } })
    const { violations, passes } = await rules.analyze()
    expect(passes.length).toBeGreaterThan(0)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
    )
  }
  // Narrow, all slides stand one below the other, and no figure is woken: each word is looked at.
  await page.setViewportSize({ width: 590, height: 720 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/present/the-mayors-question/')
    expect(await violations(), colorScheme).toEqual([])
  }
  narrow = false
  await page.setViewportSize(PROJECTOR)
  await openDeck(page, 'downhill', '#over-the-river')
  await expect(page.locator('#over-the-river')).toHaveAttribute('data-awake', 'true')
  expect(await violations()).toEqual([])
})

import type { Page } from '@playwright/test'
import type { Steps } from '../../src/figures/shell/reserve.ts'
import { fileOf, pageAddresses, read } from '../tools/dist.ts'
import { stepsAbove } from '../tools/steps.ts'

/** Every so many pixels, from a frame in the narrowest phone on. */
const EVERY_PX = 8
const widthsTo = (widestPx: number) => Array.from({ length: (widestPx - 288) / EVERY_PX + 1 }, (_, i) => 288 + 8 * i)
/** To beyond the widest figure; a chapter's letters grow up to here. */
const FIGURE_WIDTHS = widthsTo(1008)
const CHAPTER_WIDTHS = widthsTo(1280)
/** What differs little is looked at on every third width, and between those like on the wider one. */
const STATES_EVERY = 3
/** Letters of other systems wrap a little differently in a figure; those of the prose are our own. */
const SPARE_PX = 12
/** Text is shorter at each width than at the one before: a chapter takes many steps to leave little empty. */
const CHAPTER_STEPS = { most: 24, cost: 0.018 }

const rounded = (height: number) => Math.ceil(height / 10) * 10

/** A figure's own page, in every state that the chapters show. */
export async function figureSteps(page: Page, site: string, id: string): Promise<Steps> {
  const address = `${site}/figures/${id}/?embed`
  await openInFrame(page, site, address)
  await wakeAll(page)
  const heights = await heightsAt(page, FIGURE_WIDTHS)
  for (const state of shownStates(id)) {
    await openInFrame(page, site, `${address}&${state}`)
    await wakeAll(page)
    raise(heights, await heightsAt(page, some(FIGURE_WIDTHS)))
  }
  return stepsAbove(
    FIGURE_WIDTHS,
    heights.map((height) => rounded(height + SPARE_PX)),
  )
}

/** A chapter with nothing unfolded, its figures asleep and awake. */
export async function chapterSteps(page: Page, site: string, id: string): Promise<Steps> {
  await openInFrame(page, site, `${site}/chapters/${id}/?embed`)
  const asleep = await heightsAt(page, some(CHAPTER_WIDTHS))
  const figures = await wakeAll(page)
  const awake = await heightsAt(page, CHAPTER_WIDTHS)
  // A chapter is many times as tall as what a figure loses by waking: that is what is added, where it is anything.
  const lost = asleep.map((height, index) => Math.max(0, height - awake[index * STATES_EVERY]!))
  const heights = awake.map((height, index) => height + lost[Math.floor(index / STATES_EVERY)]!)
  // Between two widths either may be the taller: a line less of text, or a larger plot.
  const between = heights.map((height, index) => Math.max(height, heights[index + 1] ?? 0))
  return stepsAbove(
    CHAPTER_WIDTHS,
    between.map((height) => rounded(height + SPARE_PX * (figures + 1))),
    CHAPTER_STEPS,
  )
}

const some = (widths: readonly number[]) => widths.filter((_, index) => index % STATES_EVERY === 0)

function raise(heights: number[], measured: readonly number[]) {
  for (const [index, height] of heights.entries())
    heights[index] = Math.max(height, measured[Math.floor(index / STATES_EVERY)] ?? 0)
}

/** The states that links of the chapters put a figure into. */
function shownStates(figure: string): ReadonlySet<string> {
  const states = new Set<string>()
  for (const address of pageAddresses())
    for (const [, query = '', id] of read(fileOf(address)).matchAll(/href="\?([^"#]*)#[^"]*" data-shows="([^"]+)"/g))
      if (id === figure) states.add(query.replaceAll('&amp;', '&'))
  return states
}

/** As it will be in somebody else's page, and so far down in it that no figure wakes of itself. */
async function openInFrame(page: Page, site: string, address: string) {
  await page.goto(`${site}/errata/`)
  await page.setContent(`<iframe src="${address}" style="margin-top:4000px;width:720px;height:3000px"></iframe>`)
  await page.frameLocator('iframe').locator('html[data-embed]:not([style*="hidden"])').waitFor()
  await page.waitForLoadState('networkidle')
}

/** Goes down the frame as a reader does; says how many figures there are. */
async function wakeAll(page: Page): Promise<number> {
  const figures = await page.frameLocator('iframe').locator('[data-figure]').all()
  for (const figure of figures) {
    await figure.evaluate((one) => one.scrollIntoView())
    await figure.and(page.frameLocator('iframe').locator('[data-awake]')).waitFor()
  }
  await page.waitForLoadState('networkidle')
  return figures.length
}

/** The widths are gone through in the page itself, which is many times quicker. */
function heightsAt(page: Page, widths: readonly number[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const frame = document.querySelector('iframe')
    const body = frame?.contentDocument?.body
    if (!frame || !body) throw new Error('the frame is not to be seen')
    await frame.contentDocument.fonts.ready
    body.style.minHeight = '0'
    const heights: number[] = []
    for (const width of all) {
      frame.style.width = `${width}px`
      // A figure is drawn anew for another width in the frame after that of the page.
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => requestAnimationFrame(resolve))
      heights.push(Math.ceil(body.getBoundingClientRect().height))
    }
    return heights
  }, widths)
}

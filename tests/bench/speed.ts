/**
 * How quick the machine itself is while something is measured on it. Where processors are shared, one may run at half
 * its speed for seconds or minutes, and "slowed down four times" would mean seven: such a measurement is done again.
 */
import type { Browser, Page } from '@playwright/test'

/** The browser's own code sorts: script is slower at first, and again whenever the browser forgot what it had compiled. */
const NUMBERS = 20_000
const TIMES = 15
const TRIALS = 20

/** Milliseconds that the page takes for work that is always the same, while it has nothing else to do. */
async function timeWork(page: Page): Promise<number> {
  const spans = await page.evaluate(
    ({ numbers, times }) => {
      const mixed = Float64Array.from({ length: numbers }, (_, k) => Math.sin(k * k))
      return Array.from({ length: times }, () => {
        const sorted = mixed.slice()
        const begun = performance.now()
        sorted.sort()
        return performance.now() - begun
      })
    },
    { numbers: NUMBERS, times: TIMES },
  )
  return spans.toSorted((a, b) => a - b)[TIMES >> 1] ?? Infinity
}

/** Learns on a page with nothing to do what the machine can do at best, if that is not known to be quicker yet. */
export async function createSpeedometer(browser: Browser, known: number) {
  let best = known
  /** The present speed as a part of the best seen so far: 1 or less. The page must not be slowed down. */
  const read = async (page: Page) => {
    const took = await timeWork(page)
    best = Math.min(best, took)
    return best / took
  }
  const idle = await browser.newPage()
  for (let trial = 0; trial < TRIALS; trial++) await read(idle)
  await idle.close()
  return { read, quickest: () => best }
}

/**
 * How smoothly each figure answers: frames per second while it is dragged and while it plays, at a CPU slowed down
 * four times, from the browser's own tracing; and the memory before and after a long play. Prints, never fails.
 * With each comes what the machine can do at best: the same hand moves a mark, one line and one sentence of the same
 * page by a few lines of script, and nothing of the page's own runs.
 *
 *   npm run bench:figures                    all figures
 *   npm run bench:figures -- training-ground --minutes 10
 *   npm run bench:figures -- --quickest 1.5  where an earlier run saw the machine quicker than this one begins with
 */
import { parseArgs } from 'node:util'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { chromiumFlags, ensureChromium, thisMachine } from '../tools/chromium.ts'
import { figureIds } from '../tools/dist.ts'
import { serveSite } from '../tools/serveSite.ts'
import { answerBarely } from './floor.ts'
import { drag, type PlayButton, playFor } from './hand.ts'
import { createSpeedometer } from './speed.ts'

const PORT = 4188
const SLOWER = 4
const LATE_MS = 50
const PLAY_MS = 4000
/** Measured again, up to so often, while the machine ran at less than this part of its own best speed. */
const ATTEMPTS = 3
const LEAST_SPEED = 0.75

interface TraceEvent {
  name: string
  ts: number
}

/**
 * The times between frames, in milliseconds, how long the page itself worked for each that kept it over 50, and at which
 * part of its best speed the machine ran, before and after, whichever is less.
 */
interface Frames {
  gaps: number[]
  worked: number[]
  speed: number
}

/** A long frame, as browsers tell of it: from the first task of the page to the end of drawing, what it waits included. */
interface LongFrame extends PerformanceEntry {
  /** When its drawing began. */
  renderStart: number
  scripts: readonly PerformanceEntry[]
}

const { chosen, minutes, quickest } = readArguments(process.argv.slice(2))
const { site, stop } = await serveSite(PORT)
const flags = [...chromiumFlags(thisMachine.isRoot), '--enable-unsafe-swiftshader', '--enable-gpu-benchmarking']
const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags })
const speed = await createSpeedometer(browser, quickest)
try {
  console.log(`CPU slowed down ${SLOWER} times; aim: median of 50 frames a second, no frame over ${LATE_MS} ms`)
  console.log(`work to tell the speed of the machine by: ${speed.quickest().toFixed(1)} ms at best`)
  for (const id of chosen) await measureFigure(id)
} finally {
  await browser.close()
  stop()
}

async function openFigure(id: string, serviceWorkers: 'allow' | 'block' = 'allow') {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, serviceWorkers })
  await page.goto(`${site}/figures/${id}/`)
  const figure = page.locator(`[data-figure="${id}"]`)
  await figure.and(page.locator('[data-awake]')).waitFor()
  // Until the land in three dimensions has been fetched, the flat map with its own mark stands in its place.
  await figure.locator('[data-terrain="waiting"]').waitFor({ state: 'detached' })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  // Started before anything moves, and once: what looks on takes its part of every frame.
  await page.evaluate('(function again() { requestAnimationFrame(again) })()')
  const longFrames = await page.evaluateHandle(() => {
    const seen: number[] = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration, renderStart, scripts } of list.getEntries() as LongFrame[]) {
        const before = scripts.filter((script) => script.startTime < renderStart)
        seen.push(before.reduce((sum, script) => sum + script.duration, startTime + duration - renderStart))
      }
    }).observe({ type: 'long-animation-frame' })
    return seen
  })
  const marks = await figure.locator('.movable').all()
  const sliders = await figure.locator('input[type=range]:enabled').filter({ visible: true }).all()
  return { page, session, longFrames, marks, sliders }
}

type Opened = Awaited<ReturnType<typeof openFigure>>

async function measureFigure(id: string) {
  await measureFloor(id)
  const opened = await openFigure(id)
  const { page, marks, sliders } = opened
  for (const [index, mark] of marks.entries()) await measure(`${id}, drag ${index + 1}`, opened, () => drag(page, mark))
  for (const slider of sliders) {
    const name = await slider.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)
    await measure(`${id}, slider “${name}”`, opened, () => drag(page, slider))
  }
  const plays = await page.getByRole('button', { name: 'Play', exact: true }).count()
  await page.close()
  if (plays > 0) await measurePlay(id)
}

/**
 * In a page of its own: some ten seconds after a busy time the browser gives back to the machine what was left of it, in
 * one piece, and so would charge the play with the drags before it.
 */
async function measurePlay(id: string) {
  const opened = await openFigure(id)
  const { page } = opened
  const [play] = (await page.getByRole('button', { name: 'Play', exact: true }).elementHandles()) as PlayButton[]
  if (play) {
    await play.scrollIntoViewIfNeeded()
    await measure(`${id}, play`, opened, () => playFor(page, play, PLAY_MS))
    if (minutes > 0) await measureMemory(id, page, play)
  }
  await page.close()
}

/**
 * The frames of the page while something is done; it was done before, as slowly, so its code is warm and it knows its
 * machine. The page is kept asking for frames: one that comes late was held up by work, not by want of anything to draw.
 * Whose work, the page's own or the machine's beside it, is told by what the browser calls long animation frames.
 */
async function framesDuring({ session, page, longFrames }: Opened, act: () => Promise<void>): Promise<Frames> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  const before = await speed.read(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await act()
  await page.waitForTimeout(500)
  await session.send('Tracing.start', {
    // Without the first word all that is traced by default comes along, and costs the page a fifth of its frames.
    categories: '-*,disabled-by-default-devtools.timeline.frame',
    transferMode: 'ReportEvents',
  })
  // What begins to look on is busy at first.
  await page.waitForTimeout(500)
  await longFrames.evaluate((seen) => seen.splice(0))
  const begun = await clock(session)
  await act()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const worked = await longFrames.jsonValue()
  const times = events
    .filter(({ name, ts }) => name === 'BeginMainThreadFrame' && ts > begun)
    .map(({ ts }) => ts / 1000)
  const gaps = times
    .toSorted((a, b) => a - b)
    .map((time, index, all) => time - (all[index - 1] ?? time))
    .slice(1)
  return { gaps, worked: worked.filter((ms) => ms > LATE_MS), speed: Math.min(before, await speed.read(page)) }
}

/** The time by the clock of the tracing, in microseconds. */
async function clock(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1e6 * (metrics.find(({ name }) => name === 'Timestamp')?.value ?? 0)
}

/** Done again where the machine was slow, which is told by the machine alone, never by how the figure did. */
async function measure(what: string, opened: Opened, act: () => Promise<void>) {
  let frames = await framesDuring(opened, act)
  for (let attempt = 2; attempt <= ATTEMPTS && frames.speed < LEAST_SPEED; attempt++) {
    const again = await framesDuring(opened, act)
    if (again.speed > frames.speed) frames = again
  }
  report(what, frames)
}

/** What the machine can do at best: a hand that the page barely answers. */
async function measureFloor(id: string) {
  // The page hears no hand, so it would make its offline copy just then.
  const opened = await openFigure(id, 'block')
  const { page, marks } = opened
  const [first] = marks
  if (first) {
    await answerBarely(first)
    await measure(`${id}, the hand alone`, opened, () => drag(page, first))
  }
  await page.close()
}

async function measureMemory(id: string, page: Page, play: PlayButton) {
  const before = await heap(page)
  const end = Date.now() + minutes * 60_000
  while (Date.now() < end) await playFor(page, play, Math.min(20_000, Math.max(0, end - Date.now())))
  const after = await heap(page)
  console.log(`${id}, heap: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after ${minutes} minutes of play`)
}

/** Megabytes of JavaScript in use, after collecting what is not. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

function report(what: string, { gaps, worked, speed }: Frames) {
  if (gaps.length === 0) return console.log(`${what}: no frame drawn`)
  const sorted = gaps.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const late = gaps.filter((gap) => gap > LATE_MS).length
  const ownWork = worked.length > 0 ? `, the page at work for ${worked.map((ms) => ms.toFixed(0)).join(', ')} ms` : ''
  const byMachine = speed < LEAST_SPEED ? `, the machine itself at ${(100 * speed).toFixed(0)} % of its speed` : ''
  console.log(
    `${what}: ${gaps.length} frames, median ${(1000 / median).toFixed(0)} a second, longest ${(sorted.at(-1) ?? 0).toFixed(0)} ms, ${late} over ${LATE_MS} ms${ownWork}${byMachine}`,
  )
}

function readArguments(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    options: { minutes: { type: 'string', default: '0' }, quickest: { type: 'string', default: 'Infinity' } },
    allowPositionals: true,
  })
  return {
    chosen: positionals.length > 0 ? positionals : figureIds(),
    minutes: Number(values.minutes),
    quickest: Number(values.quickest),
  }
}

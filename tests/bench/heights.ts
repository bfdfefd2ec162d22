/**
 * How tall each figure's own page is, at every width and in every state that the chapters show, in a real Chromium:
 * writes src/figures/shell/heights.ts, from which pages, embed codes and the custom element take the height they keep.
 * Run it on a built site when a figure has grown; the browser tests say when that is.
 *
 *   npm run heights
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { chromiumFlags, ensureChromium, thisMachine } from '../tools/chromium.ts'
import { figureIds, fileOf, pageAddresses, read } from '../tools/dist.ts'
import { stepsAbove } from '../tools/steps.ts'

const PORT = 4187
const TABLE = 'src/figures/shell/heights.ts'
/** From a frame in the narrowest phone to beyond the widest figure. */
const WIDTHS = Array.from({ length: 91 }, (_, index) => 288 + 8 * index)
/** States differ little: they are looked at on every third width, and between those like on the wider one. */
const STATES_EVERY = 3
/** Letters of other systems wrap a little differently. */
const SPARE_PX = 12

const server = spawn('node', ['node_modules/vite/bin/vite.js', 'preview', '--port', String(PORT), '--strictPort'], {
  stdio: 'ignore',
})
await pause(2000)
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...chromiumFlags(thisMachine.isRoot), '--enable-unsafe-swiftshader'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  const states = shownStates()
  const rows: string[] = []
  for (const id of figureIds()) {
    const heights = await measure(page, id, states.get(id) ?? new Set())
    const steps = stepsAbove(
      WIDTHS,
      heights.map((height) => Math.ceil((height + SPARE_PX) / 10) * 10),
    )
    console.log(id.padEnd(24), JSON.stringify(steps))
    rows.push(`  ${/-/.test(id) ? `'${id}'` : id}: [${steps.join(', ')}],`)
  }
  const [head = ''] = readFileSync(TABLE, 'utf8').split(/(?<=\{\n)(?=\s+'?[a-z-]+'?: \[)/)
  writeFileSync(TABLE, `${head}${rows.join('\n')}\n}\n`)
} finally {
  await browser.close()
  server.kill()
}

/** The states that links of the chapters put each figure into. */
function shownStates(): Map<string, Set<string>> {
  const states = new Map<string, Set<string>>()
  for (const address of pageAddresses())
    for (const [, query = '', id = ''] of read(fileOf(address)).matchAll(
      /href="\?([^"#]*)#[^"]*" data-shows="([^"]+)"/g,
    ))
      states.set(id, (states.get(id) ?? new Set()).add(query.replaceAll('&amp;', '&')))
  return states
}

async function measure(page: Page, id: string, states: ReadonlySet<string>): Promise<number[]> {
  const heights = await heightsAt(page, `/figures/${id}/?embed`, WIDTHS)
  for (const state of states) {
    const some = WIDTHS.filter((_, index) => index % STATES_EVERY === 0)
    const there = await heightsAt(page, `/figures/${id}/?embed&${state}`, some)
    for (const [index, height] of heights.entries())
      heights[index] = Math.max(height, there[Math.floor(index / STATES_EVERY)] ?? 0)
  }
  return heights
}

/** In a frame, as it will be; the widths are gone through in the page itself, which is many times quicker. */
async function heightsAt(page: Page, address: string, widths: readonly number[]): Promise<number[]> {
  await page.goto(`http://127.0.0.1:${PORT}/errata/`)
  await page.setContent(`<iframe src="http://127.0.0.1:${PORT}${address}" style="width:720px;height:3000px"></iframe>`)
  await page.frameLocator('iframe').locator('[data-awake]').waitFor()
  await page.waitForLoadState('networkidle')
  return page.evaluate(async (all) => {
    const frame = document.querySelector('iframe')
    const body = frame?.contentDocument?.body
    if (!frame || !body) throw new Error('the frame is not to be seen')
    body.style.minHeight = '0'
    const heights: number[] = []
    for (const width of all) {
      frame.style.width = `${width}px`
      await new Promise((resolve) => requestAnimationFrame(resolve))
      heights.push(Math.ceil(body.getBoundingClientRect().height))
    }
    return heights
  }, widths)
}

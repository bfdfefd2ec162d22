/**
 * How tall figures and chapters are in a frame, at every width, in a real Chromium: writes src/figures/shell/heights.ts
 * and src/pages/embed/chapterHeights.ts, from which pages, embed codes and the custom element take the height they keep.
 * Run it on a built site when one has grown; the browser tests say when that is.
 *
 *   npm run heights                       all of them
 *   npm run heights -- chapters           or figures: one kind
 *   npm run heights -- newcomer downhill  some of them
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { heights } from '../../src/figures/shell/heights.ts'
import type { Steps } from '../../src/figures/shell/reserve.ts'
import { chapterHeights } from '../../src/pages/embed/chapterHeights.ts'
import { chromiumFlags, ensureChromium, thisMachine } from '../tools/chromium.ts'
import { chapterIds, figureIds } from '../tools/dist.ts'
import { serveSite } from '../tools/serveSite.ts'
import { chapterSteps, figureSteps } from './heightsInFrame.ts'

const PORT = Number(process.env.PORT ?? 4187)

interface Kind {
  ids: readonly string[]
  table: string
  known: Readonly<Record<string, Steps>>
  measure: (page: Page, site: string, id: string) => Promise<Steps>
}

const KINDS: Record<string, Kind> = {
  figures: { ids: figureIds(), table: 'src/figures/shell/heights.ts', known: heights, measure: figureSteps },
  chapters: {
    ids: chapterIds(),
    table: 'src/pages/embed/chapterHeights.ts',
    known: chapterHeights,
    measure: chapterSteps,
  },
}

const asked = process.argv.slice(2)
const names = Object.entries(KINDS).flatMap(([kind, { ids }]) => [kind, ...ids])
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) throw new Error(`There is no figure or chapter called ${unknown.join(', ')}.`)

const { site, stop } = await serveSite(PORT)
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...chromiumFlags(thisMachine.isRoot), '--enable-unsafe-swiftshader'],
})
try {
  for (const [name, kind] of Object.entries(KINDS)) {
    // Under a finger, lines of code to be pressed are taller: the taller height is kept.
    const page = await browser.newPage({ viewport: { width: 1400, height: 800 }, hasTouch: true })
    const isWhole = asked.length === 0 || asked.includes(name)
    const measured = new Map<string, Steps>()
    for (const id of kind.ids.filter((one) => isWhole || asked.includes(one))) {
      const steps = await kind.measure(page, site, id)
      console.log(id.padEnd(24), JSON.stringify(steps))
      measured.set(id, steps)
    }
    if (measured.size > 0) writeTable(kind, measured)
  }
} finally {
  await browser.close()
  stop()
}

/** What was not measured now stays as it was known. */
function writeTable({ ids, table, known }: Kind, measured: ReadonlyMap<string, Steps>) {
  const rows = ids.map((id) => `'${id}': [${(measured.get(id) ?? known[id] ?? []).join(', ')}],`)
  const text = readFileSync(table, 'utf8')
  const [head = ''] = text.split(/(?<== \{)/)
  writeFileSync(table, `${head}\n${rows.join('\n')}\n}\n`)
  spawnSync('node_modules/.bin/biome', ['format', '--write', table], { stdio: 'inherit' })
}

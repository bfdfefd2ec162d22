/**
 * Prints Lighthouse's mobile scores and timings of the built site. Not a test: a timing is nothing to pass or fail.
 * Lighthouse is fetched for the occasion; it is too heavy to be installed with every test run.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { chromiumFlags, ensureChromium, thisMachine } from '../tools/chromium.ts'
import { serveSite } from '../tools/serveSite.ts'

const PORT = 4189
const LIGHTHOUSE = 'lighthouse@12.8.2'
const REPORT = '.cache/lighthouse.json'
const PAGES = ['/', '/chapters/the-mayors-question/']

interface Report {
  categories: Record<string, { title: string; score: number | null }>
  audits: Record<string, { displayValue?: string; score: number | null; title: string }>
}

mkdirSync('.cache', { recursive: true })
const environment = { ...process.env, CHROME_PATH: ensureChromium() }
const { site, stop } = await serveSite(PORT)
try {
  for (const page of PAGES) {
    const flags = ['--headless=new', ...chromiumFlags(thisMachine.isRoot)].join(' ')
    const options = ['--quiet', '--output=json', `--output-path=${REPORT}`, `--chrome-flags=${flags}`]
    const url = `${site}${page}`
    const { status } = spawnSync('npx', ['--yes', LIGHTHOUSE, url, ...options], { env: environment, stdio: 'inherit' })
    if (status !== 0) throw new Error(`Lighthouse ended with ${status}`)
    const { categories, audits } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
    console.log(`\n${page}`)
    for (const { title, score } of Object.values(categories))
      console.log(`  ${title}: ${Math.round((score ?? 0) * 100)}`)
    for (const id of ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'])
      console.log(`  ${audits[id]?.title}: ${audits[id]?.displayValue}`)
    const short = Object.values(audits).filter(({ score }) => score !== null && score < 0.9)
    for (const { title, displayValue } of short) console.log(`  below 90: ${title} ${displayValue ?? ''}`)
  }
} finally {
  stop()
}

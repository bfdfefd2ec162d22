/**
 * The whole of `npm test`, one stage after the other; `npm test -- types unit` runs only those named.
 * A stage that fails stops only the stages that need it. The last line printed is the sum of everything.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ensureChromium } from './tools/chromium.ts'
import { type Counts, inWords, playwrightCounts, settled, sum, vitestCounts } from './tools/counts.ts'

interface Stage {
  name: string
  command: string
  /** Where the runner writes its counts; without it the stage counts as one test. */
  report?: { file: string; read: (json: string) => Counts }
  /** The stage that must not have failed before. */
  needs?: string
  /** More for the command's environment, found out just before it runs. */
  prepare?: () => Record<string, string>
}

const REPORTS = '.cache/tests'

/** Logs that are kept in a file are plain. Biome wants to be told so in its own way. */
const COLOURS = Boolean(process.stdout.isTTY || process.env.FORCE_COLOR)

const vitest = (name: string, options = ''): Stage => ({
  name,
  command: `vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/${name}.json ${options}`,
  report: { file: `${REPORTS}/${name}.json`, read: (json) => vitestCounts(JSON.parse(json)) },
})

const stages: Stage[] = [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: `biome ci --error-on-warnings${COLOURS ? '' : ' --colors=off'}` },
  { name: 'unused', command: 'knip' },
  vitest('unit'),
  { name: 'build', command: 'vite build' },
  { ...vitest('site', '--config tests/site/vitest.config.ts'), needs: 'build' },
  {
    name: 'browser',
    command: 'playwright test --config tests/browser/playwright.config.ts',
    report: { file: `${REPORTS}/browser.json`, read: (json) => playwrightCounts(JSON.parse(json)) },
    needs: 'build',
    prepare: () => ({ CHROMIUM_PATH: ensureChromium() }),
  },
]

function run({ name, command, report, prepare }: Stage): Counts {
  console.log(`\n=== ${name}: ${command}`)
  const started = performance.now()
  if (report) rmSync(report.file, { force: true })
  const exitCode = execute(command, prepare)
  const ended = exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  const counts = report ? settled(read(report), exitCode) : ended
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `=== ${name} ${counts.failed ? 'FAILED' : 'passed'} in ${seconds} s${report ? `: ${inWords(counts)}` : ''}`,
  )
  return counts
}

function execute(command: string, prepare: Stage['prepare']): number {
  try {
    const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`
    const env = { ...process.env, ...(!COLOURS && { NO_COLOR: '1' }), PATH: path, ...prepare?.() }
    return spawnSync(command, { shell: true, stdio: 'inherit', env }).status ?? 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

function read({ file, read }: NonNullable<Stage['report']>): Counts | null {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`No counts from ${file}: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

function chosen(names: string[]): Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0)
    throw new Error(`No stage called ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}.`)
  return names.length > 0 ? stages.filter(({ name }) => names.includes(name)) : stages
}

mkdirSync(REPORTS, { recursive: true })
const results = new Map<string, Counts>()
const verdicts: string[] = []
for (const stage of chosen(process.argv.slice(2))) {
  const blocked = stage.needs && results.get(stage.needs)?.failed
  const counts = blocked ? { passed: 0, failed: 1, skipped: 0 } : run(stage)
  results.set(stage.name, counts)
  verdicts.push(`${counts.failed ? '✗' : '✓'} ${stage.name}${blocked ? `: not run, for ${stage.needs} failed` : ''}`)
}
const total = sum([...results.values()])
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${verdicts.join('\n')}\n\n${inWords(total)}`)

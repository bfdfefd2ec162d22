import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { chapterChunks } from '../../src/build/chapterChunks.ts'

const chunkOf = chapterChunks()
const noModule = { importers: [], dynamicImporters: [] }
const name = (id: string, importers: string[] = [], dynamicImporters: string[] = []) =>
  chunkOf(id, { getModuleInfo: (asked) => (asked === id ? { importers, dynamicImporters } : noModule) })

it('packs the figures of one chapter together, with what only they use', () => {
  expect(name('/x/src/figures/squash/model.ts')).toBe('figures-sigmoid')
  expect(name('/x/src/plot/Only.tsx', ['/x/src/figures/squash/A.tsx', '/x/src/figures/score-field/B.tsx'])).toBe(
    'figures-sigmoid',
  )
})

it('packs what the figures of most chapters use with React', () => {
  const chapters = readdirSync('src/chapters', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const firstFigures = chapters.map(({ name }) => {
    const [, figure] = /<Figure id="([^"]+)"/.exec(readFileSync(`src/chapters/${name}/chapter.mdx`, 'utf8')) ?? []
    return `/x/src/figures/${figure}/A.tsx`
  })
  const users = firstFigures.slice(0, Math.floor(chapters.length / 2) + 1)
  expect(name('/x/src/plot/All.tsx', users)).toBe('kit')
  expect(name('/x/src/plot/Some.tsx', users.slice(1))).toBe(null)
  expect(name('/x/node_modules/react/index.js')).toBe('kit')
})

it.each([
  [
    'what two chapters use',
    '/x/src/plot/Both.tsx',
    ['/x/src/figures/squash/A.tsx', '/x/src/figures/newcomer/B.tsx'],
    [],
  ],
  ['a figure of no chapter', '/x/src/figures/nowhere/model.ts', [], []],
  [
    'what a chapter and a figure of none use',
    '/x/src/plot/Both.tsx',
    ['/x/src/figures/squash/A.tsx', '/x/src/figures/nowhere/B.tsx'],
    [],
  ],
  ['what a figure fetches later', '/x/src/figures/squash/Heavy.tsx', [], ['/x/src/figures/squash/Squash.tsx']],
])('leaves %s alone', (_case, id, importers, later) => expect(name(id, importers, later)).toBeNull())

it('takes a figure as one that is fetched by the registry', () => {
  expect(name('/x/src/figures/squash/index.ts', [], ['/x/src/figures/registry.ts'])).toBe('figures-sigmoid')
})

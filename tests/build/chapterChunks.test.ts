import { readdirSync } from 'node:fs'
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
  const one = {
    sigmoid: 'squash',
    downhill: 'robot-arm',
    'the-landscape': 'loss-map',
    'the-mayors-question': 'newcomer',
    'log-loss': 'punishment',
    training: 'pitfalls',
    'the-answer': 'one-neuron',
  }
  const chapters = readdirSync('src/chapters', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const most = chapters.slice(0, Math.floor(chapters.length / 2) + 1)
  const users = most.map(({ name }) => `/x/src/figures/${one[name as keyof typeof one]}/A.tsx`)
  expect(name('/x/src/plot/All.tsx', users)).toBe('kit')
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
  ['what a figure fetches later', '/x/src/figures/squash/Heavy.tsx', [], ['/x/src/figures/squash/Squash.tsx']],
])('leaves %s alone', (_case, id, importers, later) => expect(name(id, importers, later)).toBeNull())

it('takes a figure as one that is fetched by the registry', () => {
  expect(name('/x/src/figures/squash/index.ts', [], ['/x/src/figures/registry.ts'])).toBe('figures-sigmoid')
})

import { expect, it } from 'vitest'
import { chapterChunks } from '../../src/build/chapterChunks.ts'

const chunkOf = chapterChunks()
const name = (id: string, importers: string[] = [], dynamicImporters: string[] = []) =>
  chunkOf(id, { getModuleInfo: (asked) => (asked === id ? { importers, dynamicImporters } : null) })

it('packs the figures of one chapter together, with what only they use', () => {
  expect(name('/x/src/figures/squash/model.ts')).toBe('figures-sigmoid')
  expect(name('/x/src/plot/Only.tsx', ['/x/src/figures/squash/A.tsx', '/x/src/figures/score-field/B.tsx'])).toBe(
    'figures-sigmoid',
  )
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
  ['React', '/x/node_modules/react/index.js', ['/x/src/figures/squash/A.tsx'], []],
])('leaves %s alone', (_case, id, importers, later) => expect(name(id, importers, later)).toBeNull())

it('takes a figure as one that is fetched by the registry', () => {
  expect(name('/x/src/figures/squash/index.ts', [], ['/x/src/figures/registry.ts'])).toBe('figures-sigmoid')
})

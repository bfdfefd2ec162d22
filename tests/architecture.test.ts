import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breaches, importsOf } from './tools/floors.ts'

const MOST_LINES = 250

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

const read = (path: string) => readFileSync(path, 'utf8')
const files = filesIn('src')
const modules = files
  .filter((path) => /\.(tsx?|mdx)$/.test(path))
  .map((path) => ({ path, imports: importsOf(path, read(path)) }))
const figures = foldersIn('src/figures').filter((name) => name !== 'shell')
const chapters = foldersIn('src/chapters')

describe('the house', () => {
  test('is seen whole', () => {
    const imports = modules.flatMap((module) => module.imports)
    expect(modules.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
    // Each kind of import once, where it is known to be.
    const targets = (path: string) =>
      modules.find((module) => module.path === path)?.imports.map(({ target }) => target)
    expect(targets('src/figures/registry.ts')).toContain('src/figures/newcomer/index.ts')
    expect(targets('src/chapters/the-mayors-question/chapter.mdx')).not.toHaveLength(0)
    expect(imports.map(({ target }) => target)).toEqual(expect.arrayContaining(['d3', 'katex', 'react']))
    const unresolved = imports.filter(
      ({ target }) => /^src\/.*\.(tsx?|mdx|css)$/.test(target) && !files.includes(target),
    )
    expect(unresolved.filter(({ target }) => !target.includes('*'))).toEqual([])
  })

  test('imports go down only', () => {
    expect(breaches(modules)).toEqual([])
  })

  test('every figure has its index and its line in the registry', () => {
    const registered = importsOf('src/figures/registry.ts', read('src/figures/registry.ts')).map(({ target }) => target)
    expect(figures.length).toBeGreaterThan(1)
    for (const figure of figures) {
      expect(files).toContain(`src/figures/${figure}/index.ts`)
      expect(registered).toContain(`src/figures/${figure}/index.ts`)
    }
  })

  test('every chapter has its prose, its facts and its meta', () => {
    expect(chapters.length).toBeGreaterThan(0)
    for (const chapter of chapters)
      for (const part of ['chapter.mdx', 'facts.ts', 'meta.ts'])
        expect(files).toContain(`src/chapters/${chapter}/${part}`)
  })

  test('no model knows React', () => {
    const models = modules.filter(({ path }) => /^src\/figures\/[^/]+\/model\.ts$/.test(path))
    expect(models.length).toBeGreaterThan(1)
    for (const { path, imports } of models)
      expect(
        imports.filter(({ target }) => target.startsWith('react') || target.endsWith('.tsx')),
        path,
      ).toEqual([])
  })
})

describe('each file', () => {
  const sources = [...files, ...filesIn('tests')].filter((path) => /\.(tsx?|css)$/.test(path))

  test(`has at most ${MOST_LINES} lines`, () => {
    const long = sources.map((path) => [path, read(path).trimEnd().split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > MOST_LINES)).toEqual([])
  })

  test('is named by what is in it', () => {
    expect(sources.filter((path) => /^(utils?|helpers?|misc|common)\./i.test(basename(path)))).toEqual([])
  })

  test('takes chance from a seed', () => {
    expect(files.filter((path) => /\.(tsx?|mdx)$/.test(path) && /\bMath\s*\.\s*random\b/.test(read(path)))).toEqual([])
  })
})

describe('the checker', () => {
  const find = (path: string, line: string) => breaches([{ path, imports: importsOf(path, line) }])

  test.each([
    ['up', 'src/math/a.ts', "import { b } from '../plot/b.ts'", 'math is below plot'],
    ['up, by type', 'src/state/a.ts', "import type { B } from '../figures/b.ts'", 'state is below figures'],
    ['up, late', 'src/prose/a.tsx', "const b = () => import('../pages/b.tsx')", 'prose is below pages'],
    ['up, for the effect', 'src/data/a.ts', "import '../plot/b.ts'", 'data is below plot'],
    ['up, handed on', 'src/data/a.ts', "export * from '../state/b.ts'", 'data is below state'],
    ['up, over several lines', 'src/data/a.ts', "import {\n  b,\n  type C,\n} from '../state/b.ts'", 'below state'],
    ['up, in MDX', 'src/figures/a/a.mdx', "import B from '../../chapters/b/c.mdx'\n\n# Words", 'below chapters'],
    ['math and a package', 'src/math/a.ts', "import { max } from 'd3-array'", 'math imports nothing'],
    ['D3 outside plot', 'src/figures/a/A.tsx', "import { scaleLinear } from 'd3'", 'only plot'],
    ['a part of D3 outside plot', 'src/pages/a.ts', "export { max } from 'd3-array'", 'only plot'],
    ['KaTeX in the house', 'src/prose/A.tsx', "import katex from 'katex'", 'build time only'],
    [
      'a figure and another',
      'src/figures/a/model.ts',
      "import { m } from '../b/model.ts'",
      'no figure imports another',
    ],
    ['a figure and the registry', 'src/figures/a/index.ts', "import { r } from '../registry.ts'", 'the registry'],
    ['the workshop from the house', 'src/pages/a.tsx', "import { m } from '../build/macros.ts'", 'the workshop'],
    ['the house from the workshop', 'src/build/a.ts', "import { r } from '../pages/render.tsx'", 'types only'],
    ['a floor nobody knows', 'src/attic/a.ts', "import '../math/a.ts'", 'not a floor'],
  ])('sees %s', (_case, path, line, why) => {
    expect(find(path, line)).toEqual([expect.stringContaining(why)])
  })

  test.each([
    ['down', 'src/pages/a.tsx', "import { b } from '../math/b.ts'"],
    ['level', 'src/math/a.ts', "import { b } from './b.ts'"],
    ['D3 in plot', 'src/plot/a.tsx', "import { scaleLinear } from 'd3'"],
    [
      'what figures share',
      'src/figures/a/A.tsx',
      "import { S } from '../shell/S.tsx'\nimport { c } from '../census.ts'",
    ],
    ['a table for the workshop', 'src/build/macros.ts', "import { q } from '../plot/quantities.ts'"],
    ['types for the workshop', 'src/build/a.ts', "import type * as R from '../pages/render.tsx'"],
    ['a style sheet', 'src/plot/a.tsx', "import '../styles/plot.css'"],
    [
      'words about imports',
      'src/math/a.ts',
      "/** \n * import { b } from '../plot/b.ts'\n */\n// import '../plot/b.ts'",
    ],
  ])('lets pass %s', (_case, path, line) => {
    expect(find(path, line)).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bytes, gzipped, read } from '../tools/dist.ts'
import { isOnPress, linksOf } from '../tools/scripts.ts'
import { attributes, type BuiltPage, chapters, files, pages, scripts, scriptsOf } from './pages.ts'

// In bytes, compressed; a kB is 1000 of them.
const MOST_SCRIPT = 100_000
const AIM_SCRIPT = 85_000
const MOST_HTML = 60_000
/** What draws in three dimensions is counted apart: only one figure fetches it, when it wakes. */
const MOST_APART = 150_000
const MOST_FONTS = 100_000
/** What is fetched when the search is first opened. */
const MOST_SEARCH_SCRIPT = 12_000
const MOST_SEARCH_INDEX = 150_000
/** What a page that embeds figures may fetch for them. */
const MOST_EMBED_SCRIPT = 3000

const isApart = (file: string) => (scripts.get(file) ?? '').includes('WebGLRenderer')

/** On the sheets for teachers it is there at once, in a chapter with the press of “Share”. */
const isQrCode = (file: string) => /^qrCode-/.test(posix.basename(file))

/** What is fetched when all else is there, and has the site kept for days without a network: see offline.test.ts. */
const isAfterwards = (file: string) => /^keepCopy-/.test(posix.basename(file))

const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`
const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0)

test('there is at least one chapter, with scripts', () => {
  expect(chapters.length).toBeGreaterThan(0)
  expect(scripts.size).toBeGreaterThan(1)
})

/** The pages whose figures wake in what a chapter's may weigh. */
const awake = [...chapters, ...pages.filter(({ address }) => address === '/playground/')]

test('the playground is weighed too', () => expect(awake).toHaveLength(chapters.length + 1))

describe.each(awake)('$address', (page) => {
  test(`needs at most ${kB(MOST_SCRIPT)} of script when all its figures have woken`, () => {
    const sizes = scriptsOf(page)
      .filter((file) => !isApart(file) && !isOnPress(file) && !isQrCode(file) && !isAfterwards(file))
      .map((file) => [file, gzipped(file)] as const)
    const sum = total(sizes.map(([, size]) => size))
    const rows = sizes.map(([file, size]) => `${kB(size).padStart(10)}  ${posix.basename(file)}`)
    console.log(
      [
        page.address,
        ...rows,
        `${kB(sum).padStart(10)}  in all (aim ${kB(AIM_SCRIPT)}, at most ${kB(MOST_SCRIPT)})`,
      ].join('\n'),
    )
    expect(sum).toBeLessThanOrEqual(MOST_SCRIPT)
    expect(sum, 'React alone is more than this').toBeGreaterThan(45_000)
  })

  test(`is at most ${kB(MOST_HTML)} of HTML`, () => {
    const size = gzipped(page.file)
    console.log(`${kB(size).padStart(10)}  HTML of ${page.address} (at most ${kB(MOST_HTML)})`)
    expect(size).toBeLessThanOrEqual(MOST_HTML)
  })
})

test(`what draws in three dimensions is one script of at most ${kB(MOST_APART)}, fetched by one chapter`, () => {
  const apart = [...scripts.keys()].filter(isApart)
  for (const file of apart) {
    console.log(`${kB(gzipped(file)).padStart(10)}  ${posix.basename(file)}, apart`)
    expect(gzipped(file)).toBeLessThanOrEqual(MOST_APART)
  }
  expect(apart.map((file) => posix.basename(file).replace(/-.*/, '')).toSorted(), 'one or the other').toEqual([
    'painter',
    'painter.worker',
  ])
  expect(chapters.filter((page) => scriptsOf(page).some(isApart)).map(({ address }) => address)).toEqual([
    '/chapters/the-landscape/',
  ])
})

test(`the search is at most ${kB(MOST_SEARCH_SCRIPT)} of script and ${kB(MOST_SEARCH_INDEX)} of index`, () => {
  const script = [...scripts.keys()].filter((file) => posix.basename(file).startsWith('openSearch'))
  expect(script).toHaveLength(1)
  console.log(`${kB(total(script.map(gzipped))).padStart(10)}  search, ${kB(gzipped('search.json'))} of index`)
  expect(total(script.map(gzipped))).toBeLessThanOrEqual(MOST_SEARCH_SCRIPT)
  expect(gzipped('search.json')).toBeLessThanOrEqual(MOST_SEARCH_INDEX)
})

test(`embed.js is one file of at most ${kB(MOST_EMBED_SCRIPT)}, and with the element fetches no other`, () => {
  for (const file of ['embed/v1/embed.js', 'embed/v1/figure-element.js']) {
    const code = scripts.get(file) ?? ''
    console.log(`${kB(gzipped(file)).padStart(10)}  ${file}`)
    expect(code, file).toContain('hobbiton')
    expect(linksOf(file, code), file).toEqual({ statics: [], dynamics: [] })
    expect(files).toContain(file.replace('.js', '.d.ts'))
  }
  const size = gzipped('embed/v1/embed.js')
  expect(size).toBeLessThanOrEqual(MOST_EMBED_SCRIPT)
  expect(readFileSync('docs/embedding.md', 'utf8'), 'told to whoever embeds').toContain(`It is ${kB(size)},`)
})

test('a plain chapter page carries of sharing, embedding and offline the buttons, and how to fetch the rest', () => {
  const telltales: [script: string, word: string][] = [
    ['frame', 'hobbiton:1'],
    ['EmbedWays', 'container-type'],
    ['openEmbedding', 'a chapter of Hobbiton'],
    ['keepCopy', 'A newer edition is here'],
  ]
  for (const [name, word] of telltales) {
    const having = [...scripts].filter(([, code]) => code.includes(word)).map(([file]) => file)
    const homes = having.filter((file) => !file.startsWith('embed/'))
    expect(
      homes.map((file) => posix.basename(file).split('-')[0]),
      word,
    ).toEqual([name])
    for (const page of chapters) expect(page.html, page.address).not.toContain(posix.basename(homes[0] ?? ''))
  }
})

test('a plain chapter page’s sheets hold nothing of what only frames and figures’ own pages wear', () => {
  const worn = /\[data-embed\]|\.figure-page|\.figure-credit/
  const sheetsOf = (page: BuiltPage) =>
    attributes(page, 'link[rel=stylesheet]', 'href').map((href) => posix.join(posix.dirname(page.file), href))
  for (const page of chapters) {
    expect(sheetsOf(page).length).toBeGreaterThan(0)
    expect(
      sheetsOf(page).filter((file) => worn.test(read(file))),
      page.address,
    ).toEqual([])
  }
  const lone = pages.filter(({ address }) => address.startsWith('/figures/'))
  for (const page of lone)
    expect(
      sheetsOf(page).filter((file) => worn.test(read(file))),
      page.address,
    ).toHaveLength(1)
  const frame = [...scripts.keys()].find((file) => posix.basename(file).startsWith('frame-'))
  const [sheet = ''] = sheetsOf(lone[0]!).slice(-1)
  expect([...scripts.values()].join(), `with ${frame}, a framed chapter fetches it`).toContain(posix.basename(sheet))
})

test(`fonts are woff2, at most ${kB(MOST_FONTS)} in all`, () => {
  const sheets = files.filter((file) => file.endsWith('.css')).map((file) => [file, read(file)] as const)
  const inPages = pages.map(({ file, html }) => [file, html] as const)
  const fonts = new Set(
    [...sheets, ...inPages].flatMap(([file, text]) =>
      [...text.matchAll(/[^\s"'(),]+\.(?:woff2?|ttf|otf|eot)\b/g)].map(([url]) => posix.join(posix.dirname(file), url)),
    ),
  )
  const sizes = [...fonts].map(bytes)
  console.log(`${kB(total(sizes)).padStart(10)}  ${fonts.size} fonts (at most ${kB(MOST_FONTS)})`)
  expect(fonts.size).toBeGreaterThan(0)
  expect([...fonts].filter((file) => !file.endsWith('.woff2'))).toEqual([])
  expect(total(sizes)).toBeLessThanOrEqual(MOST_FONTS)
})

test('KaTeX’s own code is not shipped', () => {
  const telltales = ['KaTeX parse error', 'mathord', 'katex-mathml', '\\\\htmlData']
  const original = readFileSync('node_modules/katex/dist/katex.min.js', 'utf8')
  for (const telltale of telltales) {
    expect(original).toContain(telltale)
    expect([...scripts].filter(([, code]) => code.includes(telltale)).map(([file]) => file)).toEqual([])
  }
})

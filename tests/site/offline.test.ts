import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bytes, fileOf, gzipped, read } from '../tools/dist.ts'
import { attributes, files, pages, scripts } from './pages.ts'

/** Everything, once and for all, in bytes as they travel: about as much as one photograph of a telephone. */
const MOST_KEPT = 2_400_000
/** What a page fetches, when all else is there, to have that kept. */
const MOST_KEEPER = 1_500
/** sw.js itself: the library, and a line for each file. */
const MOST_WORKER = 25_000

const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`
const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0)

/** What the service worker keeps: addresses from the top of the site, each with the seal of its content. */
const kept = [...read('sw.js').matchAll(/\{url:"([^"]+)",revision:(?:null|"\w+"),integrity:"sha256-([^"]+)"\}/g)].map(
  ([, url, seal]) => ({ file: fileOf(`/${url === './' ? '' : url}`), seal: seal! }),
)
const isKept = (file: string) => kept.some((one) => one.file === file)

test('every page is kept, and all that it loads', () => {
  expect(kept.length).toBeGreaterThan(pages.length + scripts.size - 3)
  const loaded = pages.flatMap((page) => [
    page.file,
    ...[
      ...attributes(page, 'link[rel~=icon], link[rel=stylesheet], link[rel=manifest], link[rel=preload]', 'href'),
      ...attributes(page, 'img, source, audio, video', 'src'),
    ].map((href) => posix.join(posix.dirname(page.file), href)),
  ])
  const sheets = files.filter((file) => file.endsWith('.css'))
  const fonts = sheets.flatMap((file) =>
    [...read(file).matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url]) => posix.join(posix.dirname(file), url!)),
  )
  const code = [...scripts.keys()].filter((file) => file.startsWith('assets/'))
  expect(code.filter((file) => /worker-/.test(file))).toHaveLength(2)
  expect(fonts.length).toBeGreaterThan(0)
  const wanted = new Set([...loaded, ...fonts, ...code, 'search.json', ...files.filter((file) => /^data\//.test(file))])
  expect([...wanted].filter((file) => !isKept(file))).toEqual([])
})

test('what is kept is what was built, sealed, and nothing that pages do not need', () => {
  const broken = kept.filter(
    ({ file, seal }) =>
      createHash('sha256')
        .update(readFileSync(resolve('dist', file)))
        .digest('base64') !== seal,
  )
  expect(broken).toEqual([])
  expect(kept.filter(({ file }) => /(^|\/)(sw\.js|_headers|pictures|cards|oembed)|\.zip$/.test(file))).toEqual([])
})

test(`all of it is at most ${kB(MOST_KEPT)}, and what keeps it next to nothing`, () => {
  const weigh = (file: string) => (/\.(woff2|png|jpg)$/.test(file) ? bytes(file) : gzipped(file))
  const sum = total(kept.map(({ file }) => weigh(file)))
  const keeper = [...scripts.keys()].filter((file) => /\/keepCopy-/.test(file))
  console.log(`${kB(sum).padStart(10)}  kept, in ${kept.length} files; sw.js ${kB(gzipped('sw.js'))}`)
  expect(keeper).toHaveLength(1)
  console.log(`${kB(gzipped(keeper[0]!)).padStart(10)}  ${keeper[0]}`)
  expect(sum).toBeLessThanOrEqual(MOST_KEPT)
  const [, said = ''] = /about ([\d.]+) MB as it travels/.exec(readFileSync('docs/hosting.md', 'utf8')) ?? []
  expect(Math.abs(Number(said) - sum / 1e6), `docs/hosting.md says ${said} MB`).toBeLessThan(0.2)
  expect(total(keeper.map(gzipped))).toBeLessThanOrEqual(MOST_KEEPER)
  expect(gzipped('sw.js')).toBeLessThanOrEqual(MOST_WORKER)
  const telltale = 'workbox:precaching'
  expect(read('sw.js')).toContain(telltale)
  expect([...scripts].filter(([, code]) => code.includes(telltale)).map(([file]) => file)).toEqual(['sw.js'])
})

describe('on a home screen', () => {
  const manifest: { start_url: string; scope: string; icons: { src: string; sizes: string; purpose?: string }[] } =
    JSON.parse(read('manifest.webmanifest'))

  test('it starts where it lies, whatever the path', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
    for (const page of pages)
      expect(
        attributes(page, 'link[rel=manifest]', 'href').map((href) => posix.join(posix.dirname(page.file), href)),
      ).toEqual(['manifest.webmanifest'])
  })

  test('it has pictures of the sizes that it says, one of them to be cut to any shape', () => {
    const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'))
    expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
    expect(drawn.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1)
    for (const { src, sizes } of drawn) {
      const png = readFileSync(resolve('dist', src))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes)
    }
    expect(manifest.icons.filter(({ src }) => !isKept(src))).toEqual([])
  })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cardFor, shareSite } from '../../../src/build/sharing/shareSite.ts'
import { siteUrlFrom } from '../../../src/build/sharing/siteUrl.ts'
import type { Card } from '../../../src/pages/cards/card.ts'
import { readPng } from '../../tools/png.ts'

const cardAt = (address: string, file: string, title: string): Card => ({
  address,
  file,
  title,
  kicker: 'A figure',
  text: 'One line & another.',
  alt: `${title}, drawn.`,
  table: { caption: '', columns: ['Word'], rows: [['hobbit']] },
})
const cards: Card[] = [
  cardAt('/', 'cards/hobbiton.png', 'Hobbiton'),
  {
    ...cardAt('/chapters/downhill/', 'cards/chapters/downhill.png', 'Downhill'),
    frame: { address: 'chapters/downhill/?embed', width: 720, height: 820 },
  },
  {
    ...cardAt('/figures/squash/', 'cards/figures/squash.png', 'The “squash” & more'),
    frame: { address: 'figures/squash/', width: 720, height: 820 },
  },
]
const addresses = ['/', '/chapters/downhill/', '/figures/squash/', '/present/downhill/', '/errata/']
const places: string[] = []

/** A small site in a folder of its own, shared as a build does it. */
async function shared(site: URL | undefined) {
  const dist = mkdtempSync(join(tmpdir(), 'shared-'))
  places.push(dist)
  for (const address of addresses) {
    const file = join(dist, address, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    const head = `<title>Page ${address} · Hobbiton</title><meta name="description" content="It&#x27;s &lt; &quot;that&quot; &amp; $&amp;."/>`
    writeFileSync(file, `<!doctype html><html><head>${head}</head><body></body></html>`)
  }
  await shareSite(cards, { root: '.', dist, cache: join(places[0]!, 'cache'), site })
  return {
    read: (file: string) => readFileSync(join(dist, file)),
    head: (address: string) => new JSDOM(readFileSync(join(dist, address, 'index.html'), 'utf8')).window.document.head,
  }
}
type Shared = Awaited<ReturnType<typeof shared>>

const content = (head: Element, name: string) =>
  head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
const hrefOf = (head: Element, selector: string) => head.querySelector(selector)?.getAttribute('href')

let bare: Shared
let known: Shared
beforeAll(async () => {
  bare = await shared(undefined)
  known = await shared(new URL('https://example.org/shire/hobbiton/'))
}, 60_000)
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true })
})

describe('where nobody said where the site will stand', () => {
  test('a page names its picture as seen from itself, and nothing that would mislead', () => {
    const head = bare.head('/figures/squash/')
    expect(content(head, 'og:image')).toBe('../../cards/figures/squash.png')
    expect(content(bare.head('/'), 'og:image')).toBe('./cards/hobbiton.png')
    for (const address of addresses) {
      expect(content(bare.head(address), 'og:url')).toBeUndefined()
      expect(bare.head(address).querySelector('link')).toBeNull()
    }
    for (const file of ['sitemap.xml', 'robots.txt', 'oembed/figures/squash.json'])
      expect(() => bare.read(file)).toThrow('ENOENT')
  })

  test('title and description are the page’s own, to the letter', () => {
    const head = bare.head('/errata/')
    expect(content(head, 'og:title')).toBe('Page /errata/')
    expect(content(head, 'og:description')).toBe(`It's < "that" & $&.`)
    expect(content(head, 'og:type')).toBe('website')
    expect(content(bare.head('/chapters/downhill/'), 'og:type')).toBe('article')
    expect(content(head, 'twitter:card')).toBe('summary_large_image')
  })
})

describe('where SITE_URL names a path on a host', () => {
  const root = 'https://example.org/shire/hobbiton/'

  test.each(addresses)('%s has whole addresses below it', (address) => {
    const head = known.head(address)
    expect(content(head, 'og:url')).toBe(root + address.slice(1))
    expect(hrefOf(head, 'link[rel=canonical]')).toBe(root + address.slice(1))
    const image = content(head, 'og:image') ?? ''
    expect(image.startsWith(`${root}cards/`)).toBe(true)
    const png = readPng(known.read(image.slice(root.length)))
    expect([String(png.width), String(png.height)]).toEqual(
      ['og:image:width', 'og:image:height'].map((name) => content(head, name)),
    )
  })

  test('a figure has a static oEmbed document with a discovery link', () => {
    const href = hrefOf(known.head('/figures/squash/'), 'link[rel=alternate][type="application/json+oembed"]') ?? ''
    expect(href).toBe(`${root}oembed/figures/squash.json`)
    const document = JSON.parse(known.read(href.slice(root.length)).toString())
    expect(document).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Hobbiton',
      provider_url: root,
      title: 'The “squash” & more',
      width: 720,
      height: 820,
      thumbnail_url: `${root}cards/figures/squash.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    const frame = new JSDOM(document.html).window.document.querySelector('iframe')
    expect(frame?.src).toBe(`${root}figures/squash/`)
    expect(frame?.title).toBe('The “squash” & more')
    const chapter = JSON.parse(known.read('oembed/chapters/downhill.json').toString())
    expect(chapter.html).toContain(`src="${root}chapters/downhill/?embed"`)
  })

  test('what is no page to frame has no document', () => {
    for (const address of ['/', '/errata/', '/present/downhill/'])
      expect(known.head(address).querySelector('link[rel=alternate]')).toBeNull()
  })

  test('search engines find every page', () => {
    const found = [
      ...known
        .read('sitemap.xml')
        .toString()
        .matchAll(/<loc>(.*?)<\/loc>/g),
    ].map(([, loc]) => loc)
    expect(found.sort()).toEqual(addresses.map((address) => root + address.slice(1)).sort())
    expect(known.read('robots.txt').toString()).toContain(`Sitemap: ${root}sitemap.xml`)
  })
})

describe('a card', () => {
  test('of another page about the same thing is taken before that of the site', () => {
    expect(cardFor('/present/downhill/', cards).title).toBe('Downhill')
    expect(cardFor('/figures/squash/', cards).title).toContain('squash')
    expect(cardFor('/glossary/', cards).title).toBe('Hobbiton')
    expect(() => cardFor('/glossary/', [])).toThrow('no card')
  })
})

describe('SITE_URL', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/hobbiton', 'https://example.org/hobbiton/'],
    [' http://localhost:4173/a/ ', 'http://localhost:4173/a/'],
  ])('“%s” is %s', (setting, url) => {
    expect(siteUrlFrom(setting)?.href).toBe(url)
  })

  test('may be left out; what is no address stops the build and says so', () => {
    expect([siteUrlFrom(undefined), siteUrlFrom(' ')]).toEqual([undefined, undefined])
    for (const wrong of ['example.org/hobbiton', 'ftp://example.org/', 'https://example.org/?page=1', '/hobbiton/'])
      expect(() => siteUrlFrom(wrong)).toThrow('SITE_URL')
  })
})

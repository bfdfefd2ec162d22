import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bytes } from '../tools/dist.ts'
import { type Picture, readPng } from '../tools/png.ts'
import { files, pages } from './pages.ts'

const MOST_CARD = 80_000
/** How much of a card may be plain paper; the barest of all leaves some hundredths for words and marks. */
const MOST_PAPER = 0.93

const content = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? ''

/** Built with SITE_URL all addresses are whole; without it they are as seen from the page. Either way, the file. */
const site = pages.find(({ address }) => address === '/')?.document.querySelector('link[rel=canonical]')
const root = site?.getAttribute('href') ?? ''
const fileOfCard = (file: string, image: string) =>
  root ? image.slice(root.length) : posix.join(posix.dirname(file), image)

const pictures = new Map<string, Picture>()
function pictureOf(file: string): Picture {
  const picture = pictures.get(file) ?? readPng(readFileSync(`dist/${file}`))
  pictures.set(file, picture)
  return picture
}

describe.each(pages)('$address', ({ address, file, document }) => {
  const card = fileOfCard(file, content(document, 'og:image'))

  test('has a card: a picture that is there, of the right size, light, and not blank', () => {
    expect(files).toContain(card)
    expect(bytes(card)).toBeLessThanOrEqual(MOST_CARD)
    const { width, height, counts, palette } = pictureOf(card)
    expect([width, height]).toEqual([1200, 630])
    expect([content(document, 'og:image:width'), content(document, 'og:image:height')]).toEqual(['1200', '630'])
    expect(palette.length).toBeGreaterThan(30)
    expect(Math.max(...counts.values()) / (width * height)).toBeLessThan(MOST_PAPER)
  })

  test('says the same in words', () => {
    expect(document.title).toContain(content(document, 'og:title'))
    expect(content(document, 'og:title')).not.toBe('')
    expect(content(document, 'og:description')).toBe(content(document, 'description'))
    expect(content(document, 'og:site_name')).toBe('Hobbiton')
    expect(content(document, 'twitter:card')).toBe('summary_large_image')
    expect(content(document, 'og:image:alt').length).toBeGreaterThan(30)
    const alt = content(document, 'twitter:image:alt')
    expect(alt.length).toBeGreaterThan(30)
    expect(alt.length).toBeLessThanOrEqual(420)
    expect(document.querySelectorAll('meta[property="og:image"]')).toHaveLength(1)
  })

  test('gives whole addresses or none', () => {
    const discovery = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')
    expect(content(document, 'og:url')).toBe(root && root + address.slice(1))
    expect(discovery?.startsWith(root) ?? true).toBe(true)
    const isFramed = /^\/(figures|chapters)\/[^/]+\/$/.test(address)
    expect(discovery !== undefined).toBe(root !== '' && isFramed)
  })
})

test('each chapter and figure has a card of its own', () => {
  const own = pages.filter(({ address }) => /^\/(figures|chapters)\//.test(address))
  const cards = own.map(({ file, document }) => fileOfCard(file, content(document, 'og:image')))
  expect(own.length).toBeGreaterThan(40)
  expect(new Set(cards).size).toBe(own.length)
  const drawn = cards.map((card) => readFileSync(`dist/${card}`, 'base64'))
  expect(new Set(drawn).size).toBe(own.length)
})

test('every oEmbed document leads to a page that is there', () => {
  const documents = files.filter((file) => file.startsWith('oembed/'))
  expect(documents.length > 0).toBe(root !== '')
  for (const file of documents) {
    const { html, thumbnail_url } = JSON.parse(readFileSync(`dist/${file}`, 'utf8'))
    const src = /src="([^"?]*)/.exec(html)?.[1] ?? ''
    expect(files).toContain(`${src.slice(root.length)}index.html`)
    expect(files).toContain(thumbnail_url.slice(root.length))
  }
})

test('the browser’s own bars wear the paper of each theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? []
  for (const { document } of pages) {
    const colours = [...document.querySelectorAll('meta[name=theme-color]')]
    expect(colours.map((meta) => [meta.getAttribute('media'), meta.getAttribute('content')])).toEqual([
      ['(prefers-color-scheme: light)', light],
      ['(prefers-color-scheme: dark)', dark],
    ])
  }
})

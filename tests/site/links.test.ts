import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from '../tools/dist.ts'
import { linksOf } from '../tools/scripts.ts'
import { attributes, type BuiltPage, files, pages, scripts } from './pages.ts'

/** Any host, any sub-path: no link may climb out of it, nor count on its name. */
const BASE = 'https://host.test/any/path'

const URLS: [selector: string, attribute: string][] = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['[poster]', 'poster'],
  ['object[data]', 'data'],
  ['form[action]', 'action'],
  ['[formaction]', 'formaction'],
]

/** Links that a reader follows or that only say something; all others are fetched with the page. */
const NOT_LOADED = 'a, area, link[rel~=canonical], link[rel~=license], link[rel~=author], link[rel~=alternate]'

const sheets = files.filter((file) => file.endsWith('.css')).map((file) => ({ file, css: read(file) }))
const urlsIn = (css: string) => [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].map(([, url]) => url!)
const isElsewhere = (url: string) => /^(?:https?:)?\/\//i.test(url)
const srcsets = (page: BuiltPage) =>
  ['srcset', 'imagesrcset'].flatMap((name) =>
    attributes(page, `[${name}]`, name).flatMap((set) => set.split(',').map((one) => one.trim().split(/\s+/)[0]!)),
  )

/** What is wrong with a link, in words; null where nothing is. */
function fault(page: BuiltPage, link: string): string | null {
  const url = new URL(link, BASE + page.address)
  if (!url.protocol.startsWith('http') || (isElsewhere(link) && !link.startsWith(BASE))) return null
  if (!url.href.startsWith(`${BASE}/`)) return 'leaves the site’s own path'
  const path = decodeURIComponent(url.pathname.slice('/any/path/'.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!files.includes(file)) return files.includes(`${file}/index.html`) ? 'lacks its last slash' : `no ${file}`
  const id = decodeURIComponent(url.hash.slice(1))
  const target = pages.find((one) => one.file === file)?.document
  if (id !== '' && id !== 'top' && !target?.getElementById(id)) return `no #${id} in ${file}`
  return null
}

test('the site has pages that link to each other', () => {
  expect(pages.length).toBeGreaterThan(3)
  expect(pages.flatMap((page) => attributes(page, 'a[href*="#"]', 'href')).length).toBeGreaterThan(10)
})

describe.each(pages)('$address', (page) => {
  const links = [...URLS.flatMap(([selector, name]) => attributes(page, selector, name)), ...srcsets(page)]

  test('has no dead link', () => {
    expect(links.length).toBeGreaterThan(2)
    expect(links.map((link) => [link, fault(page, link)]).filter(([, why]) => why)).toEqual([])
  })

  test('loads nothing from another host', () => {
    const loaded = URLS.flatMap(([selector, name]) =>
      [...page.document.querySelectorAll(selector)]
        .filter((element) => !element.matches(NOT_LOADED))
        .map((element) => element.getAttribute(name) ?? ''),
    )
    const styles = [...page.document.querySelectorAll('style')].flatMap((style) => urlsIn(style.textContent))
    const inline = attributes(page, '[style]', 'style').flatMap(urlsIn)
    const refresh = attributes(page, 'meta[http-equiv=refresh]', 'content')
    expect([...loaded, ...srcsets(page), ...styles, ...inline].filter(isElsewhere)).toEqual([])
    expect(refresh).toEqual([])
  })
})

test('style sheets load only what was built', () => {
  const urls = sheets.flatMap(({ file, css }) => urlsIn(css).map((url) => ({ file, url })))
  expect(urls.length).toBeGreaterThan(0)
  const dead = urls.filter(
    ({ file, url }) =>
      !/^(data:|#)/.test(url) && !files.includes(posix.join(posix.dirname(file), url.split(/[?#]/)[0]!)),
  )
  expect(dead).toEqual([])
})

test('scripts load only what was built, and name no other host', () => {
  const imports = [...scripts].flatMap(([file, code]) => Object.values(linksOf(file, code)).flat())
  expect(imports.length).toBeGreaterThan(1)
  expect(imports.filter((file) => !files.includes(file))).toEqual([])
  // Names of XML vocabularies, and what React and Workbox put into an error's words: none is fetched.
  const harmless = /^http:\/\/www\.w3\.org\/|^https:\/\/(reactjs\.org\/docs\/error-decoder|bit\.ly\/wb-precache)/
  const urls = [...scripts].flatMap(([file, code]) =>
    [...code.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`]*/g)].map(([url]) => `${file}: ${url}`),
  )
  expect(urls.length).toBeGreaterThan(0)
  expect(urls.filter((line) => !harmless.test(line.slice(line.indexOf(': ') + 2)))).toEqual([])
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = resolve('dist')

/** Every file of the built site, as its path under dist/. */
export function builtFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

export const read = (file: string) => readFileSync(join(DIST, file), 'utf8')

export const bytes = (file: string) => statSync(join(DIST, file)).size

/** What a file weighs on the way to the reader, at gzip's best. */
export const gzipped = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length

/** Every page of the site by its address: `/`, `/chapters/…/`. */
export function pageAddresses(): string[] {
  const pages = builtFiles().filter((file) => file.endsWith('.html'))
  return pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
}

export const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`

const idsUnder = (folder: string) =>
  pageAddresses().flatMap((address) => new RegExp(`^/${folder}/([^/]+)/$`).exec(address)?.[1] ?? [])

/** The id of every figure that has a page of its own. */
export const figureIds = () => idsUnder('figures')

export const chapterIds = () => idsUnder('chapters')

export const builtScripts = (): ReadonlyMap<string, string> =>
  new Map(builtFiles().flatMap((file) => (file.endsWith('.js') ? [[file, read(file)] as const] : [])))

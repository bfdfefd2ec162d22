import { posix } from 'node:path'
import { builtFiles, builtScripts, figureIds, fileOf, pageAddresses, read } from '../tools/dist.ts'
import { scriptsOfPage } from '../tools/scripts.ts'

export interface BuiltPage {
  /** From the top of the site: `/chapters/…/`. */
  address: string
  file: string
  html: string
  document: Document
}

export const files = builtFiles()

export const pages: BuiltPage[] = pageAddresses().map((address) => {
  const html = read(fileOf(address))
  return { address, file: fileOf(address), html, document: new DOMParser().parseFromString(html, 'text/html') }
})

export const chapters = pages.filter(({ address }) => address.startsWith('/chapters/'))

export const scripts = builtScripts()

/** An attribute of every such element, where it has one. */
export const attributes = ({ document }: BuiltPage, selector: string, name: string) =>
  [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? [])

/** Every script that a page fetches when all its figures have woken. */
export function scriptsOf(page: BuiltPage): string[] {
  const sources = attributes(page, 'script[src]', 'src').concat(attributes(page, 'link[rel=modulepreload]', 'href'))
  const entries = sources.map((source) => posix.join(posix.dirname(page.file), source))
  const figures = attributes(page, '[data-figure]', 'data-figure')
  return scriptsOfPage({ entries, figures, allFigures: figureIds() }, scripts)
}

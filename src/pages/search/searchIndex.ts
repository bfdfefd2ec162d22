import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import MiniSearch from 'minisearch'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { type Found, type Kind, options } from './options.ts'

/** A page as it was written. */
export interface WrittenPage {
  address: string
  body: string
}

type Entry = Omit<Found, 'id'>

/** What is not read as prose: controls, pictures, tables of data, and the MathML twin of each formula. */
const NOT_TEXT = /^(button|input|select|textarea|svg|script|style|nav|table|math|dialog|form)$/
const NOT_TEXT_CLASSES = [
  'heading-link',
  'figure-address',
  'formula',
  'figure',
  'front-matter',
  'definition',
  'visually-hidden',
]

/** The index of everything that can be found, as the JSON that a browser loads when the search is first opened. */
export function searchIndex(pages: readonly WrittenPage[]): string {
  const index = new MiniSearch<Found>(options)
  index.addAll(pages.flatMap(entriesOf).map((entry, id) => ({ id, ...entry })))
  return JSON.stringify(index)
}

/** Pages of one figure repeat what stands in its chapter, and are left out. */
export function entriesOf({ address, body }: WrittenPage): Entry[] {
  const tree = fromHtml(body, { fragment: true })
  const href = address.slice(1)
  const main = all(tree, (element) => element.tagName === 'main')[0]
  if (!main) return []
  if (address === '/glossary/') return terms(main, href)
  if (address === '/errata/') return parts(main, href, 'Errata', 'erratum')
  const isPlayground = address === '/playground/'
  if (!isPlayground && !address.startsWith('/chapters/')) return []
  const [heading, question] = ['h1', 'chapter-question'].map(
    (name) => all(main, (element) => element.tagName === name || hasClass(element, name)).map(read)[0],
  )
  const place = heading ?? ''
  const text = [question, ...beginning(main)].filter(Boolean).join(' ')
  const whole: Entry = { kind: isPlayground ? 'page' : 'chapter', title: place, place, href, text }
  return [whole, ...parts(main, href, place, 'part'), ...figures(main, href, place)]
}

/** The paragraphs right below the head of a page: the playground has some, a chapter begins with its first part. */
function beginning(main: Element): string[] {
  const article = all(main, ({ tagName }) => tagName === 'article')[0]
  return (article?.children ?? []).flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? [read(child)] : [],
  )
}

/** Each heading with what is read until the next. */
function parts(main: Element, href: string, place: string, kind: Kind): Entry[] {
  const found: Entry[] = []
  visit(main, 'element', (element, index, parent) => {
    if (element.tagName !== 'h2' || index === undefined || !parent) return
    const rest = parent.children.slice(index + 1)
    const next = rest.findIndex((child) => child.type === 'element' && child.tagName === 'h2')
    const children = (next < 0 ? rest : rest.slice(0, next)) as Element[]
    const text = children.map(read).filter(Boolean).join(' ')
    found.push({ kind, title: read(element), place, href: `${href}#${element.properties.id}`, text })
  })
  return found
}

function figures(main: Element, href: string, place: string): Entry[] {
  return all(main, (element) => element.properties.dataFigure !== undefined).map((figure) => ({
    kind: 'figure',
    title: String(figure.properties.ariaLabel),
    place,
    href: `${href}#${figure.properties.id}`,
    text: all(figure, ({ tagName }) => tagName === 'figcaption')
      .map(read)
      .join(' '),
    name: String(figure.properties.id).replaceAll('-', ' '),
  }))
}

function terms(main: Element, href: string): Entry[] {
  return all(main, ({ tagName }) => tagName === 'dt').map((name, at) => {
    const entry = all(main, ({ children }) => children.includes(name))[0]
    if (!entry) throw new Error(`the term number ${at} of the glossary has no entry`)
    const text = all(entry, ({ tagName }) => tagName === 'p')
      .map(read)
      .join(' ')
    return { kind: 'term', title: read(name), place: 'Glossary', href: `${href}#${entry.properties.id}`, text }
  })
}

function all(tree: Nodes, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element)
  })
  return found
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

/** An element's text on one line; empty where it is nothing to be read. */
function read(element: Element): string {
  const copy = structuredClone(element)
  let nothing = false
  visit(copy, 'element', (inner, index, parent) => {
    const isLabel = inner.tagName === 'dt' && inner !== copy
    if (!isLabel && !NOT_TEXT.test(inner.tagName) && !NOT_TEXT_CLASSES.some((name) => hasClass(inner, name))) return
    if (!parent || index === undefined) {
      nothing = true
      return EXIT
    }
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return nothing
    ? ''
    : toText(copy)
        .replace(/\u200b/g, '')
        .replace(/\s+/g, ' ')
        .trim()
}

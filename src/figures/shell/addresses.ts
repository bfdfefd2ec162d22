import type { FigureDefinition } from '../../state/figure.ts'
import { writeLink } from '../../state/link.ts'

/** The page's address without what a link adds to it. */
function bare(address: string): string {
  return address.replace(/[?#].*$/, '')
}

/** The address of this page with the figure on it in exactly this state. */
export function figureLink<State extends object>(definition: FigureDefinition<State>, state: State): string {
  const link = new URL(bare(document.location.href))
  const parameters = writeLink(definition.fields, definition.initial, state)
  link.search = new URLSearchParams([['figure', definition.id], ...parameters]).toString()
  link.hash = definition.id
  return link.href
}

/** The address of the figure’s own page in this state: the shortest that there is, fit to be typed. */
export function figurePage<State extends object>(definition: FigureDefinition<State>, state: State): URL {
  // Every page says where the site begins: see Document in src/pages.
  const root = new URL(document.body.dataset.root ?? './', bare(document.location.href))
  const address = new URL(`figures/${definition.id}/`, root)
  address.search = writeLink(definition.fields, definition.initial, state).toString()
  return address
}

/** One iframe with the figure's own page in this state. It works alone, and keeps its place before it is loaded. */
export function embedCode<State extends object>(definition: FigureDefinition<State>, state: State): string {
  const source = figurePage(definition, state).href.replaceAll('&', '&amp;')
  return `<iframe src="${source}" title="${definition.title}" loading="lazy" width="100%" height="820" style="border:0"></iframe>`
}

/** The chapter’s hand-out with the figure on it in this state; null on a page that is no chapter’s. */
export function handOutLink<State extends object>(definition: FigureDefinition<State>, state: State): string | null {
  const { root, chapter } = document.body.dataset
  if (!chapter) return null
  const link = new URL(`teach/${chapter}/hand-out/`, new URL(root ?? './', bare(document.location.href)))
  link.search = new URL(figureLink(definition, state)).search
  link.hash = definition.id
  return link.href
}

import type { FigureDefinition } from '../../state/figure.ts'
import { writeLink } from '../../state/link.ts'
import { siteRoot } from '../../state/siteRoot.ts'

/** The address of this page with the figure on it in exactly this state. */
export function figureLink<State extends object>(definition: FigureDefinition<State>, state: State): string {
  const link = new URL(document.location.href)
  const parameters = writeLink(definition.fields, definition.initial, state)
  link.search = new URLSearchParams([['figure', definition.id], ...parameters]).toString()
  link.hash = definition.id
  return link.href
}

/** The address of the figure’s own page in this state: the shortest that there is, fit to be typed. */
export function figurePage<State extends object>(definition: FigureDefinition<State>, state: State): URL {
  const address = new URL(`figures/${definition.id}/`, siteRoot())
  address.search = writeLink(definition.fields, definition.initial, state).toString()
  return address
}

/** The chapter’s hand-out with the figure on it in this state; null on a page that is no chapter’s. */
export function handOutLink<State extends object>(definition: FigureDefinition<State>, state: State): string | null {
  const { chapter } = document.body.dataset
  if (!chapter) return null
  const link = new URL(`teach/${chapter}/hand-out/`, siteRoot())
  link.search = new URL(figureLink(definition, state)).search
  link.hash = definition.id
  return link.href
}

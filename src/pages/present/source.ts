import type { Element, ElementContent, Nodes } from 'hast'
import { toText } from 'hast-util-to-text'

/** An element with the very letters it was written in, so that what is moved to a slide stays as it is. */
export interface Block {
  element: Element
  html: string
}

export function blocksOf(children: readonly ElementContent[], page: string): Block[] {
  return children.flatMap((child) => (child.type === 'element' ? { element: child, html: written(child, page) } : []))
}

/** What a node was written as. */
export function written(node: Nodes, page: string): string {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset]
  if (from === undefined || to === undefined) throw new Error('a node without its place in the page')
  return page.slice(from, to)
}

/** What stands between an element’s tags. */
export function inner(element: Element, page: string): string {
  return element.children.map((child) => written(child, page)).join('')
}

/** The opening tag of an element, as it was written. */
export function openingTag({ html }: Block): string {
  return html.slice(0, html.indexOf('>') + 1)
}

export function hasClass(element: Element, name: string): boolean {
  const names = element.properties.className
  return Array.isArray(names) && names.includes(name)
}

/** Every element below this one for which the test holds, itself included. */
export function all(node: Nodes, test: (element: Element) => boolean): Element[] {
  const here = node.type === 'element' && test(node) ? [node] : []
  return 'children' in node ? [...here, ...node.children.flatMap((child) => all(child, test))] : here
}

/** What is read: a formula once, as it is seen. */
export function textOf(node: Nodes): string {
  if (node.type === 'element' && hasClass(node, 'katex-mathml')) return ''
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : toText(node)
}

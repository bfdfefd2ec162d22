import type { Element } from 'hast'
import { all, type Block, hasClass, textOf } from './source.ts'

/**
 * How high a block will be on a slide, in the slide’s own pixels: an estimate on the safe side, as no browser is at
 * hand when the pages are written. tests/browser/present.spec.ts measures the slides as they come out.
 */
export function heightOf(block: Block): number {
  const { element } = block
  if (element.tagName === 'table' || hasClass(element, 'table-scroll')) return tableHeight(element)
  if (element.tagName === 'ul' || element.tagName === 'ol') {
    const items = all(element, ({ tagName }) => tagName === 'li')
    return items.reduce((sum, item) => sum + itemHeight(item), GAP)
  }
  if (hasClass(element, 'formula')) return formulaHeight(element)
  if (hasClass(element, 'reveal')) return lines(element, CHARS) * LINE + ANSWER
  return lines(element, CHARS) * LINE + GAP
}

export function itemHeight(item: Element): number {
  const paragraphs = all(item, ({ tagName }) => tagName === 'p')
  const formulas = all(item, (one) => hasClass(one, 'formula'))
  const fractions = all(item, (one) => hasClass(one, 'mfrac')).length > 0 ? 16 : 0
  const parts = paragraphs.length > 0 ? paragraphs : [item]
  return (
    parts.reduce((sum, part) => sum + lines(part, CHARS_ITEM) * LINE, 6 + fractions) +
    formulas.reduce((sum, one) => sum + formulaHeight(one), 0)
  )
}

const LINE = 29
const GAP = 11
const CHARS = 67
const CHARS_ITEM = 63
const ROW = 31
/** The words above an answer, and the room around it. */
const ANSWER = 50

function lines(element: Element, chars: number): number {
  const tall = all(element, (one) => hasClass(one, 'mfrac')).length > 0 ? 0.8 : 0
  return Math.max(1, Math.ceil(textOf(element).trim().length / chars)) + tall
}

function tableHeight(element: Element): number {
  const rows = all(element, ({ tagName }) => tagName === 'tr').length
  return rows * ROW + ROW / 2 + GAP
}

function formulaHeight(element: Element): number {
  const rows = Math.max(1, all(element, ({ tagName }) => tagName === 'mtr').length)
  const tall = all(element, ({ tagName }) => tagName === 'mfrac' || tagName === 'munderover').length > 0
  return rows * (tall ? 62 : 34) + 30
}

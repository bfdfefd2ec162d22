import { KEPT_STYLES } from '../../plot/picture/keptStyles.ts'
import { drawableText } from './letters.ts'
import { fontSizePx, type StyleResolver } from './styles.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What a mark may be told by a style sheet: all that pictures keep, and what is only needed where nothing is computed. */
const KEPT = new Set<string>([
  ...KEPT_STYLES,
  'color',
  'display',
  'visibility',
  'fill-rule',
  'stroke-dashoffset',
  'stroke-miterlimit',
  'mix-blend-mode',
  'letter-spacing',
  'transform',
])

/** Those that a mark has from what it stands in. */
const INHERITED = [...KEPT].filter((name) => !['opacity', 'display', 'mix-blend-mode', 'transform'].includes(name))
const DROPPED = /^(class|style|tabindex|role|pathLength|(aria|data)-.*)$/

/** A drawing of a page as SVG text that needs no style sheet, put into a box; marks that are not shown are left out. */
export function standalone(svg: Element, styles: StyleResolver, box: Box): string {
  const inherited = new Map<string, string>()
  let letterPx = 16
  for (const ancestor of ancestorsOf(svg)) {
    const own = styles.own(ancestor)
    for (const name of INHERITED) {
      const value = own.get(name)
      if (value) inherited.set(name, value)
    }
    const size = own.get('font-size')
    // Sizes that hang on the window mean nothing here.
    if (size && !/[(v]/.test(size)) letterPx = fontSizePx(size, letterPx)
  }
  inherited.set('font-size', String(letterPx))
  const start = [...inherited].map(([name, value]) => attribute(name, value)).join('')
  const place = Object.entries(box).map(([name, value]) => attribute(name, String(value)))
  const viewBox = svg.getAttribute('viewBox') ?? `0 0 ${box.width} ${box.height}`
  const drawn = marksIn(svg, styles, letterPx)
  const own = attributesOf(svg, styles, letterPx).text
  // A map ends at its border; the handles and names of a plot may stand a little beyond its edge.
  const overflow = svg.hasAttribute('data-plot') ? 'visible' : 'hidden'
  return `<g${start}><svg${place.join('')}${attribute('viewBox', viewBox)} overflow="${overflow}"><g${own}>${drawn}</g></svg></g>`
}

function mark(element: Element, styles: StyleResolver, parentPx: number): string {
  const { text, letterPx, shown } = attributesOf(element, styles, parentPx)
  if (!shown) return ''
  const name = element.tagName
  return `<${name}${text}>${marksIn(element, styles, letterPx)}</${name}>`
}

function marksIn(element: Element, styles: StyleResolver, letterPx: number): string {
  return [...element.childNodes]
    .map((child) => {
      if (child.nodeType === child.TEXT_NODE) return drawableText(child.textContent ?? '')
      return child.nodeType === child.ELEMENT_NODE ? mark(child as Element, styles, letterPx) : ''
    })
    .join('')
}

function attributesOf(element: Element, styles: StyleResolver, parentPx: number) {
  const attributes = new Map<string, string>()
  const isRoot = element.tagName.toLowerCase() === 'svg'
  for (const { name, value } of element.attributes)
    if (!DROPPED.test(name) && !(isRoot && /^(viewBox|width|height|xmlns|id)$/.test(name))) attributes.set(name, value)
  for (const [name, value] of styles.own(element))
    if (KEPT.has(name) && value) attributes.set(name, name === 'transform' ? inUserUnits(value) : value)
  const blending = attributes.get('mix-blend-mode')
  if (blending) attributes.set('style', `mix-blend-mode: ${blending}`)
  attributes.delete('mix-blend-mode')
  const size = attributes.get('font-size')
  const letterPx = size ? fontSizePx(size, parentPx) : parentPx
  if (size) attributes.set('font-size', String(letterPx))
  return {
    text: [...attributes].map(([name, value]) => attribute(name, value === 'transparent' ? 'none' : value)).join(''),
    letterPx,
    shown: isRoot || attributes.get('display') !== 'none',
  }
}

/** A transformation of a style sheet as the attribute has it. */
function inUserUnits(transform: string): string {
  return transform.replace(/([\d.])(px|deg)/g, '$1')
}

/** From the outermost inwards, without the element itself. */
function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element
  return parentElement ? [...ancestorsOf(parentElement), parentElement] : []
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escaped(value)}"`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

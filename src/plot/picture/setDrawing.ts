import type { Paint } from './colours.ts'
import { KEPT_STYLES } from './keptStyles.ts'
import { given, svg } from './svg.ts'

type Reader = (computed: string) => Paint
type Styles = Readonly<Record<string, string>>

const STYLES = [...KEPT_STYLES, 'fill-rule', 'visibility']
/** Attributes that only mean something on the page, or that the computed styles already tell. */
const DROPPED = new RegExp(`^(class|style|tabindex|role|inert|(aria|data)-.*|${STYLES.join('|')})$`)
const ROOT_DROPPED = /^(width|height|id)$/

/** A drawing of the page in its place. Styles are written into the marks, so that it looks the same away from the page. */
export function setDrawing(drawing: SVGSVGElement, read: Reader): SVGElement {
  const { left, top, width, height } = drawing.getBoundingClientRect()
  const overflow = getComputedStyle(drawing).overflowX === 'visible' ? 'visible' : 'hidden'
  return given(copied(drawing, {}, read), { x: left, y: top, width, height, overflow })
}

function copied(mark: Element, inherited: Styles, read: Reader): SVGElement {
  const style = getComputedStyle(mark)
  const copy = svg(mark.tagName)
  const isRoot = mark.tagName === 'svg'
  for (const { name, value } of mark.attributes)
    if (!DROPPED.test(name) && !(isRoot && ROOT_DROPPED.test(name))) copy.setAttribute(name, value)
  const own = stylesOf(style, read)
  // All but one a mark has from what it stands in, where it says nothing else.
  for (const [name, value] of Object.entries(own))
    if (value !== (name === 'opacity' ? '1' : inherited[name])) copy.setAttribute(name, value)
  for (const child of mark.childNodes) {
    if (child instanceof Text) copy.append(child.data)
    else if (child instanceof SVGElement && isSeen(child)) copy.append(copied(child, own, read))
  }
  return copy
}

function isSeen(mark: Element): boolean {
  const { display, opacity } = getComputedStyle(mark)
  return mark.tagName === 'defs' || (display !== 'none' && opacity !== '0')
}

function stylesOf(style: CSSStyleDeclaration, read: Reader): Styles {
  const styles: Record<string, string> = {}
  for (const name of STYLES) styles[name] = style.getPropertyValue(name).replace(/([\d.])px/g, '$1')
  for (const name of ['fill', 'stroke']) {
    const value = styles[name] ?? 'none'
    if (value === 'none' || value.startsWith('url(')) continue
    const { colour, opacity } = read(value)
    styles[name] = opacity > 0 ? colour : 'none'
    if (opacity > 0) styles[`${name}-opacity`] = String(opacity * Number(styles[`${name}-opacity`] || 1))
  }
  return styles
}

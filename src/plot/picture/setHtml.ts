import { paintReader } from './colours.ts'
import { setBox } from './setBox.ts'
import { setDrawing } from './setDrawing.ts'
import { setText } from './setText.ts'
import { svg } from './svg.ts'

/** A part of a page as a drawing, where it stands on the screen: its texts, the boxes behind them, and its drawings. */
export function setHtml(part: Element): SVGElement {
  const read = paintReader(part)
  const set = (element: Element, into: SVGElement): SVGElement => {
    const style = getComputedStyle(element)
    // What only screen readers meet is cut down to nothing.
    if (style.display === 'none' || style.opacity === '0' || style.clipPath !== 'none' || style.clip !== 'auto')
      return into
    const isShown = style.visibility === 'visible'
    if (element instanceof SVGSVGElement) {
      if (isShown) into.append(setDrawing(element, read))
      return into
    }
    const group = style.opacity === '1' ? into : svg('g', { opacity: style.opacity })
    if (group !== into) into.append(group)
    if (isShown) for (const box of element.getClientRects()) group.append(...setBox(box, style, read))
    for (const child of element.childNodes) {
      if (child instanceof Element) set(child, group)
      else if (child instanceof Text && isShown) group.append(setText(child, style, read(style.color)) ?? '')
    }
    return into
  }
  return set(part, svg('g'))
}

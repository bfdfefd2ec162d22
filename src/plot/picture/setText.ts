import type { Paint } from './colours.ts'
import { type Letter, type Line, linesOf } from './lines.ts'
import { svg } from './svg.ts'

const graphemes = new Intl.Segmenter('en')

/** A text of the page as the page has broken it into lines, each exactly as long; null where nothing of it is seen. */
export function setText(node: Text, style: CSSStyleDeclaration, paint: Paint): SVGElement | null {
  const lines = linesOf(lettersOf(node))
  if (lines.length === 0) return null
  const text = svg('text', {
    fill: paint.colour,
    'font-family': style.fontFamily,
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle,
    // Code keeps its gaps.
    ...(lines.some((line) => line.text.includes('  ')) && { 'xml:space': 'preserve' }),
    ...(paint.opacity < 1 && { 'fill-opacity': paint.opacity }),
    ...(style.fontVariantNumeric !== 'normal' && { style: `font-variant-numeric: ${style.fontVariantNumeric}` }),
  })
  const drop = baselineOf(style)
  for (const line of lines) {
    const part = svg('tspan', {
      x: line.left,
      y: line.top + drop(line),
      // Where another font takes the place of this one, words do not run into each other.
      textLength: line.right - line.left,
      lengthAdjust: 'spacingAndGlyphs',
    })
    part.textContent = line.text
    text.append(line.spaced ? ' ' : '', part)
  }
  return text
}

function lettersOf(node: Text): Letter[] {
  const range = document.createRange()
  return [...graphemes.segment(node.data)].flatMap(({ segment: text, index }) => {
    range.setStart(node, index)
    range.setEnd(node, index + text.length)
    // At a break a letter has two places: an end of no width, and where it is seen.
    const boxes = [...range.getClientRects()]
    const box = boxes.find(({ width }) => width > 0) ?? boxes[0]
    return [{ text, left: box?.left ?? 0, right: box?.right ?? 0, top: box?.top ?? 0, bottom: box?.bottom ?? 0 }]
  })
}

/** How far below the top of its line a font’s letters stand. */
function baselineOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): (line: Line) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return ({ top, bottom }) => bottom - top
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x')
  return ({ top, bottom }) => (bottom - top + above - below) / 2
}

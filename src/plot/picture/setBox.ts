import type { Paint } from './colours.ts'
import { svg } from './svg.ts'

type Reader = (computed: string) => Paint
interface Edge {
  width: number
  style: string
  paint: Paint
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

/** What the page draws behind a text: the ground of its box, its borders and the outline around it. */
export function setBox(box: DOMRect, style: CSSStyleDeclaration, read: Reader): SVGElement[] {
  const rounded = Number.parseFloat(style.borderTopLeftRadius) || 0
  const ground = read(style.backgroundColor)
  const edges = SIDES.map((side) => ({
    width: Number.parseFloat(style[`border${side}Width`]) || 0,
    style: style[`border${side}Style`],
    paint: read(style[`border${side}Color`]),
  }))
  const outline = {
    width: Number.parseFloat(style.outlineWidth) || 0,
    style: style.outlineStyle,
    paint: read(style.outlineColor),
  }
  const around = (Number.parseFloat(style.outlineOffset) || 0) + outline.width / 2
  return [
    ...(ground.opacity > 0
      ? [svg('rect', { ...inset(box, 0, rounded), fill: ground.colour, 'fill-opacity': ground.opacity })]
      : []),
    ...bordersOf(box, edges, rounded),
    ...(isSeen(outline) ? [svg('rect', { ...inset(box, -around, rounded), fill: 'none', ...stroke(outline) })] : []),
  ]
}

/** One frame where all sides are alike, otherwise each side for itself. */
function bordersOf(box: DOMRect, edges: readonly Edge[], rounded: number): SVGElement[] {
  const [top] = edges
  const same = ({ width, style, paint }: Edge) =>
    width === top?.width && style === top.style && paint.colour === top.paint.colour
  if (top && isSeen(top) && edges.every(same))
    return [svg('rect', { ...inset(box, top.width / 2, rounded), fill: 'none', ...stroke(top) })]
  const { left, right, top: high, bottom: low } = box
  return edges.flatMap((edge, side) => {
    if (!isSeen(edge)) return []
    const half = edge.width / 2
    const ends = [
      { x1: left, x2: right, y1: high + half, y2: high + half },
      { x1: right - half, x2: right - half, y1: high, y2: low },
      { x1: left, x2: right, y1: low - half, y2: low - half },
      { x1: left + half, x2: left + half, y1: high, y2: low },
    ][side]
    return [svg('line', { ...ends, ...stroke(edge) })]
  })
}

const isSeen = ({ width, style, paint }: Edge) =>
  width > 0 && style !== 'none' && style !== 'hidden' && paint.opacity > 0

function stroke({ width, style, paint }: Edge) {
  const dash = { dashed: 3, dotted: 1 }[style]
  return {
    stroke: paint.colour,
    'stroke-width': width,
    ...(paint.opacity < 1 && { 'stroke-opacity': paint.opacity }),
    ...(dash && { 'stroke-dasharray': `${dash * width} ${2 * width}` }),
  }
}

function inset({ left, top, width, height }: DOMRect, by: number, rounded: number) {
  return {
    x: left + by,
    y: top + by,
    width: Math.max(0, width - 2 * by),
    height: Math.max(0, height - 2 * by),
    ...(rounded > 0 && { rx: Math.max(0, rounded - by) }),
  }
}

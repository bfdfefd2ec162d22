import type { Card } from '../../pages/cards/card.ts'
import { ledger } from './ledger.ts'
import { matrices } from './matrices.ts'
import { type Box, standalone } from './standalone.ts'
import type { StyleResolver } from './styles.ts'
import type { Letter, Typesetter } from './typeset.ts'

export const WIDTH = 1200
export const HEIGHT = 630

const MARGIN = 64
const TOP = 62
const BOTTOM = HEIGHT - 62
const GAP = 44
const LEAST_WORDS_PX = 270
/** Plots drawn as they are on a page stand closer than this would say. */
const PLOT_GAP = 10
/** No smaller: a telephone shows a card at a third of its size. */
const SIZES_PX = { title: [76, 68, 60, 54, 48, 43], text: [40, 36, 33, 31, 29, 27, 25, 23] }

export interface Inks {
  paper: string
  raised: string
  ink: string
  soft: string
  rule: string
  kicker: string
}

/** A card as SVG: words on the left, what the page shows on the right. `page` holds the card’s own HTML. */
export function cardSvg(card: Card, page: Document, styles: StyleResolver, type: Typesetter): string {
  const variables = styles.variables(page.documentElement)
  const ink = (name: string) => variables.get(`--${name}`) ?? 'black'
  const inks: Inks = {
    paper: ink('paper'),
    raised: ink('paper-raised'),
    ink: ink('ink'),
    soft: ink('ink-soft'),
    rule: ink('rule'),
    kicker: ink('link'),
  }
  const drawings = tellingDrawings(page)
  const plate = drawings.length > 0 ? plateOf(drawings) : { x: 540, y: TOP, width: 1140 - 540, height: BOTTOM - TOP }
  const picture = () => {
    if (card.table) return ledger(card.table, plate, inks, type)
    if (drawings.length === 0) return matrices([...page.querySelectorAll('table.matrix')], plate, inks, type)
    const plots = placed(drawings, plate).map(({ svg, box }) => standalone(svg, styles, box))
    return sharedDefinitions(page, styles) + plots.join('')
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${inks.paper}"/>${picture()}
${frame(inks)}${words(card, plate.x - GAP - MARGIN, inks, type)}</svg>`
}

interface Drawing {
  svg: Element
  width: number
  height: number
}

/** Taller than this many times its width, a plot stands beside the next one, not above it. */
const TALL = 1.2

/** The first plots of a figure, as many as a card can show together; the map as it is. */
function tellingDrawings(page: Document): Drawing[] {
  const all = [...page.querySelectorAll('svg[data-plot], svg.map-wide')].map((svg) => {
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
    return { svg, width, height }
  })
  const widest = Math.max(...all.map(({ width }) => width))
  const wide = all.filter(({ width }) => width === widest)
  const [first] = wide
  if (first && isTall(first)) return wide.filter(({ height }) => height === first.height).slice(0, 2)
  const shown: Drawing[] = []
  for (const drawing of wide) {
    const together = [...shown, drawing].reduce((sum, { height }) => sum + height + PLOT_GAP, 0)
    if (shown.length === 0 || together <= 1.05 * widest) shown.push(drawing)
  }
  return shown
}

function isTall({ width, height }: Drawing): boolean {
  return height > TALL * width
}

/** What drawings of a page use that stands in none of them: the trees and houses of the map. */
function sharedDefinitions(page: Document, styles: StyleResolver): string {
  return [...page.querySelectorAll('svg.map-defs')]
    .map((svg) => standalone(svg, styles, { x: 0, y: 0, width: 0, height: 0 }))
    .join('')
}

/** As large as the card and its words allow, at the right edge, midway between top and bottom. */
function plateOf(drawings: readonly Drawing[]): Box {
  const { width, height } = sizeOf(drawings)
  const room = WIDTH - 2 * MARGIN - GAP - (width > 1000 && !drawings.some(isTall) ? LEAST_WORDS_PX : 430)
  const scale = Math.min((BOTTOM - TOP) / height, room / width)
  return {
    x: WIDTH - MARGIN - scale * width,
    y: (HEIGHT - scale * height) / 2,
    width: scale * width,
    height: scale * height,
  }
}

/** Of all together, as they stand to each other. */
function sizeOf(drawings: readonly Drawing[]): { width: number; height: number } {
  const widths = drawings.map(({ width }) => width)
  const heights = drawings.map(({ height }) => height)
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size + PLOT_GAP, -PLOT_GAP)
  return drawings.some(isTall)
    ? { width: sum(widths), height: Math.max(...heights) }
    : { width: Math.max(...widths), height: sum(heights) }
}

function placed(drawings: readonly Drawing[], plate: Box): { svg: Element; box: Box }[] {
  const scale = plate.width / sizeOf(drawings).width
  let [x, y] = [plate.x, plate.y]
  return drawings.map((drawing) => {
    const box = { x, y, width: scale * drawing.width, height: scale * drawing.height }
    if (isTall(drawing)) x += box.width + scale * PLOT_GAP
    else y += box.height + scale * PLOT_GAP
    return { svg: drawing.svg, box }
  })
}

/** Where one is, the title, and as many whole sentences as there is room for; the site’s name below. */
function words(card: Card, widthPx: number, inks: Inks, type: Typesetter): string {
  const kicker: Letter = { family: 'text', sizePx: 25, italic: true, fill: inks.kicker }
  const kickerLines = type.wrapped(card.kicker, widthPx, kicker)
  const bottom = BOTTOM - 74
  const top = TOP + 22 + 31 * kickerLines.length
  const room = bottom - top
  const { title, text } = fitting(card, widthPx, room, inks, type)
  let y = TOP + 22
  const lines = kickerLines.map((line, i) => type.line(line, MARGIN, y + 31 * i, kicker))
  y = top + title.letter.sizePx * 0.78
  for (const line of title.lines) {
    lines.push(type.line(line, MARGIN, y, title.letter))
    y += title.letter.sizePx * 1.1
  }
  y += text.letter.sizePx * 0.85 - title.letter.sizePx * 0.5
  for (const line of text.lines) {
    lines.push(type.line(line, MARGIN, y, text.letter))
    y += text.letter.sizePx * 1.42
  }
  return lines.join('') + signature(inks, type)
}

interface Setting {
  lines: string[]
  letter: Letter
}

function fitting(card: Card, widthPx: number, room: number, inks: Inks, type: Typesetter) {
  const sentences = card.text.split(/(?<=[.?!]”?) (?=[A-Z“(])/)
  const heightOf = (title: Setting, text: Setting) =>
    title.letter.sizePx * (1.1 * title.lines.length + 0.35) + text.letter.sizePx * 1.42 * text.lines.length
  for (let kept = Math.min(3, sentences.length); kept > 0; kept--)
    for (const titlePx of SIZES_PX.title)
      for (const textPx of SIZES_PX.text) {
        const said = sentences.slice(0, kept).join(' ')
        const title = set(card.title, { family: 'title', weight: 600, sizePx: titlePx, fill: inks.ink })
        const text = set(said, { family: 'text', sizePx: textPx, fill: inks.soft })
        const most = titlePx > 60 ? 3 : 4
        const tooLong = kept > 1 && text.lines.length > 7
        const wide = type.fits(card.title, widthPx, title.letter) && type.fits(said, widthPx, text.letter)
        if (wide && !tooLong && title.lines.length <= most && heightOf(title, text) <= room) return { title, text }
      }
  throw new Error(`the words of the card ${card.file} do not fit on it`)

  function set(text: string, letter: Letter): Setting {
    return { lines: type.wrapped(text, widthPx, letter), letter }
  }
}

/** The round green door of the site’s icon, and its name. */
function signature(inks: Inks, type: Typesetter): string {
  const scale = 46 / 64
  const door = `<g transform="translate(${MARGIN} ${BOTTOM - 44}) scale(${scale})"><circle cx="32" cy="32" r="30" fill="#2a241c"/><circle cx="32" cy="32" r="25" fill="#009e73"/><path d="M32 7v50M20 10v44M44 10v44" stroke="#00563f" stroke-width="2.5"/><circle cx="32" cy="32" r="4.5" fill="#f0c04a" stroke="#2a241c" stroke-width="2"/></g>`
  const name: Letter = { family: 'title', weight: 600, sizePx: 33, fill: inks.ink }
  return door + type.line('Hobbiton', MARGIN + 60, BOTTOM - 10, name)
}

/** Two ruled lines round the sheet, as in a field guide. */
function frame(inks: Inks): string {
  const rect = (inset: number, stroke: string, width: number) =>
    `<rect x="${inset}" y="${inset}" width="${WIDTH - 2 * inset}" height="${HEIGHT - 2 * inset}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`
  return rect(20, inks.ink, 3) + rect(28, inks.ink, 1)
}

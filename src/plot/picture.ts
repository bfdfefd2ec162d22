/** The words that go with a picture wherever it is taken. */
export interface PictureWords {
  title: string
  caption: string
  /** Where data and picture come from, and the licence. */
  source: string
}

const SVG = 'http://www.w3.org/2000/svg'
/** What a mark keeps when it is taken from its page, here and in the cards (src/build/cards). */
export const KEPT_STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
] as const
const PADDING_PX = 20
const LINE_PX = 20
const LETTER_PX = 7

/**
 * The plots of a figure as one SVG file's text, as they stand, with title, caption and source.
 * Styles are written into the marks, so that the picture looks the same away from the page.
 */
export function svgPicture(figure: Element, words: PictureWords): string {
  const plots = [...figure.querySelectorAll<SVGSVGElement>('svg[data-plot]')]
  const ground = getComputedStyle(figure)
  const widthPx = Math.max(320, ...plots.map((plot) => plot.viewBox.baseVal.width)) + 2 * PADDING_PX
  const picture = document.createElementNS(SVG, 'svg')
  let topPx = PADDING_PX
  const write = (text: string, sizePx: number, weight: number) => {
    for (const line of wrapped(text, ((widthPx - 2 * PADDING_PX) / LETTER_PX) * (14 / sizePx))) {
      topPx += LINE_PX
      const element = document.createElementNS(SVG, 'text')
      const attributes = { x: PADDING_PX, y: topPx - 5, 'font-size': sizePx, 'font-weight': weight, fill: ground.color }
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
      element.setAttribute('font-family', 'Georgia, serif')
      element.textContent = line
      picture.append(element)
    }
  }

  write(words.title, 18, 600)
  topPx += 8
  for (const plot of plots) {
    const copy = plot.cloneNode(true) as SVGSVGElement
    inlineStyles(plot, copy)
    const box = plot.viewBox.baseVal
    for (const [name, value] of Object.entries({ x: PADDING_PX, y: topPx, width: box.width, height: box.height }))
      copy.setAttribute(name, String(value))
    picture.append(copy)
    topPx += box.height + 8
  }
  write(words.caption, 14, 400)
  write(words.source, 11, 400)

  const heightPx = topPx + PADDING_PX
  picture.setAttribute('xmlns', SVG)
  picture.setAttribute('viewBox', `0 0 ${widthPx} ${heightPx}`)
  picture.setAttribute('width', String(widthPx))
  picture.setAttribute('height', String(heightPx))
  const paper = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ width: widthPx, height: heightPx, fill: ground.backgroundColor }))
    paper.setAttribute(name, String(value))
  picture.prepend(paper)
  return new XMLSerializer().serializeToString(picture)
}

/** The same picture as PNG, at twice its size so that it stays crisp in print. */
export async function pngPicture(figure: Element, words: PictureWords): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgPicture(figure, words))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser could not draw the picture'))))
  })
}

/** Hands a file to the reader under a name of its own. */
export function download(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The click only starts the download; the address must outlive it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function inlineStyles(original: Element, copy: Element) {
  const style = getComputedStyle(original)
  for (const name of KEPT_STYLES) copy.setAttribute(name, style.getPropertyValue(name))
  for (const name of ['class', 'tabindex', 'role', 'data-moving']) copy.removeAttribute(name)
  const copies = [...copy.children]
  for (const [index, child] of [...original.children].entries()) {
    const twin = copies[index]
    if (twin) inlineStyles(child, twin)
  }
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  let line = ''
  // An address has no spaces: it may break after each of its signs.
  const words = text.split(' ').flatMap((word) => (word.length > letters ? word.split(/(?<=[/?&=#])/) : [word]))
  for (const word of words) {
    if (line && line.length + word.length + 1 > letters) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return line ? [...lines, line] : lines
}

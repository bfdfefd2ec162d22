import { fontRules } from './picture/fonts.ts'
import { layOut, type PictureSource } from './picture/layOut.ts'
import { svg } from './picture/svg.ts'

const PADDING_PX = 20
/** So many pixels for one of the page, that a picture stays crisp in print. */
const FINENESS = 2
/** A browser reads the fonts in a picture only once it draws them, and does not say when it has. */
const DRAWINGS = 3
const FONTS_MS = 100

/**
 * A figure as one SVG file's text, as it stands on the page but without its controls: title, plots, tables, code, numbers
 * and the sentence that says its state; below, the source. Styles and fonts are in the file.
 */
export async function svgPicture(frame: Element, words: PictureSource): Promise<string> {
  const { drawing, left, top, right, bottom, ground } = layOut(frame, words)
  const [width, height] = [Math.ceil(right - left) + 2 * PADDING_PX, Math.ceil(bottom - top) + 2 * PADDING_PX]
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height })
  const style = svg('style')
  style.textContent = await fontRules(drawing)
  drawing.setAttribute('transform', `translate(${PADDING_PX - left} ${PADDING_PX - top})`)
  picture.append(style, svg('rect', { width, height, fill: ground }), drawing)
  return new XMLSerializer().serializeToString(picture)
}

/** The same picture as PNG. */
export async function pngPicture(frame: Element, words: PictureSource): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgPicture(frame, words))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * FINENESS
  canvas.height = image.naturalHeight * FINENESS
  const context = canvas.getContext('2d')
  for (let drawn = 0; drawn < DRAWINGS; drawn += 1) {
    if (drawn > 0) await new Promise((resolve) => setTimeout(resolve, FONTS_MS))
    context?.clearRect(0, 0, canvas.width, canvas.height)
    context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  }
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

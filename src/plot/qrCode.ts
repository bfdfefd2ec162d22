import { correction, generate } from 'lean-qr'

/** The light rim that a reader of codes needs, in squares. */
const QUIET = 4
const SVG = 'http://www.w3.org/2000/svg'

/** A text as a QR code: dark squares in a path, one unit each, with the quiet rim around them. */
export interface QrCode {
  /** Width and height, rim included. */
  size: number
  path: string
}

/** Makes the code of a text; about 15 in 100 of it may be hidden or smeared. Throws where the text is too long for any code. */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M })
  let path = ''
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      let length = 0
      while (code.get(x + length, y)) length += 1
      if (length > 0) path += `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`
      x += length
    }
  return { size: code.size + 2 * QUIET, path }
}

/** The code as a picture, dark on light in every theme: not all readers know the other way round. */
export function drawQrCode(text: string, name: string): SVGSVGElement {
  const { size, path } = qrCode(text)
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
  svg.setAttribute('shape-rendering', 'crispEdges')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', name)
  for (const [fill, d] of [
    ['#fff', `M0 0h${size}v${size}h-${size}z`],
    ['#000', path],
  ] as const) {
    const shape = document.createElementNS(SVG, 'path')
    shape.setAttribute('fill', fill)
    shape.setAttribute('d', d)
    svg.append(shape)
  }
  return svg
}

import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { drawableText, FAMILY } from './letters.ts'

export interface Letter {
  family: keyof typeof FAMILY
  sizePx: number
  weight?: number
  italic?: boolean
  fill: string
}

/** Writes and measures with the fonts at hand. */
export class Typesetter {
  readonly #widths = new Map<string, number>()
  readonly #options: ResvgRenderOptions

  constructor(fontFiles: readonly string[]) {
    this.#options = { font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FAMILY.text } }
  }

  /** The pixels of a drawing, four bytes each. */
  pixels(svg: string): { width: number; height: number; pixels: Uint8Array } {
    const { width, height, pixels } = new Resvg(svg, this.#options).render()
    return { width, height, pixels }
  }

  /** One line of SVG text that begins at x, its letters standing on y. */
  line(text: string, x: number, y: number, letter: Letter, anchor: 'start' | 'end' = 'start'): string {
    const { family, sizePx, weight = 400, italic, fill } = letter
    return `<text x="${x}" y="${y}" font-family="${FAMILY[family]}" font-size="${sizePx}" font-weight="${weight}"${italic ? ' font-style="italic"' : ''} fill="${fill}" text-anchor="${anchor}" xml:space="preserve">${drawableText(text)}</text>`
  }

  /** How wide a line of text is, by the ink in it. */
  width(text: string, letter: Letter): number {
    const key = `${letter.family} ${letter.weight ?? 400} ${letter.italic ?? false} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known * letter.sizePx
    const line = this.line(text, 0, 100, { ...letter, sizePx: 100 })
    const box = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${line}</svg>`, this.#options)
    const em = (box.getBBox()?.width ?? 0) / 100
    this.#widths.set(key, em)
    return em * letter.sizePx
  }

  /** The text in lines of at most that width, broken between words only. */
  wrapped(text: string, widthPx: number, letter: Letter): string[] {
    // From where a word begins to where the next one would: with the white on its sides, which is not ink.
    const advance = (word: string) => this.width(`n${word}n`, letter) - this.width('nn', letter)
    const space = advance(' ')
    const lines: string[] = []
    let line = ''
    let linePx = 0
    for (const word of text.split(/ +/).filter(Boolean)) {
      const wordPx = advance(word)
      if (line && linePx + space + wordPx > widthPx) {
        lines.push(line)
        line = word
        linePx = wordPx
      } else {
        linePx += (line ? space : 0) + wordPx
        line = line ? `${line} ${word}` : word
      }
    }
    return line ? [...lines, line] : lines
  }

  /** Whether each word of a text is narrow enough for a line. */
  fits(text: string, widthPx: number, letter: Letter): boolean {
    return text.split(/ +/).every((word) => this.width(word, letter) <= widthPx)
  }
}

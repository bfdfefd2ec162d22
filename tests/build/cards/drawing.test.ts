import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { CardArtist } from '../../../src/build/cards/drawCards.ts'
import { drawableText, fontFiles, LETTERS } from '../../../src/build/cards/letters.ts'
import { palettePng } from '../../../src/build/cards/png.ts'
import { Typesetter } from '../../../src/build/cards/typeset.ts'
import type { Card } from '../../../src/pages/cards/card.ts'
import { readPng } from '../../tools/png.ts'

const CSS = `:root { --paper: light-dark(#f8f2e4, #1b1915); --paper-raised: #fffaf0; --ink: #2a241c; --hero: light-dark(#009e73, #fff) }
  .mark { fill: var(--hero) } .gone { display: none; fill: #ff0000 }`
const page = (html: string) => new JSDOM(html).window.document
const card: Card = {
  address: '/',
  file: 'cards/a.png',
  kicker: 'A figure',
  title: 'A title',
  text: 'One.',
  alt: 'A mark.',
}

let type: Typesetter
beforeAll(async () => {
  type = new Typesetter(await fontFiles('.cache/cards/fonts'))
})

describe('a card', () => {
  const plot = `<svg data-plot viewBox="0 0 500 500"><rect class="mark" width="500" height="500"/><rect class="gone" width="500" height="500"/></svg>`

  test('shows the plot in the light theme, on paper, at the size that social sites want', async () => {
    const picture = readPng(await new CardArtist(CSS, type, page).draw({ ...card, html: plot }))
    expect([picture.width, picture.height]).toEqual([1200, 630])
    expect(picture.at(900, 315)).toBe('009e73')
    expect(picture.at(5, 5)).toBe('f8f2e4')
    expect(picture.palette).not.toContain('ff0000')
  })

  test('is the same each time', async () => {
    const draw = () => new CardArtist(CSS, type, page).draw({ ...card, html: plot })
    expect((await draw()).equals(await draw())).toBe(true)
  })

  test('keeps all of a long title, and of the text as many whole sentences as have room', () => {
    const sentence = 'The plank tells which way is down and how steep it is there.'
    const title = 'A title that is far too long for any one line of a card'
    const svg = new CardArtist(CSS, type, page).svg({
      ...card,
      html: plot,
      title,
      text: Array(12).fill(sentence).join(' '),
    })
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(' ')
    expect(words).toContain(title)
    const said = words.slice(words.indexOf(title) + title.length, words.indexOf('Hobbiton')).trim()
    expect(said).toMatch(new RegExp(`^(${sentence.replaceAll('.', '\\.')} ?)+$`))
    expect(() =>
      new CardArtist(CSS, type, page).svg({ ...card, html: plot, title: 'Incomprehensibilities'.repeat(5) }),
    ).toThrow('do not fit')
  })

  test('shows two tall plots side by side, and flat ones one above the other', () => {
    const places = (height: number) => {
      const two = `<svg data-plot viewBox="0 0 500 ${height}"></svg>`.repeat(2)
      const svg = new CardArtist(CSS, type, page).svg({ ...card, html: two })
      return [...svg.matchAll(/<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map((found) =>
        found.slice(1).map(Number),
      )
    }
    const [[x1 = 0, y1 = 0, width1 = 0] = [], [x2 = 0, y2 = 0] = []] = places(800)
    expect([y2, x2 > x1 + width1]).toEqual([y1, true])
    const [[u1 = 0, v1 = 0, , height1 = 0] = [], [u2 = 0, v2 = 0, width2 = 0, height2 = 0] = []] = places(240)
    expect([u2, v2 > v1 + height1]).toEqual([u1, true])
    expect(u2 + width2).toBeLessThanOrEqual(1200)
    expect(v2 + height2).toBeLessThanOrEqual(630)
  })

  test('writes each number of a matrix', () => {
    const grid = `<div><p class="matrix-title">A</p><table class="matrix"><tbody><tr><td>1.5</td><td>−2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table></div>`
    const svg = new CardArtist(CSS, type, page).svg({ ...card, html: grid.repeat(6) })
    for (const text of ['A', '1.5', '−2', '3', '4']) expect(svg.split(`>${text}</text>`)).toHaveLength(7)
  })

  test('writes a table where there is no plot, and how much of it is left', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`w${i}`, 'a meaning in a few words'])
    const svg = new CardArtist(CSS, type, page).svg({
      ...card,
      table: { caption: '', columns: ['Word', 'Meaning'], rows },
    })
    const shown = rows.filter(([word]) => svg.includes(`>${word}<`)).length
    expect(shown).toBeGreaterThan(5)
    expect(svg).toContain(`… and ${rows.length - shown} more`)
  })
})

describe('letters', () => {
  test('each one that a card may hold is drawn, alone and within a line', () => {
    const ink = (text: string) => {
      const line = type.line(text, 10, 60, { family: 'text', sizePx: 50, fill: '#000' })
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><rect width="400" height="80" fill="#fff"/>${line}</svg>`
      return type.pixels(svg).pixels.reduce((sum, value) => sum + (255 - value), 0)
    }
    const without = ink('left fi')
    expect(without).toBeGreaterThan(0)
    const missing = [...LETTERS].filter((letter) => letter.trim() && ink(`left fi ${letter}`) <= without)
    expect(missing).toEqual([])
    expect(ink('\u00a0')).toBe(0)
  })

  test('one that no font has stops the build', () => {
    expect(() => drawableText('Журнал')).toThrow('“Ж”')
    expect(drawableText('a < b & c₁')).toBe('a &lt; b &amp; c<tspan baseline-shift="sub" font-size="0.7em">1</tspan>')
  })

  test('lines break between words and are as wide as they may be', () => {
    const letter = { family: 'text', sizePx: 30, fill: '#000' } as const
    const text = 'Each step goes against the gradient, and the loss falls with each of them.'
    const lines = type.wrapped(text, 300, letter)
    expect(lines.join(' ')).toBe(text)
    expect(lines.length).toBeGreaterThan(2)
    for (const [i, line] of lines.entries()) {
      expect(type.width(line, letter)).toBeLessThanOrEqual(302)
      const next = lines[i + 1]?.split(' ')[0]
      if (next) expect(type.width(`${line} ${next}`, letter)).toBeGreaterThan(298)
    }
  })
})

describe('a PNG', () => {
  const picture = (colourAt: (i: number) => number[]) => ({
    width: 64,
    height: 64,
    pixels: Uint8Array.from({ length: 64 * 64 * 4 }, (_, i) => [...colourAt(i >> 2), 255][i % 4]!),
  })

  test('keeps every colour where there are few', async () => {
    const png = readPng(await palettePng(picture((i) => [i % 16, 7, 255 - (i % 16)])))
    expect(png.palette).toHaveLength(16)
    expect([png.at(0, 0), png.at(3, 5), png.at(15, 63)]).toEqual(['0007ff', '0307fc', '0f07f0'])
  })

  test('takes the nearest of a palette where there are many', async () => {
    const png = readPng(await palettePng(picture((i) => [(i % 64) << 2, (i >> 6) << 2, 128])))
    expect(png.palette).toHaveLength(256)
    const far = [0, 20, 63].flatMap((x) =>
      [0, 33, 63].map((y) => {
        const [r = 0, g = 0] = png
          .at(x, y)
          .match(/../g)!
          .map((pair) => Number.parseInt(pair, 16))
        return Math.max(Math.abs(r - 4 * x), Math.abs(g - 4 * y))
      }),
    )
    expect(Math.max(...far)).toBeLessThanOrEqual(16)
  })

  test('keeps a rare colour beside one that covers all', async () => {
    // Nearly all paper, a hundred shades of brown, and one small purple mark.
    const png = readPng(
      await palettePng(
        picture((i) => (i === 9 ? [140, 45, 140] : i % 9 ? [248, 242, 228] : [100 + (i % 100), 80 + (i % 90), 40])),
      ),
    )
    expect(png.at(9, 0)).toBe('8c2d8c')
    expect(png.at(1, 0)).toBe('f8f2e4')
    expect(png.palette.length).toBeGreaterThan(100)
  })
})

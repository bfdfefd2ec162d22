import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { JSDOM } from 'jsdom'
import type { Card } from '../../pages/cards.ts'
import { cardSvg } from './card.ts'
import { FAMILY, fontFiles } from './letters.ts'
import { palettePng } from './png.ts'
import { rulesFor } from './rules.ts'
import { StyleResolver } from './styles.ts'
import { Typesetter } from './typeset.ts'

const CACHE = '.cache/cards'
/** A figure on a card is drawn as on a narrow page, its letters large beside its marks. */
const FIGURE_WIDTH_PX = 400
const MAP_WIDTH_PX = 1200

/** Draws the picture of every card into dist/cards; what was drawn before from the very same is taken from the cache. */
export async function drawCards(cards: readonly Card[], root: string, dist: string): Promise<void> {
  const cache = join(root, CACHE)
  const css = await styleSheets(join(root, 'src'), 'styles/index.css')
  const before = createHash('sha256')
    .update(css)
    .update(await ownText(join(root, 'src/build/cards')))
  const named = cards.map((card) => ({ card, name: `${before.copy().update(JSON.stringify(card)).digest('hex')}.png` }))
  await mkdir(cache, { recursive: true })
  const known = new Set(await readdir(cache))
  const missing = named.filter(({ name }) => !known.has(name))
  if (missing.length > 0) {
    const type = new Typesetter(await fontFiles(join(cache, 'fonts')))
    const artist = new CardArtist(css, type)
    for (const { card, name } of missing) await writeFile(join(cache, name), artist.draw(card))
  }
  await Promise.all(
    named.map(async ({ card, name }) => {
      const file = join(dist, card.file)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, await readFile(join(cache, name)))
    }),
  )
  const current = new Set(named.map(({ name }) => name))
  const stale = [...known].filter((name) => name.endsWith('.png') && !current.has(name))
  await Promise.all(stale.map((name) => rm(join(cache, name), { force: true })))
}

/** Draws cards one after the other, with one reading of the style sheets. */
export class CardArtist {
  readonly #css: string
  readonly #type: Typesetter

  constructor(css: string, type: Typesetter) {
    this.#css = css
    this.#type = type
  }

  /** The picture of a card as PNG. */
  draw(card: Card): Buffer {
    return palettePng(this.#type.pixels(this.svg(card)))
  }

  svg(card: Card): string {
    const { window } = new JSDOM(`<!doctype html><html><body>${card.html ?? ''}</body></html>`)
    const width = card.html?.includes('map-wide') ? MAP_WIDTH_PX : FIGURE_WIDTH_PX
    const styles = new StyleResolver(rulesFor(this.#css, width), FONTS)
    const svg = cardSvg(card, window.document, styles, this.#type)
    window.close()
    return svg
  }
}

const FONTS = new Map([
  ['--sans', FAMILY.text],
  ['--serif', FAMILY.text],
  ['--display', FAMILY.title],
  ['--math', FAMILY.math],
])

/** A style sheet with all that it imports from the project itself, in order. */
export async function styleSheets(folder: string, file: string): Promise<string> {
  const text = await readFile(join(folder, file), 'utf8')
  const imports = [...text.matchAll(/@import\s+"([^"]+)";/g)].flatMap(([, path]) => path ?? [])
  const imported = imports.map((path) => styleSheets(folder, join(dirname(file), path)))
  return [...(await Promise.all(imported)), text].join('\n')
}

/** The program that draws, as part of what a picture hangs on. */
async function ownText(folder: string): Promise<string> {
  const files = (await readdir(folder)).sort()
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n')
}

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Card } from '../../pages/cards/card.ts'
import { cardSvg } from './card.ts'
import { FAMILY, fontFiles } from './letters.ts'
import { palettePng } from './png.ts'
import { type Rule, rulesFor } from './rules.ts'
import { StyleResolver } from './styles.ts'
import { Typesetter } from './typeset.ts'

interface Places {
  /** Of the project. */
  root: string
  dist: string
  /** Keeps cut fonts and drawn cards for the next time. */
  cache: string
}

/** A figure on a card is drawn as on a narrow page, its letters large beside its marks. */
const FIGURE_WIDTH_PX = 400
const MAP_WIDTH_PX = 1200
/** Boxes that hold words are made for letters of the usual size. */
const BOXES_WIDTH_PX = 560

/** The site's fonts by the names of their files: the system's own are not the same everywhere. */
const FONTS = new Map([
  ['--sans', FAMILY.text],
  ['--serif', FAMILY.text],
  ['--display', FAMILY.title],
  // Letters of quantities are italic by their own rule; a font without figures would lose them beside their index.
  ['--math', FAMILY.text],
])

/** Draws the picture of every card into dist/cards; what was drawn before from the very same is taken from the cache. */
export async function drawCards(cards: readonly Card[], { root, dist, cache }: Places): Promise<void> {
  const css = await styleSheets(join(root, 'src'), 'styles/index.css')
  const before = createHash('sha256')
    .update(css)
    .update(await ownText(join(root, 'src/build/cards')))
    .update(await readFile(join(root, 'src/plot/picture/keptStyles.ts')))
  const named = cards.map((card) => ({ card, name: `${before.copy().update(JSON.stringify(card)).digest('hex')}.png` }))
  await mkdir(cache, { recursive: true })
  const known = new Set(await readdir(cache))
  const missing = named.filter(({ name }) => !known.has(name))
  if (missing.length > 0) {
    const type = new Typesetter(await fontFiles(join(cache, 'fonts')))
    // Fetched here only: whatever else reads the settings of the build need not wait for it.
    const { JSDOM } = await import('jsdom')
    const artist = new CardArtist(css, type, (html) => new JSDOM(html).window.document)
    // One is packed while the next is drawn.
    const drawn = missing.map(async ({ card, name }) => {
      // Under its name only once it is whole: a build may be stopped.
      await writeFile(join(cache, `${name}.new`), await artist.draw(card))
      await rename(join(cache, `${name}.new`), join(cache, name))
    })
    await Promise.all(drawn)
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
  readonly #rules = new Map<number, readonly Rule[]>()
  readonly #type: Typesetter
  readonly #parse: (html: string) => Document

  constructor(css: string, type: Typesetter, parse: (html: string) => Document) {
    this.#parse = parse
    this.#css = css
    this.#type = type
  }

  /** The picture of a card as PNG. */
  draw(card: Card): Promise<Buffer> {
    return palettePng(this.#type.pixels(this.svg(card)))
  }

  svg(card: Card): string {
    const page = this.#parse(`<!doctype html><html><body>${card.html ?? ''}</body></html>`)
    const styles = new StyleResolver(this.#rulesFor(widthOf(card)), FONTS)
    return cardSvg(card, page, styles, this.#type)
  }

  #rulesFor(widthPx: number): readonly Rule[] {
    const rules = this.#rules.get(widthPx) ?? rulesFor(this.#css, widthPx)
    this.#rules.set(widthPx, rules)
    return rules
  }
}

/** How wide the page is that a card's drawing is taken from. */
function widthOf({ html = '' }: Card): number {
  if (html.includes('map-wide')) return MAP_WIDTH_PX
  return html.includes('data-node') ? BOXES_WIDTH_PX : FIGURE_WIDTH_PX
}

/** A style sheet with all that it imports from the project itself, in order. */
async function styleSheets(folder: string, file: string): Promise<string> {
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

import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const resolve = createRequire(import.meta.url).resolve
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')

/** Every letter that a card can be written with; a test sees that each is drawn. */
const LATIN = `${ascii}\u00a0“”‘’–—…·×−÷²³¼½°©éèöüïû↑↓`
const ACCENTED = 'ŷŵ'
/** What only the fonts of the formulas have. */
const SYMBOLS = 'αβγδεηθλμπρσφω'
const SIGNS = '→←≤≥≈∂√∞∈⋅⊤′ΓΔΘΛΠΣΦΩ'
/** Written as small figures below the line: no font at hand has them. */
const BELOW = '₀₁₂₃₄₅₆₇₈₉'
export const LETTERS = LATIN + ACCENTED + SYMBOLS + SIGNS + BELOW

export const FAMILY = { title: 'Fraunces', text: 'Literata' }

interface Cut {
  name: string
  from: string
  letters: string
  axes?: Record<string, number>
}

const literata = (part: string, style = 'normal') =>
  `@fontsource-variable/literata/files/literata-${part}-wght-${style}.woff2`
const katex = (name: string, letters: string): Cut => ({ name, from: `katex/dist/fonts/${name}.woff2`, letters })

/** The site's own fonts, each weight and style as one plain file: the drawing program knows no axes and no woff2. */
const CUTS: readonly Cut[] = [
  {
    name: 'fraunces',
    from: '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
    letters: LATIN,
    axes: { opsz: 72, SOFT: 60, WONK: 0, wght: 600 },
  },
  ...[400, 600].flatMap((wght) => [
    { name: `literata-${wght}`, from: literata('latin'), letters: LATIN, axes: { wght } },
    { name: `literata-accented-${wght}`, from: literata('latin-ext'), letters: ACCENTED, axes: { wght } },
  ]),
  { name: 'literata-italic', from: literata('latin', 'italic'), letters: LATIN, axes: { wght: 400 } },
  // Only what no other has: a font that could write a whole line would be given the whole line.
  katex('KaTeX_Math-Italic', SYMBOLS),
  katex('KaTeX_Main-Regular', SIGNS),
]

/** The files of all fonts, cut anew only where they are not yet in the folder. */
export async function fontFiles(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  return Promise.all(
    CUTS.map(async (cut) => {
      const { name, from, letters, axes } = cut
      const file = join(
        folder,
        `${name}-${createHash('sha256').update(JSON.stringify(cut)).digest('hex').slice(0, 8)}.ttf`,
      )
      if (await readFile(file).catch(() => null)) return file
      // No ligatures: with them a line that borrows one letter from another font is not drawn at all.
      const options = {
        targetFormat: 'truetype' as const,
        keepFeatures: ['kern'],
        ...(axes && { variationAxes: axes }),
      }
      await writeFile(file, await subsetFont(await readFile(resolve(from)), letters, options))
      return file
    }),
  )
}

/** Text as SVG; a letter that no font has stops the build. */
export function drawableText(text: string): string {
  const unknown = [...text].find((letter) => !LETTERS.includes(letter) && !/\s/.test(letter))
  if (unknown) throw new Error(`no font of the cards has “${unknown}”: see LETTERS in src/build/cards/letters.ts`)
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return safe.replace(
    new RegExp(`[${BELOW}]`, 'g'),
    (digit) => `<tspan baseline-shift="sub" font-size="0.7em">${BELOW.indexOf(digit)}</tspan>`,
  )
}

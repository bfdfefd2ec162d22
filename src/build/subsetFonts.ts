/**
 * Makes the site's fonts: from npm, cut down to the letters and weights that are used, with fallbacks of equal measure
 * so that nothing shifts when they arrive. Run by `npm run fonts` when a letter is missing (a test tells).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createFontStack } from '@capsizecss/core'
import georgia from '@capsizecss/metrics/georgia'
import notoSerif from '@capsizecss/metrics/notoSerif'
import timesNewRoman from '@capsizecss/metrics/timesNewRoman'
import { fromFile } from '@capsizecss/unpack/fs'
import subsetFont from 'subset-font'

const times = { ...timesNewRoman, familyName: 'Times' }
/** Measured by @capsizecss/unpack from the file that Linux has where it has no other; the library does not list it. */
const dejaVu = {
  familyName: 'DejaVu Serif',
  ascent: 1901,
  descent: -483,
  lineGap: 0,
  unitsPerEm: 2048,
  xWidthAvg: 1058,
}
/** Fonts drawn to the widths of Times New Roman. */
const twinsOfTimes = "local('Times New Roman'), local('Liberation Serif'), local('Tinos')"
const FOLDER = new URL('../styles/fonts/', import.meta.url)
const resolve = createRequire(import.meta.url).resolve

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
const prose = `${ascii}\u00a0“”‘’–—…·×−÷→←↑↓≤≥≈½¼°©éèöüï`
const greek = 'αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ∂'
const formula = `${ascii}\u00a0${greek}×−÷·⋅→←↦≤≥≠≈∼∝∈∞∑∏∫∇√ˆ⏟…⋯⋮⋱′⊤∣∥⟨⟩±∘¬\u0302\u20d7→∀∃`

interface Cut {
  family: string
  style: 'normal' | 'italic'
  weight: string
  from: string
  letters: string
  axes?: Record<string, number | { min: number; max: number }>
}

const katex = (family: string, file: string, style: 'normal' | 'italic', weight = '400'): Cut => ({
  family,
  style,
  weight,
  from: `katex/dist/fonts/${file}.woff2`,
  letters: formula,
})

const cuts: Cut[] = [
  {
    family: 'Literata',
    style: 'normal',
    weight: '400 700',
    from: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    letters: prose,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    family: 'Literata',
    style: 'italic',
    weight: '400',
    from: '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
    letters: prose,
    axes: { wght: 400 },
  },
  {
    family: 'Fraunces',
    style: 'normal',
    weight: '600',
    from: '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
    letters: prose,
    axes: { opsz: 72, SOFT: 60, WONK: 0, wght: 600 },
  },
  katex('KaTeX_Main', 'KaTeX_Main-Regular', 'normal'),
  katex('KaTeX_Math', 'KaTeX_Math-Italic', 'italic'),
  katex('KaTeX_Size1', 'KaTeX_Size1-Regular', 'normal'),
  katex('KaTeX_Size2', 'KaTeX_Size2-Regular', 'normal'),
  katex('KaTeX_Size3', 'KaTeX_Size3-Regular', 'normal'),
  katex('KaTeX_Size4', 'KaTeX_Size4-Regular', 'normal'),
]

await mkdir(FOLDER, { recursive: true })
const rules: string[] = ['/* Made by src/build/subsetFonts.ts (npm run fonts). */']
let total = 0
for (const { family, style, weight, from, letters, axes } of cuts) {
  const options = axes ? { targetFormat: 'woff2' as const, variationAxes: axes } : { targetFormat: 'woff2' as const }
  const font = await subsetFont(await readFile(resolve(from)), letters, options)
  const name = fileName(family, style)
  await writeFile(new URL(name, FOLDER), font)
  total += font.length
  console.log(`${name.padEnd(28)} ${font.length} bytes`)
  rules.push(
    `@font-face {\n  font-family: "${family}";\n  font-style: ${style};\n  font-weight: ${weight};\n  font-display: swap;\n  src: url("./${name}") format("woff2");\n}`,
  )
}
// What stands in until they arrive, as wide and as high: on Windows and macOS, on Android, elsewhere.
for (const { family, style } of cuts.filter((cut) => !cut.family.startsWith('KaTeX'))) {
  const metrics = await fromFile(fileURLToPath(new URL(fileName(family, style), FOLDER)))
  const options = { fontFaceProperties: { fontStyle: style } }
  const faces = createFontStack(
    [{ ...metrics, familyName: family }, georgia, notoSerif, times, dejaVu],
    options,
  ).fontFaces
  rules.push(faces.replace("local('Times New Roman')", twinsOfTimes))
}
await writeFile(new URL('fonts.css', FOLDER), `${rules.join('\n\n')}\n`)
console.log(`all fonts: ${total} bytes`)

function fileName(family: string, style: string): string {
  return `${family.toLowerCase()}-${style}.woff2`
}

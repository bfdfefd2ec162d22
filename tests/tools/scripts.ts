import { posix } from 'node:path'

/** What one built script asks for, as paths under dist/; workers are among what it asks for later. */
interface Links {
  statics: string[]
  dynamics: string[]
}

/** What only the press of “Share”, “Embed” or “Search” fetches, or a page in a frame: no figure needs it to wake. */
export const isOnPress = (file: string) =>
  /^(ShareContents|EmbedWays|openSearch|openEmbedding|embedCode|studentLink|frame)-/.test(posix.basename(file))

const STATIC = /(?:\bfrom|\bimport)\s*(["'])(\.[^"']+\.js)\1/g
const DYNAMIC = /\bimport\(\s*(["'`])(\.[^"'`]+\.js)\1\s*\)/g
/** What works beside the page is fetched by its address. */
const WORKER = /\bnew URL\(\s*(["'`])([^"'`]+\.js)\1\s*,\s*import\.meta\.url\)/g

export function linksOf(file: string, code: string): Links {
  const found = (pattern: RegExp) =>
    [...code.matchAll(pattern)].map(([, , target]) => posix.join(posix.dirname(file), target!))
  return { statics: found(STATIC), dynamics: [...found(DYNAMIC), ...found(WORKER)] }
}

/** The script that the built registry fetches for a figure: `"the-id":()=>…import("./its-script.js")`. */
export function figureScript(id: string, scripts: ReadonlyMap<string, string>): string {
  const key = new RegExp(
    `(?:["'\`]${id}["'\`]|(?<![\\w$-])${id}):[^,:;]{0,80}\\bimport\\(\\s*(["'\`])(\\.[^"'\`]+\\.js)\\1`,
    'g',
  )
  const found = [...scripts].flatMap(([file, code]) =>
    [...code.matchAll(key)].map(([, , target]) => posix.join(posix.dirname(file), target!)),
  )
  if (found.length !== 1)
    throw new Error(`the built registry has ${found.length} scripts for the figure ${id}, not one`)
  return found[0]!
}

/**
 * Every script that a page can come to need: what its entries reach by static and dynamic imports,
 * the scripts of the figures that are elsewhere left out.
 */
export function scriptsNeeded(
  entries: readonly string[],
  elsewhere: readonly string[],
  scripts: ReadonlyMap<string, string>,
): string[] {
  const needed = new Set<string>()
  const visit = (file: string) => {
    if (needed.has(file)) return
    const code = scripts.get(file)
    if (code === undefined) throw new Error(`${file} is imported but was not built`)
    needed.add(file)
    const { statics, dynamics } = linksOf(file, code)
    for (const next of [...statics, ...dynamics.filter((one) => !elsewhere.includes(one))]) visit(next)
  }
  entries.forEach(visit)
  return [...needed].sort()
}

interface Wanting {
  /** The scripts that the page's HTML names. */
  entries: readonly string[]
  /** The ids of the page's figures. */
  figures: readonly string[]
  /** The ids of all figures there are. */
  allFigures: readonly string[]
}

/** Every script that a page fetches when all its figures have woken. */
export function scriptsOfPage(
  { entries, figures, allFigures }: Wanting,
  scripts: ReadonlyMap<string, string>,
): string[] {
  const scriptOf = (id: string) => figureScript(id, scripts)
  const here = figures.map(scriptOf)
  // Figures of one chapter come in one script.
  const elsewhere = allFigures.map(scriptOf).filter((script) => !here.includes(script))
  const needed = scriptsNeeded(entries, elsewhere, scripts)
  const missing = figures.filter((id) => !needed.includes(scriptOf(id)))
  if (missing.length > 0) throw new Error(`the page never fetches its figures ${missing.join(', ')}`)
  return needed
}

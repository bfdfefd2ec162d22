import { readdirSync, readFileSync } from 'node:fs'

interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[]; dynamicImporters: readonly string[] } | null
}

/** What every page begins with: one file, though the slides begin with more. What keeps the site offline comes later. */
const FIRST =
  /\/src\/(pages\/browser\/(?!newerEdition)[^/]+\.ts|state\/storage\.ts|figures\/registry\.ts)$|\/valibot\/|preload-helper/

/**
 * Names the chunk of a module. What only the figures of one chapter use is fetched as one file, for a reader of the
 * chapter wakes all of them; what most chapters share, React included, is another: few files pack better than many.
 * Null leaves a module to the bundler.
 */
export function chapterChunks(chapters = 'src/chapters'): (id: string, modules: Modules) => string | null {
  const chapterOf = new Map<string, string>()
  for (const entry of readdirSync(chapters, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const text = readFileSync(`${chapters}/${entry.name}/chapter.mdx`, 'utf8')
    for (const [, id] of text.matchAll(/<Figure id="([^"]+)"/g)) if (id) chapterOf.set(id, entry.name)
  }
  const chapterIds = new Set(chapterOf.values())

  /**
   * The chapters whose figures use a module, and the figures that stand in none; null where something else fetches it,
   * now or later.
   */
  const usersOf = (id: string, modules: Modules, seen: Set<string>): Set<string> | null => {
    const info = modules.getModuleInfo(id)
    if (!info || isLater(id, modules)) return null
    const [, figure] = /\/src\/figures\/(?!shell\/)([^/]+)\/[^/]+$/.exec(id) ?? []
    if (figure) return new Set([chapterOf.get(figure) ?? figure])
    if (!/\/src\/(plot|math|data|state|figures)\//.test(id)) return null
    const users = new Set<string>()
    for (const importer of info.importers) {
      // The front door of the math floor is for tests and build; nothing fetched comes through it.
      // And what is fetched later finds here what was fetched before it.
      if (importer.endsWith('/src/math/index.ts') || seen.has(importer) || isLater(importer, modules)) continue
      seen.add(importer)
      const theirs = usersOf(importer, modules, seen)
      if (!theirs) return null
      for (const user of theirs) users.add(user)
    }
    return users
  }

  /** Fetched by a figure itself, some time after it woke. */
  const isLater = (id: string, modules: Modules) =>
    modules.getModuleInfo(id)?.dynamicImporters.some((importer) => !importer.endsWith('/registry.ts')) ?? false

  return (id, modules) => {
    if (FIRST.test(id) && !isLater(id, modules)) return 'main'
    if (/\/node_modules\/(react|react-dom|scheduler|d3[a-z-]*)\//.test(id)) return 'kit'
    // Slides and pages in a frame read and write links too; all others shall not fetch one file more for that.
    if (id.endsWith('/src/state/link.ts')) return 'kit'
    if (/\/src\/(figures\/shell|pages\/browser)\//.test(id)) return null
    const users = usersOf(id, modules, new Set([id]))
    if (!users) return null
    const [only = ''] = users
    if (users.size === 1) return chapterIds.has(only) ? `figures-${only}` : null
    // The heaviest chapters are those that remember and play: their reader fetches fewer files so.
    return users.size * 2 > chapterIds.size || id.includes('/src/state/') ? 'kit' : null
  }
}

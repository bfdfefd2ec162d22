import { readdirSync, readFileSync } from 'node:fs'

interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[]; dynamicImporters: readonly string[] } | null
}

/**
 * Names the chunk of a module: what only the figures of one chapter use is fetched as one file, for a reader of the
 * chapter wakes all of them, and one file packs better than many small ones. Null leaves a module to the bundler.
 */
export function chapterChunks(chapters = 'src/chapters'): (id: string, modules: Modules) => string | null {
  const chapterOf = new Map<string, string>()
  for (const entry of readdirSync(chapters, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const text = readFileSync(`${chapters}/${entry.name}/chapter.mdx`, 'utf8')
    for (const [, id] of text.matchAll(/<Figure id="([^"]+)"/g)) if (id) chapterOf.set(id, entry.name)
  }
  const nameOf = (id: string, modules: Modules, seen: ReadonlySet<string>): string | null => {
    const figure = /\/src\/figures\/([^/]+)\/[^/]+$/.exec(id)?.[1]
    // What a figure itself fetches later stays apart.
    const later = modules.getModuleInfo(id)?.dynamicImporters.some((importer) => !importer.endsWith('/registry.ts'))
    if (later) return null
    if (figure && chapterOf.has(figure)) return `figures-${chapterOf.get(figure)}`
    if (!/\/src\/(plot|math)\//.test(id) || seen.has(id)) return null
    const names = (modules.getModuleInfo(id)?.importers ?? [])
      // The front door of the math floor is for tests and build; nothing fetched comes through it.
      .filter((importer) => !importer.endsWith('/src/math/index.ts'))
      .map((importer) => nameOf(importer, modules, new Set([...seen, id])))
    const [first = null] = names
    return names.every((name) => name === first) ? first : null
  }
  return (id, modules) => nameOf(id, modules, new Set())
}

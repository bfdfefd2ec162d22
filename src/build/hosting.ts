import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'
import { editionDate } from './editionDate.ts'
import { type HeaderRule, headerRules, headersFor, readHeaders, writeHeaders } from './headers.ts'
import { writeIcons } from './icons.ts'
import { writeServiceWorker } from './serviceWorker.ts'
import { ZIP_FILE, zipOf } from './zip.ts'

/** Where the headers are written that a host should send; some hosts read it by themselves. */
const HEADERS_FILE = '_headers'

/** What is made of the whole site once all its files are written: it has to come last. */
export async function makeReadyToHost(dist: string, root: string): Promise<void> {
  await writeIcons(dist)
  await writeServiceWorker(dist)
  const entries = await readdir(dist, { withFileTypes: true })
  const topLevel = entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  const names = topLevel.map(({ name }) => name)
  if (!names.includes(ZIP_FILE)) topLevel.push({ name: ZIP_FILE, isFolder: false })
  topLevel.sort((one, other) => (one.name < other.name ? -1 : 1))
  await writeFile(join(dist, HEADERS_FILE), writeHeaders(headerRules(topLevel)))
  await writeFile(join(dist, ZIP_FILE), await zipOf(dist, root, editionDate(root)))
}

/** The preview sends what hosts are asked to send, read from the very file that they get. */
export function sendHeaders({ config, middlewares }: PreviewServer): void {
  let rules: Promise<HeaderRule[]> | undefined
  const file = join(config.root, config.build.outDir, HEADERS_FILE)
  middlewares.use(async (request, response, next) => {
    rules ??= readFile(file, 'utf8').then(readHeaders)
    const path = request.url?.split('?')[0] ?? '/'
    try {
      for (const [name, value] of Object.entries(headersFor(path, await rules))) response.setHeader(name, value)
      next()
    } catch (error) {
      next(error)
    }
  })
}

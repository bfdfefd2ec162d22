import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** The site to take along, at its top. Teachers find the link to it under this name. */
export const ZIP_FILE = 'hobbiton.zip'

const FOLDER = 'hobbiton'
const ADDED = 'src/build/zip'
const PACKED = /\.(woff2|png|jpe?g|webp|zip)$/

/**
 * All that was built, with a note on how to open it and a small server, in one file for a stick or a school.
 * All files bear one date; a browser asks by it whether a newer edition has taken the folder's place.
 */
export async function zipOf(dist: string, root: string, mtime: Date): Promise<Uint8Array> {
  const files: Zippable = {}
  for (const folder of [join(root, ADDED), dist])
    for (const name of await filesIn(folder)) {
      if (name === ZIP_FILE) continue
      const level = PACKED.test(name) ? 0 : 9
      files[`${FOLDER}/${name}`] = [await readFile(join(folder, name)), { level, mtime }]
    }
  return zipSync(files)
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

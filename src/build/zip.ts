import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** The site to take along, at its top. Teachers find the link to it under this name. */
export const ZIP_FILE = 'hobbiton.zip'

const FOLDER = 'hobbiton'
const ADDED = 'src/build/zip'
/** Zip files know no earlier day. Always the same, so that equal sites make equal files. */
const MADE = new Date(1980, 0, 1)
const PACKED = /\.(woff2|png|jpe?g|webp|zip)$/

/** Packs all that was built, with a note on how to open it and a small server, into one file for a stick or a school. */
export async function writeZip(dist: string, root: string): Promise<void> {
  const files: Zippable = {}
  const add = async (folder: string) => {
    for (const name of (await filesIn(folder)).filter((one) => one !== ZIP_FILE))
      files[`${FOLDER}/${name}`] = [
        await readFile(join(folder, name)),
        { level: PACKED.test(name) ? 0 : 9, mtime: MADE },
      ]
  }
  await add(join(root, ADDED))
  await add(dist)
  await writeFile(join(dist, ZIP_FILE), zipSync(files))
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

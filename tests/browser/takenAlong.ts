import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { test as base } from './fixtures.ts'

/** Somewhere down in a server's folders, as a school or a blog has it. */
const SUBPATH = 'some/where'

/** The unzipped site on a server of its own, that a test may change and switch off. */
interface TakenAlong {
  folder: string
  /** Where its first page is. */
  home: string
  /** The network is gone: nobody answers any more. */
  switchOff(): Promise<void>
}

/** As in fixtures.ts, with the zip as a teacher has it: unzipped, and served by the server that lies in it. */
export const test = base.extend<{ along: TakenAlong }>({
  along: async ({ browserName: _any }, use, { testId }) => {
    const top = resolve('.cache/tests/along', testId)
    await rm(top, { recursive: true, force: true })
    for (const [name, bytes] of Object.entries(unzipSync(await readFile('dist/hobbiton.zip')))) {
      const file = join(top, SUBPATH, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
    }
    const folder = join(top, SUBPATH, 'hobbiton')
    const server = spawn(process.execPath, [join(folder, 'serve.mjs'), top, '--port', '0'])
    const port = /localhost:(\d+)/.exec(await firstWords(server))?.[1]
    const switchOff = async () => {
      if (server.exitCode !== null || server.signalCode !== null) return
      server.kill()
      await once(server, 'exit')
    }
    await use({ folder, home: `http://127.0.0.1:${port}/${SUBPATH}/hobbiton/`, switchOff })
    await switchOff()
    await rm(top, { recursive: true })
  },
})

async function firstWords({ stdout, stderr }: ChildProcess): Promise<string> {
  if (!stdout || !stderr) throw new Error('the server says nothing')
  const [words] = await Promise.race([once(stdout, 'data'), once(stderr, 'data')])
  return String(words)
}

/** Waits until the browser keeps the whole site, and the page is served from there. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    return navigator.serviceWorker.controller?.state === 'activated'
  })
}

/** Waits until the browser has the whole of a newer edition, too. */
export async function untilNewerWaits(page: Page): Promise<void> {
  await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
}

/**
 * Puts a newer edition in place of the one that is served: its glossary says so, and the script of a chapter's figures
 * has another name, as has the first script that names it.
 */
export async function publishNewer(folder: string, figures: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  const scriptOf = (name: string) =>
    names.flatMap((file) => new RegExp(`^assets/(${name}-[\\w-]{8})\\.js$`).exec(file)?.[1] ?? [])[0]
  const [entry, script] = [scriptOf('main'), scriptOf(figures)]
  if (!entry || !script) throw new Error(`there is no script of ${figures}`)
  const renamed = (text: string) => text.replaceAll(entry, 'index-newer').replaceAll(script, `${figures}-newer`)
  let worker = renamed(await readFile(join(folder, 'sw.js'), 'utf8'))
  for (const name of names.filter((one) => /\.(html|js)$/.test(one) && one !== 'sw.js')) {
    const text = await readFile(join(folder, name), 'utf8')
    const newer = name === 'glossary/index.html' ? renamed(text).replace('<h1>', '<h1>The newer ') : renamed(text)
    if (newer === text) continue
    await writeFile(join(folder, name), newer)
    for (const seal of [sha256, md5]) worker = worker.replaceAll(seal(text), seal(newer))
  }
  for (const name of [entry, script])
    await rename(join(folder, `assets/${name}.js`), join(folder, renamed(`assets/${name}.js`)))
  await writeFile(join(folder, 'sw.js'), worker)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
const md5 = (text: string) => createHash('md5').update(text).digest('hex')

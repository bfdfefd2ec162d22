import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { chromium } from '@playwright/test'

/** What must be known of a computer to find a Chromium on it. */
export interface Machine {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  isRoot: boolean
  isDebian: boolean
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  playwrights: string
  works: (path: string) => boolean
}

/** The one without windows of its own is quicker by a quarter. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = ['Chromium', 'Google Chrome']
const WINDOWS_APPS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

const HELP = 'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test'

/** Chromium talks to nobody but the page; in a container it runs as root, where its sandbox cannot. */
export const chromiumFlags = (isRoot: boolean) => [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Every place worth a look, the best first. */
function places({ platform, env, playwrights }: Machine): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? [])
    return [...folders.flatMap((folder) => WINDOWS_APPS.map((app) => win32.join(folder, app))), playwrights]
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
  const apps = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
    MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  )
  return [...onPath, ...(platform === 'darwin' ? apps : []), playwrights]
}

/** The Chromium to use, if there is one. A path that was named must be right: nothing else is used in its place. */
export function locate(machine: Machine): string | undefined {
  const named = machine.env.CHROMIUM_PATH
  if (!named) return places(machine).find(machine.works)
  if (machine.works(named)) return named
  throw new Error(`CHROMIUM_PATH names ${named}, which is not a Chromium that runs.`)
}

/** Ways to install one, each a list of commands, the best first. Ubuntu's chromium is a snap, hence only Debian's. */
export function installations({ platform, isRoot, isDebian }: Machine): string[][] {
  const own = 'npx playwright install --no-shell chromium'
  const debian = ['apt-get update', 'apt-get install -y --no-install-recommends chromium-headless-shell']
  if (platform !== 'linux' || !isRoot) return [[own]]
  return [...(isDebian ? [debian] : []), [own.replace('--no-shell', '--no-shell --with-deps')]]
}

/** Finds a Chromium, or installs one and finds that. */
export function ensure(machine: Machine, run: (command: string) => boolean): string {
  const found = locate(machine)
  if (found) return found
  for (const commands of installations(machine)) {
    if (!commands.every(run)) continue
    const installed = locate(machine)
    if (installed) return installed
  }
  throw new Error(`No Chromium found, and none could be installed. ${HELP}`)
}

/** On Linux a file may be a stub that only says how to install: it must tell its version. Elsewhere that opens a window. */
function works(path: string): boolean {
  if (!existsSync(path)) return false
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isDebian: existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
  playwrights: chromium.executablePath(),
  works,
}

export function ensureChromium(): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return ensure(thisMachine, (command) => {
    console.log(`no Chromium yet: ${command}`)
    return spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0
  })
}

import { describe, expect, test } from 'vitest'
import { chromiumFlags, ensure, installations, locate, type Machine } from './chromium.ts'

const PLAYWRIGHTS = '/cache/ms-playwright/chrome'

/** A bare Debian container, root, on which only the given files are there. */
function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/sam' },
    isRoot: true,
    isDebian: true,
    playwrights: PLAYWRIGHTS,
    works: (path) => files.includes(path),
    ...rest,
  }
}

describe('finding a Chromium', () => {
  test.each([
    ['none', machine([]), undefined],
    ['on the path', machine(['/usr/bin/chromium']), '/usr/bin/chromium'],
    ['Chrome on the path', machine(['/usr/local/bin/google-chrome-stable']), '/usr/local/bin/google-chrome-stable'],
    ['Chromium before Chrome', machine(['/usr/bin/google-chrome', '/usr/bin/chromium']), '/usr/bin/chromium'],
    ['the system’s before Playwright’s', machine([PLAYWRIGHTS, '/usr/bin/chromium']), '/usr/bin/chromium'],
    ['Playwright’s own', machine([PLAYWRIGHTS]), PLAYWRIGHTS],
  ])('%s', (_case, where, found) => {
    expect(locate(where)).toBe(found)
  })

  test('on a Mac, among the applications of all and of the user', () => {
    const app = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(locate(machine([`/${app}`], { platform: 'darwin' }))).toBe(`/${app}`)
    expect(locate(machine([`/home/sam/${app}`], { platform: 'darwin' }))).toBe(`/home/sam/${app}`)
    expect(locate(machine([`/${app}`]))).toBeUndefined()
  })

  test('on Windows, among the programs', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    const env = { PROGRAMFILES: 'C:\\Program Files' }
    expect(locate(machine([chrome], { platform: 'win32', env }))).toBe(chrome)
  })

  test('a named one comes first, and nothing takes its place', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' }
    expect(locate(machine(['/usr/bin/chromium', '/opt/mine'], { env }))).toBe('/opt/mine')
    expect(() => locate(machine(['/usr/bin/chromium'], { env }))).toThrow('/opt/mine')
  })
})

describe('installing a Chromium', () => {
  const firstWords = (where: Machine) => installations(where).map((commands) => commands[0])

  test('by the package manager only as root on Debian', () => {
    expect(firstWords(machine([]))).toEqual(['apt-get update', expect.stringContaining('--with-deps')])
    expect(firstWords(machine([], { isDebian: false }))).toEqual([expect.stringContaining('--with-deps')])
    for (const rest of [{ isRoot: false }, { platform: 'darwin' as const }])
      expect(firstWords(machine([], rest))).toEqual([expect.not.stringContaining('--with-deps')])
  })

  test('nothing is installed where one is found', () => {
    const run = () => expect.unreachable('nothing should run')
    expect(ensure(machine(['/usr/bin/chromium']), run)).toBe('/usr/bin/chromium')
  })

  test('where one way fails, the next is tried', () => {
    const files: string[] = []
    const ran: string[] = []
    const path = ensure(machine(files), (command) => {
      ran.push(command)
      if (command.startsWith('npx')) files.push(PLAYWRIGHTS)
      return command.startsWith('npx')
    })
    expect(path).toBe(PLAYWRIGHTS)
    expect(ran).toEqual(['apt-get update', expect.stringContaining('npx playwright install')])
  })

  test('an install that leaves no Chromium behind says what to do', () => {
    expect(() => ensure(machine([]), () => true)).toThrow('CHROMIUM_PATH=')
  })
})

test('the sandbox is given up only by root', () => {
  expect(chromiumFlags(true)).toEqual(['--no-sandbox', ...chromiumFlags(false)])
  expect(chromiumFlags(false)).not.toContain('--no-sandbox')
})

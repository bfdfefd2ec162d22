import { execFileSync } from 'node:child_process'

/** For a copy of the source without its history. */
const UNKNOWN = Date.UTC(2026, 0, 1)

/**
 * When this edition was made: the day of the last change in its history, or what SOURCE_DATE_EPOCH says, in seconds.
 * Equal sources have equal dates. As a date whose local time is that of Greenwich: zip files know no time zone.
 */
export function editionDate(root: string, env: Readonly<Record<string, string | undefined>> = process.env): Date {
  const said = Number(env.SOURCE_DATE_EPOCH ?? lastChange(root))
  const made = new Date(said > 0 ? said * 1000 : UNKNOWN)
  const [day, time] = [
    [made.getUTCFullYear(), made.getUTCMonth(), made.getUTCDate()],
    [made.getUTCHours(), made.getUTCMinutes(), made.getUTCSeconds()],
  ] as const
  return new Date(...day, ...time)
}

function lastChange(root: string): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}

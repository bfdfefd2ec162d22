/** What a host is asked to send with every file. This is the only home of these lines: docs/hosting.md quotes them. */
const EVERYWHERE = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    // Formulas and figures place their parts by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // Figures are made to be embedded, by anyone.
    'frame-ancestors *',
  ].join('; '),
  // A frame with sandbox="allow-scripts" has no origin of its own: it fetches scripts and fonts as a stranger.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** The names of these files change with their content. */
const HASHED = 'public, max-age=31536000, immutable'
/** May be kept, and is asked after each time. */
const FRESH = 'no-cache'

export interface HeaderRule {
  /** A path, or one that ends with `*` for all that begin like it. */
  path: string
  headers: Readonly<Record<string, string>>
}

interface TopLevel {
  name: string
  isFolder: boolean
}

/**
 * The rules for a site with these files and folders at its top. Each file has one rule for its caching:
 * hosts send what several rules say all together.
 */
export function headerRules(topLevel: readonly TopLevel[]): HeaderRule[] {
  const caching = topLevel.map(({ name, isFolder }) => ({
    path: isFolder ? `/${name}/*` : `/${name}`,
    headers: { 'Cache-Control': name === 'assets' ? HASHED : FRESH },
  }))
  return [{ path: '/*', headers: EVERYWHERE }, { path: '/', headers: { 'Cache-Control': FRESH } }, ...caching]
}

/** As the file `_headers`, which several hosts read. */
export function writeHeaders(rules: readonly HeaderRule[]): string {
  const lines = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return `${lines.join('\n')}\n`
}

/** The rules that such a file holds. */
export function readHeaders(file: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = []
  for (const line of file.split('\n').filter((one) => one.trim() !== '')) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.+)$/.exec(line) ?? []
    if (name && value) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value })
    else rules.push({ path: line.trim(), headers: {} })
  }
  return rules
}

/** What is sent with the file at a path: all that any rule says of it, joined where two speak of the same. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const sent: Record<string, string> = {}
  for (const rule of rules) {
    const begins = rule.path.endsWith('*') && path.startsWith(rule.path.slice(0, -1))
    if (!begins && rule.path !== path) continue
    for (const [name, value] of Object.entries(rule.headers))
      sent[name] = sent[name] ? `${sent[name]}, ${value}` : value
  }
  return sent
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What only some kinds of page fetch besides the rest: a script, with the style sheets that it imports. */
const ENTRIES: Readonly<Record<string, { script: string; sheets: readonly string[] }>> = {
  teach: {
    script: 'src/pages/teach/browser/teach.ts',
    sheets: ['src/styles/teach.css', 'src/styles/teach-paper.css', 'src/styles/teach-print.css'],
  },
}

/** Builds the entries of their own, so that no other page carries a byte of them. */
export function pageEntries(): Plugin {
  const scripts = Object.entries(ENTRIES).map(([name, { script }]) => [name, script])
  return {
    name: 'hobbiton:page-entries',
    config: () => ({
      environments: {
        client: { build: { rolldownOptions: { input: { index: 'index.html', ...Object.fromEntries(scripts) } } } },
      },
    }),
  }
}

/** The page with the tags of its entry; `dist` is where it was built, or null in development. */
export function withEntry(html: string, name: string | undefined, dist: string | null): string {
  if (name === undefined) return html
  const entry = ENTRIES[name]
  if (!entry) throw new Error(`no page entry is called ${name}`)
  const script = dist ? built(dist, name, 'js') : `/${entry.script}`
  const sheets = dist ? [built(dist, name, 'css')] : entry.sheets.map((sheet) => `/${sheet}`)
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')
  // Its script comes first: what it sets out, the script of all pages wakes. Its sheets come last.
  return html
    .replace('<script type="module"', (main) => `<script type="module" src="${script}"></script>${main}`)
    .replace('</head>', () => `${links}</head>`)
}

function built(dist: string, name: string, kind: 'js' | 'css'): string {
  const pattern = new RegExp(`^${name}-[\\w-]{8}\\.${kind}$`)
  const found = readdirSync(join(dist, 'assets')).filter((file) => pattern.test(file))
  if (found.length !== 1) throw new Error(`the entry ${name} was built into ${found.length} files .${kind}, not one`)
  return `./assets/${found[0]}`
}

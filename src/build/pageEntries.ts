import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

interface Entry {
  /** None where the pages want only the sheets of a script that they fetch later, if at all. */
  script?: string
  /** In a build they come with the script of that name, which imports them. */
  sheets: readonly string[]
  /** Whether its script runs before that of all pages, which then wakes what it has set out. */
  isFirst?: boolean
}

/** What only some kinds of page fetch besides the rest: a script and its style sheets. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  teach: {
    script: 'src/pages/teach/browser/teach.ts',
    sheets: ['src/styles/teach.css', 'src/styles/teach-paper.css', 'src/styles/teach-print.css'],
    isFirst: true,
  },
  present: { script: 'src/pages/present/browser/main.ts', sheets: ['src/styles/present/index.css'] },
  // Fit for a frame from the first; with the one around it, if any, it talks by src/pages/embed/frame.ts.
  frame: { sheets: ['src/styles/embed.css'] },
}

const MAIN_SCRIPT = /<script type="module".*?<\/script>/

/** Builds the entries of their own, so that no other page carries a byte of them. */
export function pageEntries(): Plugin {
  const scripts = Object.entries(ENTRIES).flatMap(([name, { script }]) => (script ? [[name, script]] : []))
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
  const script =
    entry.script && `<script type="module" src="${dist ? built(dist, name, 'js') : `/${entry.script}`}"></script>`
  const sheets = dist ? [built(dist, name, 'css')] : entry.sheets.map((sheet) => `/${sheet}`)
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')
  // Its sheets come last, to have the last word.
  return html
    .replace(MAIN_SCRIPT, (main) => (entry.isFirst ? [script, main] : [main, script]).join(''))
    .replace('</head>', () => `${links}</head>`)
}

function built(dist: string, name: string, kind: 'js' | 'css'): string {
  const pattern = new RegExp(`^${name}-[\\w-]{8}\\.${kind}$`)
  const found = readdirSync(join(dist, 'assets')).filter((file) => pattern.test(file))
  if (found.length !== 1) throw new Error(`the entry ${name} was built into ${found.length} files .${kind}, not one`)
  return `./assets/${found[0]}`
}

import { posix } from 'node:path'

export interface Import {
  /** A path from the top of the repository for what is the project's own, else the name as it is written. */
  target: string
  /** Gone after compiling. */
  typeOnly: boolean
}

export interface Module {
  /** From the top of the repository, with forward slashes. */
  path: string
  imports: Import[]
}

/** The floors of the house, the lowest first: imports go down only. */
const FLOORS = ['math', 'data', 'state', 'plot', 'prose', 'figures', 'chapters', 'pages']

/** What the figures share, not a figure itself. */
const SHELL = 'src/figures/shell'

const STATIC =
  /^[ \t]*(?:import|export)\s+(?:(type)\s+)?(?:(?:[\w$]+\s*,\s*)?(?:[\w$]+|\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})\s*from\s*)?(['"])([^'"\n]+)\2/gm
const DYNAMIC = /\bimport(?:\.meta\.glob)?(?:<[^>]*>)?\(\s*(['"`])([^'"`\n]+)\1/g
const COMMENT_LINE = /^[ \t]*(?:\/\/|\/\*|\*).*$/gm

/** Every import in a TypeScript or MDX module: static, dynamic, by glob, for the effect, and `export … from`. */
export function importsOf(path: string, source: string): Import[] {
  const code = source.replace(COMMENT_LINE, '')
  const target = (name: string) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name)
  return [
    ...[...code.matchAll(STATIC)].map((found) => ({ target: target(found[3]!), typeOnly: found[1] === 'type' })),
    ...[...code.matchAll(DYNAMIC)].map((found) => ({ target: target(found[2]!), typeOnly: false })),
  ]
}

/** What is wrong with an import, in words; null where nothing is. */
function fault(from: string, { target, typeOnly }: Import): string | null {
  const [floor, to] = [floorOf(from), floorOf(target)]
  if (!target.startsWith('src/')) return strangerFault(floor, target)
  if (to === 'build') return floor === 'build' ? null : 'nothing in the house imports the workshop'
  if (target.endsWith('.css')) return null
  // The workshop shares the house's tables, such as the names of the quantities, but runs none of its pages.
  if (floor === 'build')
    return typeOnly || FLOORS.indexOf(to) <= FLOORS.indexOf('plot')
      ? null
      : 'the workshop imports types only from above plot'
  if (FLOORS.indexOf(to) > FLOORS.indexOf(floor)) return `imports go down only, ${floor} is below ${to}`
  if (floor !== 'figures') return null
  const [here, there] = [figureOf(from), figureOf(target)]
  if (here && there && here !== there) return 'no figure imports another'
  if (here && posix.basename(target).startsWith('registry')) return 'no figure imports the registry'
  return null
}

function strangerFault(floor: string, name: string): string | null {
  if (floor === 'math') return 'math imports nothing'
  if (/^d3(-|\/|$)/.test(name) && floor !== 'plot') return 'only plot knows D3'
  if (/^katex(\/|$)/.test(name) && !name.endsWith('.css') && floor !== 'build') return 'KaTeX runs at build time only'
  return null
}

const floorOf = (path: string) => path.split('/')[1] ?? ''

/** The folder of the figure that a path lies in. */
function figureOf(path: string): string | undefined {
  const folder = /^src\/figures\/[^/]+(?=\/)/.exec(path)?.[0]
  return folder === SHELL ? undefined : folder
}

/** Every import that breaks a rule of the house, as `who → whom: why`. */
export function breaches(modules: Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      const why = unknownFloor(path) ?? fault(path, one)
      return why ? [`${path} → ${one.target}: ${why}`] : []
    }),
  )
}

function unknownFloor(path: string): string | null {
  const floor = floorOf(path)
  return [...FLOORS, 'build'].includes(floor) ? null : `src/${floor} is not a floor of the house`
}

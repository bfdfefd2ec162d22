import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const SOURCES = 'src/pages/embed'
/** The address is fixed: what has been copied into other pages must go on working. A breaking change is a v2 beside it. */
const ADDRESS = 'embed/v1'
const SCRIPTS = {
  embed: { entry: 'hostScript.ts', format: 'iife' },
  'figure-element': { entry: 'figureElement.ts', format: 'es' },
} as const

type ScriptName = keyof typeof SCRIPTS
const names = Object.keys(SCRIPTS) as ScriptName[]

/** What other pages fetch from here: each script is one file of its own under a name that stays, with its types. */
export function embedScripts(): Plugin {
  let root = '.'
  return {
    name: 'hobbiton:embed-scripts',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const name = names.find((one) => request.url?.split('?')[0] === `/${ADDRESS}/${one}.js`)
        if (!name) return next()
        try {
          response.setHeader('Content-Type', 'text/javascript')
          response.setHeader('Access-Control-Allow-Origin', '*')
          response.end(await scriptOf(root, name))
        } catch (error) {
          next(error)
        }
      })
    },
    async writeBundle({ dir = 'dist' }) {
      if (this.environment.name !== 'client') return
      const folder = join(dir, ADDRESS)
      await mkdir(folder, { recursive: true })
      for (const name of names) {
        await writeFile(join(folder, `${name}.js`), await scriptOf(root, name))
        await copyFile(join(root, SOURCES, `${name}.d.ts`), join(folder, `${name}.d.ts`))
      }
    },
  }
}

async function scriptOf(root: string, name: ScriptName): Promise<string> {
  const { entry, format } = SCRIPTS[name]
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(SOURCES, entry), formats: [format], name: 'hobbitonEmbed' },
      minify: true,
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error(`${name} was not built`)
  return chunk.code
}

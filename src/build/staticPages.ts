import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import compression from 'compression'
import type { Connect, Plugin } from 'vite'
import type * as Render from '../pages/render.tsx'
import { renderFormula } from './formulas.ts'
import { makeReadyToHost, sendHeaders } from './hosting.ts'
import { withEntry } from './pageEntries.ts'
import { shareSite } from './sharing/shareSite.ts'
import { siteUrlFrom } from './sharing/siteUrl.ts'

const RENDERER = 'src/pages/render.tsx'
const PRERENDERED = '.cache/prerender'

/**
 * Every page is written to static HTML: on request in development, all at once in a build.
 * index.html is the template; src/pages/render.tsx says which pages exist and what is in each.
 */
export function staticPages(): Plugin {
  return {
    name: 'hobbiton:static-pages',
    config: (_config, { command, isPreview }) => ({
      // In development the pages are made here; the preview serves the written files, and says so where there is none.
      appType: command === 'serve' && !isPreview ? 'custom' : 'mpa',
      environments: {
        client: {
          build: { outDir: 'dist', manifest: false },
        },
        ssr: {
          build: {
            outDir: PRERENDERED,
            emptyOutDir: true,
            ssr: true,
            copyPublicDir: false,
            rollupOptions: { input: RENDERER },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (!client || !ssr) throw new Error('both the client and the prerender environment are needed')
          await builder.build(client)
          await builder.build(ssr)
          const root = builder.config.root
          const renderer: typeof Render = await import(pathToFileURL(join(root, PRERENDERED, 'render.js')).href)
          const site = await renderer.openSite(renderFormula)
          await writePages(renderer, site, join(root, 'dist'))
          await shareSite(site.cards(), {
            root,
            dist: join(root, 'dist'),
            cache: join(root, '.cache/cards'),
            site: siteUrlFrom(process.env.SITE_URL),
          })
          await makeReadyToHost(join(root, 'dist'), root)
          await rm(join(root, PRERENDERED), { recursive: true })
        },
      },
    }),
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const address = new URL(request.originalUrl ?? '/', 'http://localhost').pathname
          try {
            const renderer = (await server.ssrLoadModule(RENDERER)) as typeof Render
            const isIndex = address === `/${renderer.INDEX_FILE}`
            if (!isIndex && !renderer.addresses.includes(address)) return next()
            const site = await renderer.openSite(renderFormula)
            if (isIndex) {
              response.setHeader('Content-Type', 'application/json')
              return response.end(indexOf(renderer, allPages(renderer, site)))
            }
            const page = site.page(address)
            if (!page) return next()
            const template = await readFile(join(server.config.root, 'index.html'), 'utf8')
            response.setHeader('Content-Type', 'text/html; charset=utf-8')
            response.end(await server.transformIndexHtml(address, withEntry(fill(template, page), page.entry, null)))
          } catch (error) {
            if (error instanceof Error) server.ssrFixStacktrace(error)
            next(error)
          }
        })
      }
    },
    configurePreviewServer(server) {
      // As hosts do, so that what is measured here is what readers wait for.
      server.middlewares.use(compression() as Connect.NextHandleFunction)
      sendHeaders(server)
    },
  }
}

async function writePages(renderer: typeof Render, site: Render.Site, dist: string) {
  // The small script sets the theme: it holds back the first drawing, so that no page flashes.
  const built = await readFile(join(dist, 'index.html'), 'utf8')
  const template = built.replace('<script type="module"', '<script type="module" blocking="render"')
  const pages = allPages(renderer, site)
  for (const { address, page } of pages) {
    const file = join(dist, address, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, rebase(withEntry(fill(template, page), page.entry, dist), address))
  }
  await writeFile(join(dist, renderer.INDEX_FILE), indexOf(renderer, pages))
}

interface AddressedPage {
  address: string
  page: Render.Page
}

function allPages({ addresses }: typeof Render, site: Render.Site): AddressedPage[] {
  return addresses.map((address) => {
    const page = site.page(address)
    if (!page) throw new Error(`${address} is listed but renders nothing`)
    return { address, page }
  })
}

function indexOf(renderer: typeof Render, pages: readonly AddressedPage[]): string {
  return renderer.searchIndex(pages.map(({ address, page }) => ({ address, body: page.body })))
}

/** Replacers are functions so that a `$&` in a page stays what it is. */
function fill(template: string, page: Render.Page): string {
  return template.replace('<!--page-head-->', () => page.head).replace('<!--page-body-->', () => page.body)
}

/** The built template speaks of ./assets from the top; a page deeper down has to climb there first. */
function rebase(html: string, address: string): string {
  const climb = '../'.repeat(address.split('/').filter(Boolean).length) || './'
  return html.replace(/(<(?:link|script)\b[^>]*?(?:href|src)=")\.\//g, `$1${climb}`)
}

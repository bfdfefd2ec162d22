import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's site: its files by their paths, with the headers that it sends. */
export interface Host {
  origin: string
  close: () => void
}

const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript' }

/** Serves a few files from another origin on this machine; by another name of it, so that browsers keep the two apart. */
export async function serveHost(files: Record<string, string>, headers: Record<string, string> = {}): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/'
    const body = files[path]
    // A browser asks for an icon of its own accord.
    if (body === undefined) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
    response.writeHead(200, {
      'Content-Type': TYPES[path.split('.')[1] ?? ''] ?? 'text/html; charset=utf-8',
      ...headers,
    })
    response.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/** A page of a blog, with words above and below what is embedded. */
export function blogPage(body: string, head = ''): string {
  const words = '<p>Somebody else’s words, a good many of them.</p>'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A blog</title>${head}</head><body>${words}${body}${words}</body></html>`
}

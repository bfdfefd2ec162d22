/**
 * Serves this folder, or another that is named, from your own computer: `node serve.mjs [folder] [--port 8000] [--class]`.
 * With --class, others on the same network can open it too. Needs Node and nothing else.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
}

const { values, positionals } = parseArgs({
  options: { port: { type: 'string', default: '8000' }, class: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const top = resolve(positionals[0] ?? fileURLToPath(new URL('.', import.meta.url)))

/** The file for an address; null where there is none, or where it would lie outside of the folder. */
async function fileFor(pathname) {
  const path = join(top, decodeURIComponent(pathname))
  if (path !== top && !path.startsWith(top + sep)) return null
  const found = await stat(path)
  if (!found.isDirectory()) return path
  if (!pathname.endsWith('/')) return { redirect: `${pathname}/` }
  return (await stat(join(path, 'index.html'))).isFile() ? join(path, 'index.html') : null
}

const server = createServer(async (request, response) => {
  // One slash at the front: two would name another host where a browser is sent on.
  const [pathname, query] = (request.url ?? '/').replace(/^\/+/, '/').split(/\?(.*)/s)
  const file = await fileFor(pathname).catch(() => null)
  if (file === null) {
    response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('Nothing lives here.\n')
  } else if (typeof file === 'object') {
    response.writeHead(301, { Location: query ? `${file.redirect}?${query}` : file.redirect }).end()
  } else {
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    })
    if (request.method === 'HEAD') response.end()
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response)
  }
})

server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${values.port} is taken. Try: node serve.mjs --port 8123` : error.message)
  process.exitCode = 1
})

server.listen(Number(values.port), values.class ? '0.0.0.0' : '127.0.0.1', () => {
  const { port } = server.address()
  console.log(`Hobbiton is open at http://localhost:${port}/`)
  if (values.class) for (const host of outside()) console.log(`For the class:      http://${host}:${port}/`)
  console.log('Close it with Ctrl+C.')
})

/** The addresses of this computer as others on its network see it. */
function outside() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

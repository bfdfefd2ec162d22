import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Serves the built site, as `npm start` does, at a port of one's own; `stop` ends it. */
export async function serveSite(port: number) {
  const server = spawn('node', ['node_modules/vite/bin/vite.js', 'preview', '--port', String(port), '--strictPort'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // It writes its address once it listens; where the port is taken, it ends.
  const ended = once(server, 'exit').then(() => Promise.reject(new Error(`nothing could be served at port ${port}`)))
  await Promise.race([once(server.stdout, 'data'), ended])
  server.stdout.resume()
  return { site: `http://localhost:${port}`, stop: () => void server.kill() }
}

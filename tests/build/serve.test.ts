import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const SERVER = 'src/build/zip/serve.mjs'

let folder: string
let server: ChildProcess
let port: number

/** The path goes out as it is: `fetch` would tidy it up first. */
function get(path: string): Promise<{ status: number | undefined; type: string | undefined; to: string | undefined }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path }, (answer) => {
      const { statusCode, headers } = answer.resume()
      resolve({ status: statusCode, type: headers['content-type'], to: headers.location })
    })
    asked.on('error', reject).end()
  })
}

describe('the server in the zip', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hobbiton-'))
    await mkdir(join(folder, 'site/chapters/a b'), { recursive: true })
    await writeFile(join(folder, 'secret.txt'), 'not for you')
    await writeFile(join(folder, 'site/index.html'), '<p>home</p>')
    await writeFile(join(folder, 'site/chapters/a b/index.html'), '<p>a chapter</p>')
    await writeFile(join(folder, 'site/kit.js'), '')
    server = spawn(process.execPath, [SERVER, join(folder, 'site'), '--port', '0'])
    const [said] = await once(server.stdout!, 'data')
    port = Number(/localhost:(\d+)/.exec(String(said))?.[1])
  })

  afterAll(async () => {
    server.kill()
    await rm(folder, { recursive: true })
  })

  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/?figure=newcomer', 200, 'text/html; charset=utf-8'],
    ['/chapters/a%20b/', 200, 'text/html; charset=utf-8'],
    ['/kit.js', 200, 'text/javascript; charset=utf-8'],
    ['/nowhere', 404, 'text/plain; charset=utf-8'],
    ['/chapters/', 404, 'text/plain; charset=utf-8'],
    ['/%E0%A4%A', 404, 'text/plain; charset=utf-8'],
    ['/../secret.txt', 404, 'text/plain; charset=utf-8'],
    ['/..%2fsecret.txt', 404, 'text/plain; charset=utf-8'],
    ['//', 200, 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, type) => {
    expect(await get(path)).toMatchObject({ status, type })
  })

  test('sends a folder without its last slash on, query and all', async () => {
    expect(await get('//chapters')).toMatchObject({ status: 301, to: '/chapters/' })
    expect(await get('/chapters/a%20b?w1=2')).toMatchObject({ status: 301, to: '/chapters/a%20b/?w1=2' })
  })

  test('says what to do where its port is taken', async () => {
    const second = spawn(process.execPath, [SERVER, folder, '--port', String(port)])
    const [said] = await once(second.stderr, 'data')
    expect(String(said)).toMatch(/^Port \d+ is taken\. Try: node serve\.mjs --port/)
    const [code] = await once(second, 'exit')
    expect(code).toBe(1)
  })
})

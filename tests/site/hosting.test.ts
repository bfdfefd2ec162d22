import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { editionDate } from '../../src/build/editionDate.ts'
import { headersFor, readHeaders } from '../../src/build/headers.ts'
import { ZIP_FILE, zipOf } from '../../src/build/zip.ts'
import { files } from './pages.ts'

const built = (file: string) => readFileSync(resolve('dist', file))

describe('the headers', () => {
  const rules = readHeaders(built('_headers').toString())
  // Hosts that read it do not hand it out.
  const served = files.filter((file) => file !== '_headers')
  const addressed = served.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)

  test('keep files with a hash in their name for good, and ask after all others', () => {
    for (const path of addressed) {
      const sent = headersFor(path, rules)
      const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path)
      expect(path.startsWith('/assets/'), path).toBe(hashed)
      expect(sent['Cache-Control'], path).toBe(hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    }
  })

  test('allow no script but those of the site, and any page to embed it', () => {
    const policy = headersFor('/', rules)['Content-Security-Policy'] ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain('frame-ancestors *')
    expect(policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe|style-src [^;]*unsafe/)
    expect(headersFor('/', rules)['Access-Control-Allow-Origin']).toBe('*')
  })

  test('are told to whoever hosts it, word for word', () => {
    const guide = readFileSync('docs/hosting.md', 'utf8')
    const everywhere = Object.entries(headersFor('/', rules))
    expect(everywhere.length).toBeGreaterThan(5)
    for (const [name, value] of [...everywhere, ...Object.entries(headersFor('/assets/x', rules))])
      expect(guide.includes(`${name}: ${value}`), `${name}: ${value}`).toBe(true)
  })
})

describe('the zip', () => {
  const packed = unzipSync(built(ZIP_FILE))

  test('is the whole site but itself, with a note and a server', () => {
    const names = Object.keys(packed)
    const added = ['READ-ME.txt', 'package.json', 'serve.mjs']
    const all = [...files.filter((file) => file !== ZIP_FILE), ...added].map((file) => `hobbiton/${file}`)
    expect(names.toSorted()).toEqual(all.toSorted())
    for (const file of files.filter((one) => one !== ZIP_FILE))
      expect(built(file).equals(packed[`hobbiton/${file}`]!), file).toBe(true)
  })

  test('is the same for the same files, wherever it is packed', async () => {
    const zone = process.env.TZ
    const packedIn = async (here: string) => {
      process.env.TZ = here
      return Buffer.from(
        await zipOf(resolve('docs'), resolve('.'), editionDate('.', { SOURCE_DATE_EPOCH: '1790000000' })),
      )
    }
    const [one, other] = [await packedIn('UTC'), await packedIn('Pacific/Auckland')]
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(one.length).toBeGreaterThan(1000)
    expect(one.equals(other)).toBe(true)
  })
})

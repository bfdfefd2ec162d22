import { describe, expect, test } from 'vitest'
import { headerRules, headersFor, readHeaders, writeHeaders } from '../../src/build/headers.ts'

const rules = headerRules([
  { name: 'assets', isFolder: true },
  { name: 'chapters', isFolder: true },
  { name: 'sw.js', isFolder: false },
])

describe('the headers', () => {
  test('come back from their file as they were written', () => {
    expect(readHeaders(writeHeaders(rules))).toEqual(rules)
  })

  test.each([
    ['/', 'no-cache'],
    ['/chapters/downhill/', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/assets/kit-BcoCLFLv.js', 'public, max-age=31536000, immutable'],
  ])('of %s have one word on caching, and the policy', (path, caching) => {
    const sent = headersFor(path, rules)
    expect(sent['Cache-Control']).toBe(caching)
    expect(sent['Content-Security-Policy']).toContain("script-src 'self'")
  })

  test('are joined where two rules speak of the same, as hosts do', () => {
    const twice = readHeaders('/*\n  X-Said: by all\n/a/*\n  X-Said: by some\n')
    expect(headersFor('/a/b', twice)).toEqual({ 'X-Said': 'by all, by some' })
    expect(headersFor('/b', twice)).toEqual({ 'X-Said': 'by all' })
  })

  test('a path without a star is that path alone', () => {
    expect(headersFor('/ab', readHeaders('/a\n  X: 1\n'))).toEqual({})
  })
})

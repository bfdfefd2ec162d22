import { describe, expect, test } from 'vitest'
import { qrCode } from '../../src/plot/qrCode.ts'
import { readQr } from '../tools/readQr.ts'

const QUIET = 4

const links = [
  'https://host.test/',
  'https://host.test/figures/over-the-river/?rate=1.7',
  'https://host.test/chapters/downhill/?figure=over-the-river&rate=1.7#over-the-river',
  'http://127.0.0.1:4173/figures/training-ground/?at=0&w0=-1&w1=2.4&method=mini-batch&seed=1234567890',
  `https://a-school.example/HOBBITON/figures/boundary-by-weights/?${'w0=-4.7&w1=1&w2=1&'.repeat(5)}`,
]

/** Codes of other versions have other patterns: the links above meet more than three of them. */
const sides = () => new Set(links.map((link) => qrCode(link).size))

describe('a QR code', () => {
  test.each(links)('of %s is read back, with its light rim and its check words', (link) => {
    const { size, path } = qrCode(link)
    const reading = readQr(path, size, QUIET)
    expect(reading.text).toBe(link)
    expect('MQH').toContain(reading.level)
    expect((reading.side - 17) % 4).toBe(0)
  })

  test('comes in several versions here', () => {
    expect(sides().size).toBeGreaterThan(3)
  })

  test('says when a text is too long', () => {
    expect(() => qrCode('x'.repeat(4000))).toThrow()
  })
})

describe('the reader of the tests', () => {
  const { size, path } = qrCode('https://host.test/')

  test('sees a square that is missing', () => {
    const squares = path.match(/M[^z]*z/g) ?? []
    const inside = Math.floor(squares.length / 2)
    expect(squares.length).toBeGreaterThan(50)
    expect(() => readQr(squares.filter((_, at) => at !== inside).join(''), size, QUIET)).toThrow()
  })

  test('sees a rim that is not light', () => {
    expect(() => readQr(`${path}M0 0h${size}v1h-${size}z`, size, QUIET)).toThrow('rim')
  })
})

import { inflateSync } from 'node:zlib'

export interface Picture {
  width: number
  height: number
  /** Each place in the palette that is used, with how many pixels have it. */
  counts: ReadonlyMap<number, number>
  palette: readonly string[]
  /** The colour of a pixel, as six hex digits. */
  at: (x: number, y: number) => string
}

/** Reads a PNG with a palette of eight bits whose rows are not filtered, as the cards are; throws on any other. */
export function readPng(file: Buffer): Picture {
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    chunks.set(kind, file.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const [head, colours, data] = ['IHDR', 'PLTE', 'IDAT'].map((kind) => chunks.get(kind))
  if (!head || !colours || !data || !chunks.has('IEND')) throw new Error('a part of the PNG is missing')
  if (head[8] !== 8 || head[9] !== 3) throw new Error('not a palette of eight bits')
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const rows = inflateSync(data)
  if (rows.length !== height * (width + 1)) throw new Error('a row of the PNG is missing')
  const counts = new Map<number, number>()
  for (let y = 0; y < height; y++) {
    if (rows[y * (width + 1)] !== 0) throw new Error('a filtered row')
    for (let x = 0; x < width; x++) {
      const place = rows[y * (width + 1) + 1 + x]!
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  const palette = Array.from({ length: colours.length / 3 }, (_, i) => colours.toString('hex', 3 * i, 3 * i + 3))
  return { width, height, counts, palette, at: (x, y) => palette[rows[y * (width + 1) + 1 + x]!] ?? '' }
}

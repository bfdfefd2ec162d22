import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const packed = promisify<Buffer, { level: number }, Buffer>(deflate)

/** So many colours at most, and fewer where the picture would weigh too much. */
const COLOURS = [256, 128, 64, 32]
/** In bytes: some who show cards give up on heavy ones. */
const MOST_WEIGHT = 80_000

interface Pixels {
  width: number
  height: number
  /** Red, green, blue and opacity of each; what is not opaque is taken as if it were. */
  pixels: Uint8Array
}

/** A picture as PNG with a palette: a drawing in ink needs few colours, and weighs a third of what it would. */
export async function palettePng(picture: Pixels): Promise<Buffer> {
  for (const colours of COLOURS) {
    const png = await written(picture, colours)
    if (png.length <= MOST_WEIGHT) return png
  }
  throw new Error(`a card weighs more than ${MOST_WEIGHT} bytes, even in ${COLOURS.at(-1)} colours`)
}

async function written({ width, height, pixels }: Pixels, colours: number): Promise<Buffer> {
  const palette = paletteOf(pixels, colours)
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = palette.indexOf(keyAt(pixels, 4 * (y * width + x)))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits, an index into the palette.
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.colours.flat())),
    chunk('IDAT', await packed(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

type Rgb = readonly [number, number, number]

interface Palette {
  colours: readonly Rgb[]
  /** The place in the palette of a colour of the picture. */
  indexOf: (key: number) => number
}

const keyAt = (pixels: Uint8Array, at: number) =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
const channels = (key: number): Rgb => [key >> 16, (key >> 8) & 255, key & 255]

/** By median cut: the box of colours whose pixels spread widest is halved until there are enough. */
function paletteOf(pixels: Uint8Array, most: number): Palette {
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const key = keyAt(pixels, at)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let boxes = [boxOf([...counts.keys()], counts)]
  while (boxes.length < most) {
    const widest = boxes.reduce((a, b) => (b.spread > a.spread ? b : a))
    if (widest.spread === 0) break
    boxes = [...boxes.filter((box) => box !== widest), ...halves(widest, counts)]
  }
  const places = new Map<number, number>()
  for (const [index, { keys }] of boxes.entries()) for (const key of keys) places.set(key, index)
  return { colours: boxes.map(({ keys }) => meanOf(keys, counts)), indexOf: (key) => places.get(key) ?? 0 }
}

interface ColourBox {
  keys: number[]
  channel: 0 | 1 | 2
  spread: number
}

function boxOf(keys: number[], counts: ReadonlyMap<number, number>): ColourBox {
  const mean = meanOf(keys, counts)
  const spreads = ([0, 1, 2] as const).map((channel) => ({
    channel,
    spread: keys.reduce(
      (sum, key) => sum + (counts.get(key) ?? 0) ** 0.5 * (channels(key)[channel] - mean[channel]) ** 2,
      0,
    ),
  }))
  return { keys, ...spreads.reduce((a, b) => (b.spread > a.spread ? b : a), { channel: 0, spread: 0 }) }
}

function halves({ keys, channel }: ColourBox, counts: ReadonlyMap<number, number>): ColourBox[] {
  const sorted = keys.toSorted((a, b) => channels(a)[channel] - channels(b)[channel] || a - b)
  const middle = meanOf(keys, counts)[channel]
  const above = sorted.findIndex((key) => channels(key)[channel] > middle)
  // Where one heavy colour draws the mean up to itself, it stands alone.
  const cut =
    above > 0
      ? above
      : Math.max(
          1,
          sorted.findIndex((key) => channels(key)[channel] >= middle),
        )
  return [boxOf(sorted.slice(0, cut), counts), boxOf(sorted.slice(cut), counts)]
}

function meanOf(keys: readonly number[], counts: ReadonlyMap<number, number>): Rgb {
  let [r, g, b, total] = [0, 0, 0, 0]
  for (const key of keys) {
    const count = counts.get(key) ?? 0
    const [red, green, blue] = channels(key)
    r += red * count
    g += green * count
    b += blue * count
    total += count
  }
  return [Math.round(r / total), Math.round(g / total), Math.round(b / total)]
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const frame = Buffer.alloc(8 + body.length)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), 4 + body.length)
  return frame
}

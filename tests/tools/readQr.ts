/** A reader of QR codes, made for the tests from the standard and from nothing of the library that draws them. */

/** Blocks by version 1 to 10 and level L, M, Q, H: how many, and how many words of data in each. */
const BLOCKS = [
  'L1x19 M1x16 Q1x13 H1x9',
  'L1x34 M1x28 Q1x22 H1x16',
  'L1x55 M1x44 Q2x17 H2x13',
  'L1x80 M2x32 Q2x24 H4x9',
  'L1x108 M2x43 Q2x15+2x16 H2x11+2x12',
  'L2x68 M4x27 Q4x19 H4x15',
  'L2x78 M4x31 Q2x14+4x15 H4x13+1x14',
  'L2x97 M2x38+2x39 Q4x18+2x19 H4x14+2x15',
  'L2x116 M3x36+2x37 Q4x16+4x17 H4x12+4x13',
  'L2x68+2x69 M4x43+1x44 Q6x19+2x20 H6x15+2x16',
]
const ALIGNED = [[], [18], [22], [26], [30], [34], [22, 38], [24, 42], [26, 46], [28, 50]]
const LEVELS = 'MLHQ'
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const MASKS: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

export interface QrReading {
  text: string
  level: string
  /** Squares along one side, without the light rim. */
  side: number
}

/** Reads a path of dark squares, such as `M4 4h7v1h-7z`, with a light rim of `rim` squares. Throws where the standard is broken. */
export function readQr(path: string, size: number, rim: number): QrReading {
  const side = size - 2 * rim
  const dark = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    dark[Number(y)]!.fill(true, Number(x), Number(x) + Number(length))
  const isDark = (x: number, y: number) => dark[y + rim]![x + rim]!
  for (let at = 0; at < size; at++)
    if (dark[0]![at] || dark[rim - 1]![at] || dark[at]![rim - 1] || dark[at]![size - rim])
      throw new Error('no light rim')
  const version = (side - 17) / 4
  const { level, mask } = readFormat(isDark, side)
  const words = readWords(isDark, side, version, MASKS[mask]!)
  return { text: readText(dataOf(words, version, level), version), level, side }
}

type IsDark = (x: number, y: number) => boolean

function readFormat(isDark: IsDark, side: number): { level: string; mask: number } {
  const corner = [0, 1, 2, 3, 4, 5, 7, 8]
    .map((x) => isDark(x, 8))
    .concat([7, 5, 4, 3, 2, 1, 0].map((y) => isDark(8, y)))
  const split = [1, 2, 3, 4, 5, 6, 7]
    .map((up) => isDark(8, side - up))
    .concat([8, 7, 6, 5, 4, 3, 2, 1].map((left) => isDark(side - left, 8)))
  const number = (bits: boolean[]) => bits.reduce((sum, bit) => sum * 2 + Number(bit), 0) ^ 0b101010000010010
  if (number(corner) !== number(split)) throw new Error('the two notes of the format differ')
  const format = number(corner) >> 10
  return { level: LEVELS[format >> 3]!, mask: format & 7 }
}

/** Whether a square belongs to the pattern of every code of this version, and holds no data. */
function isPattern(x: number, y: number, side: number, version: number): boolean {
  if (x === 6 || y === 6) return true
  if ((x < 9 && y < 9) || (x > side - 9 && y < 9) || (x < 9 && y > side - 9)) return true
  if (version >= 7 && ((x > side - 12 && y < 6) || (y > side - 12 && x < 6))) return true
  const centres = version > 1 ? [6, ...ALIGNED[version - 1]!] : []
  const last = centres.at(-1)
  return centres.some((cy) =>
    centres.some((cx) => {
      const isFinder = (cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6)
      return !isFinder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2
    }),
  )
}

function readWords(isDark: IsDark, side: number, version: number, masked: (x: number, y: number) => boolean): number[] {
  const bits: number[] = []
  let up = true
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < side; step++)
      for (const x of [right, right - 1]) {
        const y = up ? side - 1 - step : step
        if (!isPattern(x, y, side, version)) bits.push(Number(isDark(x, y) !== masked(x, y)))
      }
    up = !up
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2),
  )
}

/** Sorts the words back into their blocks, checks each block’s own check words, and gives the data. */
function dataOf(words: number[], version: number, level: string): number[] {
  const row = BLOCKS[version - 1]?.split(' ').find((one) => one.startsWith(level))
  if (!row) throw new Error(`this reader does not know version ${version}`)
  const lengths = row
    .slice(1)
    .split('+')
    .flatMap((group) => {
      const [count, length] = group.split('x').map(Number)
      return new Array<number>(count!).fill(length!)
    })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const checks = (words.length - total) / lengths.length
  const blocks = lengths.map(() => [] as number[])
  let next = 0
  for (let at = 0; at < Math.max(...lengths); at++)
    for (const [block, length] of lengths.entries()) if (at < length) blocks[block]!.push(words[next++]!)
  const data = blocks.flatMap((block) => [...block])
  for (let at = 0; at < checks; at++) for (const block of blocks) block.push(words[next++]!)
  if (blocks.some((block) => !isWhole(block, checks))) throw new Error('the check words do not fit the data')
  return data
}

/** A block is a polynomial over the field of 256 elements that is 0 at the first powers of 2. */
function isWhole(block: number[], checks: number): boolean {
  const times = (a: number, b: number): number => {
    let product = 0
    for (let bit = 7; bit >= 0; bit--) {
      product = (product << 1) ^ (product & 128 ? 0x11d : 0)
      if ((b >> bit) & 1) product ^= a
    }
    return product
  }
  let power = 1
  for (let check = 0; check < checks; check++) {
    if (block.reduce((sum, word) => times(sum, power) ^ word, 0) !== 0) return false
    power = times(power, 2)
  }
  return true
}

function readText(data: number[], version: number): string {
  const bits = data.map((word) => word.toString(2).padStart(8, '0')).join('')
  let at = 0
  const take = (count: number) => {
    at += count
    return Number.parseInt(bits.slice(at - count, at), 2)
  }
  const wide = version > 9
  let text = ''
  while (bits.length - at >= 4) {
    const mode = take(4)
    if (mode === 0) break
    if (mode === 1)
      for (let left = take(wide ? 12 : 10); left > 0; left -= 3) {
        const digits = Math.min(3, left)
        text += String(take([0, 4, 7, 10][digits]!)).padStart(digits, '0')
      }
    else if (mode === 2)
      for (let left = take(wide ? 11 : 9); left > 0; left -= 2) {
        const pair = take(left > 1 ? 11 : 6)
        text += left > 1 ? LETTERS[Math.floor(pair / 45)]! + LETTERS[pair % 45]! : LETTERS[pair]!
      }
    else if (mode === 4) for (let left = take(wide ? 16 : 8); left > 0; left--) text += String.fromCharCode(take(8))
    else throw new Error(`this reader does not know mode ${mode}`)
  }
  return text
}

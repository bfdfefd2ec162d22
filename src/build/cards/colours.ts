import { splitOutside } from './rules.ts'

/** Red, green and blue from 0 to 1 as the screen takes them, and how opaque. */
type Colour = readonly [number, number, number, number]

/** `color-mix(in …, a p%, b)` as one colour, in hex; `inside` is what stands in the brackets. */
export function mixed(inside: string): string {
  const [space = '', first = '', second = ''] = splitOutside(inside, ',')
  const [a, share] = colourAndShare(first)
  const [b, otherShare] = colourAndShare(second)
  const p = share ?? 1 - (otherShare ?? 0.5)
  if (space === 'in srgb') return hex(blend(a, b, p))
  if (space === 'in oklab') return hex(fromOklab(blend(toOklab(a), toOklab(b), p)))
  throw new Error(`cards cannot mix colours ${space}`)
}

/** A colour written as hex, `rgb(r g b / alpha)`, or by one of the few names in use. */
function colourOf(text: string): Colour {
  if (text === 'transparent') return [0, 0, 0, 0]
  const named = { white: '#ffffff', black: '#000000' }[text] ?? text
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(named)
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : named
  const [, digits] = /^#([\da-f]{6}(?:[\da-f]{2})?)$/i.exec(long) ?? []
  if (digits) {
    const [r = 0, g = 0, b = 0, alpha = 255] = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
    return [r / 255, g / 255, b / 255, alpha / 255]
  }
  const [, parts] = /^rgba?\(([^)]*)\)$/.exec(text) ?? []
  const [r, g, b, alpha = 1] = (parts ?? '').split(/[\s,/]+/).map(Number)
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b + alpha))
    throw new Error(`cards do not know the colour “${text}”`)
  return [r / 255, g / 255, b / 255, alpha]
}

function colourAndShare(text: string): [Colour, number | undefined] {
  const [, colour = text, share] = /^(.*?)\s+([\d.]+)%$/.exec(text) ?? []
  return [colourOf(colour), share === undefined ? undefined : Number(share) / 100]
}

/** Weighted by how opaque each is, so that mixing with nothing keeps the hue. */
function blend(a: Colour, b: Colour, p: number): Colour {
  const alpha = p * a[3] + (1 - p) * b[3]
  const part = (i: 0 | 1 | 2) => (alpha === 0 ? 0 : (p * a[3] * a[i] + (1 - p) * b[3] * b[i]) / alpha)
  return [part(0), part(1), part(2), alpha]
}

function hex([r, g, b, alpha]: Colour): string {
  const two = (value: number) =>
    Math.round(255 * Math.min(1, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0')
  return `#${two(r)}${two(g)}${two(b)}${alpha < 1 ? two(alpha) : ''}`
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const curved = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

/** After Björn Ottosson’s definition: https://bottosson.github.io/posts/oklab/ */
function toOklab([red, green, blue, alpha]: Colour): Colour {
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    alpha,
  ]
}

function fromOklab([L, a, b, alpha]: Colour): Colour {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    curved(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    curved(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    curved(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    alpha,
  ]
}

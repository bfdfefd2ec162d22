import { asWritten, decimals, equalsSign, HUGE, inPowersOfTen, placesOf, plain } from '../../plot/format.ts'

/** From here down a number that goes on being worked with is written as so much times a power of ten. */
const MINUTE = 1e-6

/** A number as `figures` writes it. */
interface Figures {
  text: string
  /** What the text stands for, rounded as it is. */
  byHand: number
  /** How many decimals it has; none where it is so much times a power of ten. */
  digits: number | null
}

/** A number to work with by hand: as `fine` writes it, but one that is not 0 is a number however small or large it is. */
export function figures(value: number): Figures {
  const size = Math.abs(value)
  if (size === 0) return { text: '0', byHand: 0, digits: 0 }
  if (size < MINUTE || size >= HUGE)
    return { text: inPowersOfTen(value, 2), byHand: Number(value.toExponential(2)), digits: null }
  const digits = size >= 0.1 ? 3 : placesOf(size)
  return { text: decimals(value, digits), byHand: asWritten(value, digits), digits }
}

/** A sum of numbers as it is written, and what a reader finds who works it out by hand. */
export interface Written {
  text: string
  byHand: number
  /** What it adds up, where that must not be done yet: 1 and 10⁻²⁰ would lose the small one. */
  terms?: readonly number[]
  /** Needs no brackets in a product or a fraction. */
  alone?: boolean
}

/** A number that is given as it is: a measure, a truth, a plain 1. */
export function given(value: number): Written {
  return { text: plain(value), byHand: asWritten(value, 3), alone: value >= 0 }
}

/** A number that was worked out: rounded, but never to 0. */
export function rounded(value: number): Written {
  const { text, byHand, digits } = figures(value)
  return { text, byHand, alone: value >= 0 && digits !== null }
}

/** A part of 1, with so many digits that what is left of it shows too; where they would be too many, as 1 less what is left. */
export function part(value: number, left: number): Written {
  if (value < left) return rounded(value)
  const { text, byHand, digits } = figures(left)
  if (digits !== null) return { text: decimals(value, digits), byHand: asWritten(value, digits), alone: true }
  return { text: `(1 − ${text})`, byHand: 1 - byHand, terms: [1, -byHand], alone: true }
}

/** Less a number or a product. */
export function minus(one: Written): Written {
  const text = one.text.startsWith('−') ? `(${one.text})` : one.text
  return { text: `−${text}`, byHand: -one.byHand, ...(one.terms && { terms: one.terms.map((term) => -term) }) }
}

export function sum(...all: readonly Written[]): Written {
  const terms = all.flatMap(({ byHand, terms = [byHand] }) => terms)
  return { text: all.map(joined).join(''), byHand: added(terms), terms }
}

function joined({ text }: Written, at: number): string {
  if (at === 0) return text
  return text.startsWith('−') ? ` − ${text.slice(1)}` : ` + ${text}`
}

/** The large ones first: where they cancel, no digit of the small ones is lost. */
function added(terms: readonly number[]): number {
  return [...terms].sort((one, other) => Math.abs(other) - Math.abs(one)).reduce((total, term) => total + term, 0)
}

export function times(...factors: readonly Written[]): Written {
  return {
    text: factors.map(inBrackets).join(' × '),
    byHand: factors.reduce((product, { byHand }) => product * byHand, 1),
  }
}

/** A fraction, whose bottom is none itself. */
export function over(top: Written, bottom: Written): Written {
  return { text: `${inBrackets(top)}/${inBrackets(bottom)}`, byHand: top.byHand / bottom.byHand, alone: true }
}

export function squared(one: Written): Written {
  return { text: `${inBrackets(one)}²`, byHand: one.byHand ** 2, alone: true }
}

function inBrackets({ text, alone }: Written): string {
  return alone ? text : `(${text})`
}

/** What a line comes to, and before it ≈ where the numbers as they are written, worked out by hand, give another. */
export function outcome(value: number, numbers: Written | string): { equals: '=' | '≈'; result: string } {
  const { text, digits } = figures(value)
  if (typeof numbers === 'string') return { equals: '=', result: text }
  if (digits !== null) return { equals: equalsSign(numbers.byHand, value, digits), result: text }
  return { equals: inPowersOfTen(numbers.byHand, 2) === text ? '=' : '≈', result: text }
}

/** A fraction of whole numbers: nothing is rounded. */
export interface Exact {
  top: bigint
  bottom: bigint
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const TOKEN = /10[⁻⁰¹³⁴⁵⁶⁷⁸⁹²]+|\d+(?:\.\d+)?|[−+×/()²]/gu

/** Works out a sum exactly as it is printed: − + × / ² brackets and powers of ten. Throws where it divides by what reads 0. */
export function workedOut(printed: string): Exact {
  const tokens = printed.match(TOKEN) ?? []
  if (tokens.join('') !== printed.replaceAll(' ', '')) throw new Error(`cannot read ${printed}`)
  let at = 0
  const eat = (token: string) => tokens[at] === token && ++at > 0

  const total = (): Exact => {
    let value = eat('−') ? negative(product()) : product()
    for (;;) {
      if (eat('+')) value = add(value, product())
      else if (eat('−')) value = add(value, negative(product()))
      else return value
    }
  }
  const product = (): Exact => {
    let value = factor()
    for (;;) {
      if (eat('×')) value = times(value, factor())
      else if (eat('/')) value = times(value, inverse(factor(), printed))
      else return value
    }
  }
  const factor = (): Exact => {
    const value = eat('(') ? inBrackets() : numberOf(tokens[at++] ?? '')
    return eat('²') ? times(value, value) : value
  }
  const inBrackets = (): Exact => {
    const value = total()
    if (!eat(')')) throw new Error(`a bracket stays open in ${printed}`)
    return value
  }

  const value = total()
  if (at < tokens.length) throw new Error(`something is left over in ${printed}`)
  return value
}

/** A number, and how much one more in its last printed digit is. */
export function withLastDigit(printed: string): { value: Exact; unit: Exact } {
  const [, decimals = '', power = ''] = /^−?\d+(?:\.(\d+))?(?: × (10.+))?$/u.exec(printed) ?? []
  const unit = { top: 1n, bottom: 10n ** BigInt(decimals.length) }
  return { value: workedOut(printed), unit: power ? times(unit, numberOf(power)) : unit }
}

export const times = (one: Exact, other: Exact): Exact => ({
  top: one.top * other.top,
  bottom: one.bottom * other.bottom,
})
/** How far apart two are. */
export function apart(one: Exact, other: Exact): Exact {
  const { top, bottom } = add(one, negative(other))
  return { top: top < 0n ? -top : top, bottom }
}
/** Whether the one is greater than the other; both have a bottom above 0. */
export const isMore = (one: Exact, other: Exact) => one.top * other.bottom > other.top * one.bottom

const negative = ({ top, bottom }: Exact): Exact => ({ top: -top, bottom })
const add = (one: Exact, other: Exact): Exact => ({
  top: one.top * other.bottom + other.top * one.bottom,
  bottom: one.bottom * other.bottom,
})

function inverse({ top, bottom }: Exact, printed: string): Exact {
  if (top === 0n) throw new Error(`${printed} divides by what reads 0`)
  return top < 0n ? { top: -bottom, bottom: -top } : { top: bottom, bottom: top }
}

function numberOf(token: string): Exact {
  const [, power] = /^10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/u.exec(token) ?? []
  if (power) {
    const size = 10n ** BigInt([...power.replace('⁻', '')].map((digit) => RAISED.indexOf(digit)).join(''))
    return power.startsWith('⁻') ? { top: 1n, bottom: size } : { top: size, bottom: 1n }
  }
  const [whole = '', decimals = ''] = token.split('.')
  if (!/^\d+$/.test(whole)) throw new Error(`${token} is no number`)
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

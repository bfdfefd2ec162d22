import { mixed } from './colours.ts'
import { declarationsOf, type Rule, splitOutside } from './rules.ts'

export type Styles = ReadonlyMap<string, string>

const ROOT_FONT_PX = 16

/**
 * Says what the site's own style sheets make of an element, as plain values that a drawing program understands: no
 * variables, the light theme, mixed colours as hex, lengths in pixels.
 */
export class StyleResolver {
  /** Rules by a class, an id or a tag that an element must have for them. */
  readonly #rules = new Map<string, { rule: Rule; order: number }[]>()
  readonly #variables = new Map<Element, Styles>()
  /** The names of all attributes that some selector asks for. */
  readonly #asked: readonly string[]
  readonly #looks = new Map<Element, number>()
  readonly #numbers = new Map<string, number>()
  readonly #verdicts = new Map<Rule, Map<number, boolean>>()
  readonly #cascades = new Map<Element, (readonly [string, string])[]>()

  constructor(
    rules: readonly Rule[],
    /** What holds in place of the sheet's own words, on every element: the fonts that are at hand. */
    readonly overrides: Styles = new Map(),
  ) {
    for (const [order, rule] of rules.entries()) {
      const key = keyOf(rule.selector)
      const shelf = this.#rules.get(key)
      if (shelf) shelf.push({ rule, order })
      else this.#rules.set(key, [{ rule, order }])
    }
    const attributes = rules.flatMap(({ selector }) =>
      [...selector.matchAll(/\[([\w-]+)/g)].map(([, name]) => name ?? ''),
    )
    this.#asked = ['id', 'class', ...new Set(attributes)]
  }

  /** The declarations for this element itself, resolved, without what it inherits. */
  own(element: Element): Map<string, string> {
    const variables = this.variables(element)
    const styles = new Map<string, string>()
    for (const [name, value] of this.#declared(element)) {
      if (name.startsWith('--') || value === 'inherit') continue
      for (const [longName, longValue] of longhand(name, value)) styles.set(longName, resolved(longValue, variables))
    }
    return styles
  }

  /** The custom properties that hold at an element, its ancestors' included. */
  variables(element: Element): Styles {
    const known = this.#variables.get(element)
    if (known) return known
    const inherited: Styles = element.parentElement ? this.variables(element.parentElement) : new Map()
    const variables = new Map(inherited)
    const declared = this.#declared(element).filter(([name]) => name.startsWith('--'))
    for (const [name, value] of declared) variables.set(name, value)
    for (const [name, value] of this.overrides) variables.set(name, value)
    // Once all are there: one may speak of another that is declared after it.
    for (const [name] of declared) variables.set(name, resolved(variables.get(name) ?? '', variables))
    this.#variables.set(element, variables)
    return variables
  }

  /** To ask whether a selector fits is slow; of many marks that look alike to it, one is asked. */
  #fits(element: Element, rule: Rule): boolean {
    if (rule.bySiblings) return element.matches(rule.selector)
    const verdicts = this.#verdicts.get(rule) ?? new Map<number, boolean>()
    this.#verdicts.set(rule, verdicts)
    const look = this.#lookOf(element)
    const verdict = verdicts.get(look) ?? element.matches(rule.selector)
    verdicts.set(look, verdict)
    return verdict
  }

  /** Tag and attributes from the root down, as far as selectors ask for them, by a number for each that is met. */
  #lookOf(element: Element): number {
    const known = this.#looks.get(element)
    if (known !== undefined) return known
    const own = this.#asked.flatMap((name) => {
      const value = element.getAttribute(name)
      return value === null ? [] : [`${name}=${value}`]
    })
    const parent = element.parentElement ? this.#lookOf(element.parentElement) : -1
    const words = `${parent}>${element.tagName}[${own.join()}]`
    const look = this.#numbers.get(words) ?? this.#numbers.size
    this.#numbers.set(words, look)
    this.#looks.set(element, look)
    return look
  }

  /** In the order of the cascade: a later one wins. */
  #declared(element: Element): (readonly [string, string])[] {
    const known = this.#cascades.get(element)
    if (known) return known
    const keys = [
      `#${element.id}`,
      ...[...element.classList].map((name) => `.${name}`),
      element.tagName.toLowerCase(),
      '*',
    ]
    const found = keys.flatMap((key) => this.#rules.get(key) ?? []).filter(({ rule }) => this.#fits(element, rule))
    found.sort((a, b) => a.rule.specificity - b.rule.specificity || a.order - b.order)
    const cascade = [
      ...found.flatMap(({ rule }) => rule.declarations),
      ...declarationsOf(element.getAttribute('style') ?? ''),
    ]
    this.#cascades.set(element, cascade)
    return cascade
  }
}

/** Something that an element must have for the selector to fit, to look rules up by. */
function keyOf(selector: string): string {
  const last =
    selector
      .replace(/\([^)]*\)+/g, '')
      .split(/[\s>+~]+/)
      .at(-1) ?? ''
  const bare = last.replace(/\[[^\]]*\]/g, '')
  return (
    /#[\w-]+/.exec(bare)?.[0] ?? /\.[\w-]+/.exec(bare)?.[0] ?? /^[a-zA-Z]+\d?/.exec(bare)?.[0]?.toLowerCase() ?? '*'
  )
}

/** A value with its variables put in and its functions worked out; one that cannot be worked out stays as written. */
export function resolved(value: string, variables: Styles): string {
  const [, before = '', name = '', rest = ''] = /^(.*?)\b(var|light-dark|color-mix)\((.*)$/s.exec(value) ?? []
  if (!name) return value
  const end = closing(rest)
  const inside = rest.slice(0, end)
  const after = resolved(rest.slice(end + 1), variables)
  return before + call(name, inside, variables) + after
}

function call(name: string, inside: string, variables: Styles): string {
  const [first = '', ...others] = splitOutside(inside, ',')
  if (name === 'light-dark') return resolved(first, variables)
  if (name === 'color-mix') return mixed(resolved(inside, variables))
  const value = variables.get(first) ?? (others.length > 0 ? others.join(', ') : undefined)
  // As in a browser, a variable that is set nowhere voids what is said with it.
  return value === undefined ? '' : resolved(value, variables)
}

function closing(text: string): number {
  let depth = 1
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  throw new Error(`a bracket is never closed: “${text}”`)
}

/** `font: …` as the properties it stands for. */
function longhand(name: string, value: string): [string, string][] {
  if (name !== 'font') return [[name, value]]
  const [, before = '', size = '', family = ''] =
    /^((?:(?:italic|normal|bold|\d{3})\s+)*)([^\s/]+)(?:\s*\/\s*[\d.]+)?\s+(.+)$/s.exec(value) ?? []
  return [
    ['font-style', before.includes('italic') ? 'italic' : 'normal'],
    ['font-weight', /\b\d{3}\b/.exec(before)?.[0] ?? '400'],
    ['font-size', size],
    ['font-family', family],
  ]
}

/** A size of letters in pixels, where it can be told without a page. */
export function fontSizePx(value: string, parentPx: number): number {
  const [, size, unit] = /^([\d.]+)(px|rem|em|%)?$/.exec(value) ?? []
  if (size === undefined) throw new Error(`cards do not know the size “${value}”`)
  const factor = { px: 1, rem: ROOT_FONT_PX, em: parentPx, '%': parentPx / 100 }[unit ?? 'px'] ?? 1
  return Number(size) * factor
}

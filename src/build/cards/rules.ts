/** One selector of a rule with what it declares; a list of selectors is as many rules. */
export interface Rule {
  selector: string
  specificity: number
  /** Whether it asks what stands beside or in an element, not only what the element is and stands in. */
  bySiblings: boolean
  declarations: readonly (readonly [name: string, value: string])[]
}

/**
 * The rules of a style sheet that hold on paper of some width: what needs a pointer, a printer or a missing script does
 * not, nor does what stands before or after an element. In the order of the cascade among equals.
 */
export function rulesFor(css: string, widthPx: number): Rule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*;/g, '')
  return blocks(text).flatMap(({ head, body }) => {
    if (/^@(media|container)/.test(head)) return holds(head, widthPx) ? rulesFor(body, widthPx) : []
    if (head.startsWith('@')) return []
    const declarations = declarationsOf(body)
    return splitOutside(head, ',')
      .filter((selector) => !selector.includes('::'))
      .map((selector) => ({
        selector,
        specificity: specificityOf(selector),
        bySiblings: /[+~]|:(first|last|only|nth|has|empty)/.test(selector),
        declarations,
      }))
  })
}

/** `name: value` pairs as written, of a rule or a style attribute. */
export function declarationsOf(body: string): [string, string][] {
  return splitOutside(body, ';').map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  })
}

/** The parts of a text between commas (or what else) that stand in no bracket; empty ones are left out. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth--
    else if (i === text.length || (depth === 0 && sign === separator)) {
      parts.push(text.slice(start, i).trim())
      start = i + 1
    }
  }
  return parts.filter((part) => part !== '')
}

/** As one number: ids, then classes, attributes and pseudo-classes, then elements. */
export function specificityOf(selector: string): number {
  let total = 0
  // Of :is(), :not() and :has() counts the strongest of what is in the brackets, of :where() nothing.
  const plain = selector.replace(
    /:(is|not|has|where)\(((?:[^()]|\([^()]*\))*)\)/g,
    (_whole, name: string, list: string) => {
      if (name !== 'where') total += Math.max(...splitOutside(list, ',').map(specificityOf))
      return ''
    },
  )
  const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0
  total += 10_000 * count(/#[\w-]+/g)
  total += 100 * (count(/\[[^\]]*\]/g) + count(/\.[\w-]+/g) + count(/:[a-z-]+/g))
  return (
    total +
    plain
      .replace(/\[[^\]]*\]|[.#:][\w-]+(\([^)]*\))?/g, ' ')
      .split(/[\s>+~*]+/)
      .filter(Boolean).length
  )
}

/** Whether a condition of width holds; any other kind never does. */
function holds(head: string, widthPx: number): boolean {
  const conditions = [...head.matchAll(/\(([^)]*)\)/g)].map(([, inside]) => inside ?? '')
  return (
    conditions.length > 0 &&
    conditions.every((condition) => {
      const [, side, size = '', unit] = /^(min|max)-width:\s*([\d.]+)(px|rem)$/.exec(condition) ?? []
      const boundPx = Number(size) * (unit === 'rem' ? 16 : 1)
      return side !== undefined && (side === 'min' ? widthPx >= boundPx : widthPx <= boundPx)
    })
  )
}

function blocks(text: string): { head: string; body: string }[] {
  const found: { head: string; body: string }[] = []
  let depth = 0
  let start = 0
  let open = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{' && depth++ === 0) open = i
    else if (text[i] === '}' && --depth === 0) {
      found.push({ head: text.slice(start, open).trim(), body: text.slice(open + 1, i) })
      start = i + 1
    }
  }
  return found
}

import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import katex from 'katex'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { macros } from './macros.ts'

/**
 * Turns the formulas of a chapter into static HTML and MathML, at build time only.
 * Own step, because the usual one swallows errors: here a wrong formula stops the build with file and line.
 */
export function rehypeFormulas() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      const classes = node.properties.className
      if (node.tagName !== 'code' || !Array.isArray(classes) || !classes.includes('language-math')) return
      if (!parent || index === undefined) return
      const display = classes.includes('math-display')
      try {
        const tex = toText(node, { whitespace: 'pre' })
        const fragment = fromHtml(renderFormula(tex, display), { fragment: true })
        const drawn = fragment.children as ElementContent[]
        const kept =
          display || tex.length > LONGEST_KEPT ? drawn : withItsPunctuation(drawn, parent.children[index + 1])
        parent.children.splice(index, 1, ...kept)
      } catch (error) {
        file.fail(`Formula: ${error instanceof Error ? error.message : error}`, node)
      }
      return [SKIP, index + 1]
    })
    unwrapDisplays(tree)
  }
}

/** Formulas of up to so many letters stay on the line of the comma or full stop behind them. */
const LONGEST_KEPT = 24

/** A line never begins with the comma that belongs to the formula before it. */
function withItsPunctuation(drawn: ElementContent[], next: RootContent | undefined): ElementContent[] {
  const [mark] = (next?.type === 'text' && /^[,.;:!?)’”]+/.exec(next.value)) || []
  if (!mark || next?.type !== 'text') return drawn
  next.value = next.value.slice(mark.length)
  const children = [...drawn, { type: 'text' as const, value: mark }]
  return [{ type: 'element', tagName: 'span', properties: { className: ['kept-together'] }, children }]
}

/** One formula as HTML, with MathML beside it unless told; throws on any command KaTeX does not know or trust. */
export function renderFormula(
  tex: string,
  display: boolean,
  output: 'html' | 'htmlAndMathml' = 'htmlAndMathml',
): string {
  return katex.renderToString(tex, {
    displayMode: display,
    output,
    throwOnError: true,
    // The one extension that is wanted: the tags that name a quantity.
    strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    macros: { ...macros },
    trust: (context) => {
      if (['\\htmlData', '\\htmlClass', '\\htmlId'].includes(context.command)) return true
      throw new Error(`${context.command} is not allowed in a formula`)
    },
  })
}

/** remark-math wraps a display in <pre>, which would keep white space that is not meant. */
function unwrapDisplays(tree: Root) {
  visit(tree, 'element', (node: Element, index, parent) => {
    const only = node.children[0]
    if (
      node.tagName !== 'pre' ||
      node.children.length !== 1 ||
      only?.type !== 'element' ||
      !parent ||
      index === undefined
    )
      return
    const classes = only.properties.className
    if (Array.isArray(classes) && classes.includes('katex-display'))
      parent.children[index] = { ...node, tagName: 'div', properties: { className: ['formula'] } }
  })
}

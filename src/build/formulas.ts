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
        const kept = display || tex.length > LONGEST_KEPT ? drawn : withWhatBelongs(drawn, parent.children, index + 1)
        parent.children.splice(index, 1, ...kept)
      } catch (error) {
        file.fail(`Formula: ${error instanceof Error ? error.message : error}`, node)
      }
      return [SKIP, index + 1]
    })
    unwrapDisplays(tree)
  }
}

/** Formulas of up to so many letters stay on one line with what belongs to them. */
const LONGEST_KEPT = 24

/** Takes from what follows a formula the number it equals and the comma or full stop behind: no line begins with these. */
function withWhatBelongs(drawn: ElementContent[], following: RootContent[], at: number): ElementContent[] {
  const kept = [...drawn]
  const [equals, number] = following.slice(at)
  if (equals?.type === 'text' && equals.value === ' = ' && number && 'name' in number && number.name === 'Num')
    kept.push(...(following.splice(at, 2) as ElementContent[]))
  const next = following[at]
  const [belongs] = (next?.type === 'text' && /^( = [−\d.]*\d)?[,.;:!?)’”]*/.exec(next.value)) || []
  if (belongs && next?.type === 'text') {
    next.value = next.value.slice(belongs.length)
    kept.push({ type: 'text', value: belongs })
  }
  if (kept.length === drawn.length) return drawn
  return [{ type: 'element', tagName: 'span', properties: { className: ['kept-together'] }, children: kept }]
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

import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'

/** A guess that the chapter asks for. What is called `…Html` is cut from the chapter’s own page. */
export interface PredictPart {
  kind: 'predict'
  id: string
  questionHtml: string
  options: readonly string[]
  answerHtml: string
}

/** A worked example; a twin has an answer, which the reader is to find first. */
export interface WorkedPart {
  kind: 'worked'
  title: string
  html: string
  answerHtml: string | null
}

export interface OwnWordsPart {
  kind: 'own-words'
  id: string
  questionHtml: string
  answerHtml: string
}

export interface FigurePart {
  kind: 'figure'
  id: string
}

export interface FormulaPart {
  kind: 'formula'
  html: string
}

export type Part = PredictPart | WorkedPart | OwnWordsPart | FigurePart | FormulaPart

/** One step of a chapter with all in it that asks, shows or sums up, in its order. */
export interface StepParts {
  /** The id of its heading. */
  id: string
  title: string
  parts: readonly Part[]
}

/** Takes a chapter apart, as it was written to HTML. A step without a heading, or a prompt without its answer, throws. */
export function chapterParts(html: string): StepParts[] {
  const tree = fromHtml(html, { fragment: true })
  const cut = cutter(html)
  return all(tree, (one) => one.properties.dataStep !== undefined).map((step) => {
    const heading = first(step, (one) => one.tagName === 'h2')
    return { id: String(heading.properties.id), title: read(heading), parts: partsOf(step, cut) }
  })
}

/** A formula that follows a guess says what was to be guessed: it belongs to the answers. */
export function isAfterGuess(part: Part, { parts }: StepParts): boolean {
  const guess = parts.findIndex(({ kind }) => kind === 'predict')
  return part.kind === 'formula' && guess >= 0 && parts.indexOf(part) > guess
}

/** The last step is the chapter in short: as HTML, without its heading and its question. */
export function recapHtml(html: string): string {
  const step = all(fromHtml(html, { fragment: true }), (one) => one.properties.dataStep !== undefined).at(-1)
  if (!step) throw new Error('the chapter has no step')
  return cutter(html)(step, (one) => one.tagName === 'h2' || hasClass(one, 'own-words'))
}

type Cut = ReturnType<typeof cutter>

function partsOf(step: Element, cut: Cut): Part[] {
  const parts: Part[] = []
  visit(step, 'element', (one) => {
    const { dataPredict, dataOwnWords, dataFigure, ariaLabel } = one.properties
    if (hasClass(one, 'aside')) return SKIP
    if (dataPredict !== undefined) parts.push(predict(one, String(dataPredict), cut))
    else if (dataOwnWords !== undefined) parts.push(ownWords(one, String(dataOwnWords), cut))
    else if (dataFigure !== undefined) parts.push({ kind: 'figure', id: String(dataFigure) })
    else if (hasClass(one, 'worked')) parts.push(worked(one, String(ariaLabel), cut))
    else if (hasClass(one, 'formula')) parts.push({ kind: 'formula', html: cut(one) })
    else {
      if (hasClass(one, 'reveal')) throw new Error(`an answer stands outside of any example: ${read(one)}`)
      return
    }
    return SKIP
  })
  return parts
}

function predict(form: Element, id: string, cut: Cut): PredictPart {
  return {
    kind: 'predict',
    id,
    questionHtml: cut(
      first(form, (one) => one.tagName === 'legend'),
      (one) => hasClass(one, 'predict-tag'),
    ).trim(),
    options: all(form, (one) => one.tagName === 'input').map((input) => String(input.properties.value)),
    answerHtml: answerIn(
      first(form, (one) => hasClass(one, 'predict-outcome')),
      cut,
    ),
  }
}

function ownWords(section: Element, id: string, cut: Cut): OwnWordsPart {
  const label = first(section, (one) => one.tagName === 'label')
  return {
    kind: 'own-words',
    id,
    questionHtml: cut(label, (one) => hasClass(one, 'predict-tag')).trim(),
    answerHtml: answerIn(
      first(section, (one) => hasClass(one, 'reveal')),
      cut,
    ),
  }
}

function worked(group: Element, title: string, cut: Cut): WorkedPart {
  const [answer] = all(group, (one) => hasClass(one, 'reveal'))
  return {
    kind: 'worked',
    title,
    html: cut(group, (one) => hasClass(one, 'reveal') || hasClass(one, 'worked-title')),
    answerHtml: answer ? answerIn(answer, cut) : null,
  }
}

function answerIn(details: Element, cut: Cut): string {
  return cut(first(details, (one) => one.tagName === 'div'))
}

/** Cuts what is inside an element out of the page, as it stands there; some of its children may be left out. */
function cutter(html: string) {
  return (element: Element, leftOut: (child: Element) => boolean = () => false): string =>
    element.children
      .filter((child) => child.type !== 'element' || !leftOut(child))
      .map(({ position }) => html.slice(position?.start.offset ?? 0, position?.end.offset ?? 0))
      .join('')
}

function first(within: Element, wanted: (element: Element) => boolean): Element {
  const [found] = all(within, wanted)
  if (!found) throw new Error(`something is missing in “${read(within).slice(0, 80)}”`)
  return found
}

/** Every such element, but none inside another. */
function all(within: Root | Element, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(within, 'element', (element) => {
    if (element === within || !wanted(element)) return
    found.push(element)
    return SKIP
  })
  return found
}

function hasClass(element: Element, name: string): boolean {
  const classes = element.properties.className
  return Array.isArray(classes) && classes.includes(name)
}

/** What is read of an element: not the sign of a heading's link, and of a formula not its twin for machines. */
function read(node: Nodes): string {
  const copy = structuredClone(node)
  visit(copy, 'element', (element, index, parent) => {
    if (!(element.tagName === 'math' || hasClass(element, 'heading-link')) || !parent || index === undefined) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return toText(copy).replace(/\s+/g, ' ').trim()
}

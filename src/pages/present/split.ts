import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { FIRST_ROOM, pack, ROOM } from './packing.ts'
import { asideSlides, askedSlides, ownWordsSlides, workedSlides } from './pressed.ts'
import type { Slide, SlideStack } from './slide.ts'
import { all, type Block, blocksOf, hasClass, inner, written } from './source.ts'

/** A chapter’s text as slides: each step a stack of them, nothing left out, each id once. */
export function split(page: string): SlideStack[] {
  const tree = fromHtml(page, { fragment: true })
  return all(tree, (element) => element.properties.dataStep !== undefined).map((step) => stackOf(step, page))
}

function stackOf(step: Element, page: string): SlideStack {
  const blocks = blocksOf(step.children, page)
  const [heading] = blocks
  if (heading?.element.tagName !== 'h2') throw new Error('a step begins with its heading')
  const title = headingWords(heading.element, page)
  const id = String(heading.element.properties.id)
  const slides: Slide[] = []
  let waiting: Block[] = []
  const isFirst = () => slides.length === 0
  const head = () => (isFirst() ? `<h2 id="${id}">${title}</h2>` : `<p class="running-head">${title}</p>`)
  const settle = () => {
    for (const group of pack(waiting, page, { first: isFirst() ? FIRST_ROOM : ROOM, rest: ROOM }))
      slides.push({ kind: 'text', html: head() + group.map(({ html }) => html).join(''), notes: [] })
    waiting = []
  }
  for (const block of blocks.slice(1)) {
    const own = ownSlides(block, page)
    if (!own) {
      waiting.push(block)
      continue
    }
    settle()
    for (const slide of own) slides.push({ ...slide, html: slide.figure ? slide.html : head() + slide.html })
    const caption = own[0]?.figure && captionOf(block.element, page)
    if (caption) waiting.push(caption)
  }
  settle()
  return { id, title, slides }
}

/** The slides of what does not flow with the text; null for what does. */
function ownSlides({ element, html }: Block, page: string): Slide[] | null {
  if (element.tagName === 'figure') {
    const figure = String(element.properties.dataFigure)
    return [{ kind: 'figure', figure, html: '', notes: [] }]
  }
  if (element.properties.dataPredict !== undefined) return askedSlides(element, page)
  if (element.properties.dataOwnWords !== undefined) return ownWordsSlides(element, page)
  if (hasClass(element, 'aside')) return asideSlides(element, page)
  if (hasClass(element, 'worked')) return workedSlides(element, page)
  if (hasClass(element, 'census-map')) return [{ kind: 'text', html, notes: [] }]
  return null
}

/** What a figure’s caption says comes right after the figure, on which every inch is needed. */
function captionOf(figure: Element, page: string): Block | null {
  const [caption] = all(figure, ({ tagName }) => tagName === 'figcaption')
  const words = caption?.children.filter(({ type }) => type === 'text') ?? []
  if (!caption || words.length === 0) return null
  const html = `<p class="slide-caption">${words.map((one) => written(one, page)).join('')}</p>`
  return { element: { ...caption, tagName: 'p', children: words }, html }
}

function headingWords(heading: Element, page: string): string {
  const [link] = all(heading, (element) => hasClass(element, 'heading-link'))
  return inner(heading, page).replace(link ? written(link, page) : '', '')
}

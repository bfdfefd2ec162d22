import { describe, expect, test } from 'vitest'
import { road } from '../../src/chapters/road.ts'
import { type TermEntry, terms } from '../../src/prose/terms.ts'
import { type BuiltPage, chapters, pages } from './pages.ts'
import { proseBlocks } from './prose.ts'

const entries = Object.entries<TermEntry>(terms)
const stopOf = (chapter: string) => road.findIndex(({ id }) => id === chapter)
const chapterOf = ({ address }: BuiltPage) => address.split('/')[2] ?? ''
const pageOf = (chapter: string) => chapters.find((page) => chapterOf(page) === chapter)
const markOf = (page: BuiltPage | undefined, id: string) => page?.document.getElementById(`define-${id}`)

/**
 * What a chapter may say before it is introduced, each for its own reason.
 * No other name may be said in any chapter before its own, nor in its own before it is introduced.
 */
const ALLOWED: Record<string, readonly string[]> = {
  // A word of every day: a rule is straight, bent or wild. Later matrices have a shape.
  'too-simple-too-clever': ['shape'],
  // Not needed for the figure as it starts, but one more choice in it, which the text below it explains.
  'log-loss': ['relu'],
  downhill: ['newtons-method'],
}

/** A name as a whole word, also where there are more of it than one. */
const saying = (name: string) =>
  new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(e?s)?(?![\\p{L}\\d])`, 'giu')

/** The longest first, so that “gradient” is not found in “gradient descent”, which has an entry of its own. */
const byLength = entries.toSorted(([, a], [, b]) => b.name.length - a.name.length)

/** The entries that a text names, each found in what the longer names leave over. */
function saidIn(text: string): typeof entries {
  let rest = text
  return byLength.filter(([, { name }]) => {
    const before = rest
    rest = rest.replace(saying(name), '·')
    return rest !== before
  })
}

/** What a reader meets beside the paragraphs: each guess and its options, each figure as it stands, with its caption. */
function asides(document: Document): { element: Element; text: string }[] {
  return [...document.querySelectorAll('.predict legend, .predict label, [data-figure]')].map((element) => {
    const copy = element.cloneNode(true) as Element
    for (const inner of copy.querySelectorAll('.katex-html, style, script, .figure-address')) inner.remove()
    const texts = [...copy.querySelectorAll('*')].flatMap(({ childNodes }) => [...childNodes])
    const words = [...copy.childNodes, ...texts].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    return { element, text: words.map(({ textContent }) => textContent).join(' | ') }
  })
}

/** Whether an element of a page comes before the place where a term is introduced. */
function isTooEarly(page: BuiltPage, element: Element, id: string, term: TermEntry): boolean {
  const [here, there] = [stopOf(chapterOf(page)), stopOf(term.chapter)]
  const mark = markOf(page, id)
  if (here !== there || !mark) return here < there
  return Boolean(element.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) && !element.contains(mark)
}

test('a name is found as a word, not inside another', () => {
  const ids = (text: string) => saidIn(text).map(([id]) => id)
  expect(ids('After two epochs.')).toEqual(['epoch'])
  expect(ids('An epochal day.')).toEqual([])
  expect(ids('Try Newton’s method on two classes.')).toEqual(['newtons-method', 'class'])
  expect(ids('Gradient descent in batches.')).toEqual(['gradient-descent', 'batch'])
  expect(ids('The gradient of gradient descent.')).toEqual(['gradient-descent', 'gradient'])
})

test('guesses and figures are read too', () => {
  const page = new DOMParser().parseFromString(
    `<form class="predict"><legend>A neuron?</legend><label>One epoch</label></form>
     <figure data-figure="a"><svg><text>ROC curve</text></svg><button>ReLU</button>
     <figcaption>A tangent. <span class="figure-address">figures/underflow/</span></figcaption></figure>`,
    'text/html',
  )
  const said = asides(page).map(({ text }) => saidIn(text).map(([id]) => id))
  expect(said).toEqual([['neuron'], ['epoch'], ['roc-curve', 'tangent', 'relu']])
})

test('every term has one sentence, its own name, and a chapter on the road', () => {
  expect(entries.length).toBeGreaterThan(40)
  const names = entries.map(([, { name }]) => name.toLowerCase())
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  for (const [id, { meaning, chapter }] of entries) {
    expect(meaning, id).toMatch(/^\p{Lu}.*\.$/u)
    expect(meaning.match(/[.!?…](?!\S)/gu), id).toEqual(['.'])
    expect(stopOf(chapter), id).toBeGreaterThanOrEqual(0)
  }
})

test('the glossary has every term once, with its formula, and a link to where it is introduced', () => {
  const glossary = pages.find(({ address }) => address === '/glossary/')?.document
  const names = [...(glossary?.querySelectorAll('dt') ?? [])].map((name) => name.textContent)
  expect(names.toSorted()).toEqual(entries.map(([, { name }]) => name).toSorted())
  for (const [id, { formula, chapter }] of entries) {
    const entry = glossary?.getElementById(id)
    expect(entry?.querySelectorAll('.katex-display'), id).toHaveLength(formula ? 1 : 0)
    const link = entry?.querySelector('a')?.getAttribute('href') ?? null
    expect(link, id).toBe(pageOf(chapter) ? `../chapters/${chapter}/#define-${id}` : null)
  }
})

test('every term is used as a link by some chapter, apart from where it is introduced', () => {
  const linked = new Set(
    chapters.flatMap(({ document }) =>
      [...document.querySelectorAll<HTMLElement>('article a.term')].map(({ dataset }) => dataset.term),
    ),
  )
  expect(entries.map(([id]) => id).filter((id) => !linked.has(id))).toEqual([])
})

describe.each(chapters)('$address', (page) => {
  const own = entries.filter(([, { chapter }]) => chapter === chapterOf(page))

  test('introduces each of its terms once, and no other', () => {
    const marks = [...page.document.querySelectorAll<HTMLElement>('dfn[data-defines]')]
    expect(marks.map(({ dataset }) => dataset.defines).toSorted()).toEqual(own.map(([id]) => id).toSorted())
    expect(marks.filter(({ id, dataset }) => id !== `define-${dataset.defines}`)).toEqual([])
  })

  test('links no term that is introduced only later', () => {
    const links = [...page.document.querySelectorAll<HTMLElement>('a.term')]
    expect(links.length).toBeGreaterThan(0)
    const early = links.filter((link) => {
      const id = link.dataset.term ?? ''
      return isTooEarly(page, link, id, (terms as Record<string, TermEntry>)[id]!)
    })
    expect(early.map(({ dataset, parentElement }) => `${dataset.term}: ${parentElement?.textContent}`)).toEqual([])
  })

  test('says no word of the field that is introduced only later', () => {
    const read = [...proseBlocks(page.document), ...asides(page.document)]
    const early = read.flatMap(({ element, text }) =>
      saidIn(text)
        .filter(([id, term]) => !ALLOWED[chapterOf(page)]?.includes(id) && isTooEarly(page, element, id, term))
        .map(([id]) => `${id}: ${text}`),
    )
    expect(early).toEqual([])
  })
})

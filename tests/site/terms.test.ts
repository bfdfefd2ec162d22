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
 * Names that are words of every day too: they may be said before the chapter that gives them their narrower meaning.
 * All others may not, in any chapter before their own, nor in their own before they are introduced.
 */
const EVERYDAY = new Set(
  'accuracy batch converge diverge function gradient intercept limit loss metric minimum neuron plane plateau schedule score seed shape slice slope tangent threshold update weight'.split(
    ' ',
  ),
)

/** A name as a whole word, also where there are more of it than one. */
const saying = (name: string) =>
  new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\p{L}\\d])`, 'iu')

/** Whether an element of a page comes before the place where a term is introduced. */
function isTooEarly(page: BuiltPage, element: Element, id: string, term: TermEntry): boolean {
  const [here, there] = [stopOf(chapterOf(page)), stopOf(term.chapter)]
  const mark = markOf(page, id)
  if (here !== there || !mark) return here < there
  return Boolean(element.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) && !element.contains(mark)
}

test('a name is found as a word, not inside another', () => {
  expect(saying('epoch').test('After two epochs.')).toBe(true)
  expect(saying('epoch').test('An epochal day.')).toBe(false)
  expect(saying('Newton’s method').test('Try Newton’s method.')).toBe(true)
})

test('every term has one sentence or two, its own name, and a chapter on the road', () => {
  expect(entries.length).toBeGreaterThan(40)
  const names = entries.map(([, { name }]) => name.toLowerCase())
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  for (const [id, { meaning, chapter }] of entries) {
    expect(meaning, id).toMatch(/^\p{Lu}.*\.$/u)
    expect(meaning.split(/[.!?] /).length, id).toBeLessThanOrEqual(2)
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
    const blocks = proseBlocks(page.document)
    const early = blocks.flatMap(({ element, text }) =>
      entries
        .filter(
          ([id, term]) =>
            !EVERYDAY.has(term.name) && saying(term.name).test(text) && isTooEarly(page, element, id, term),
        )
        .map(([id]) => `${id}: ${text}`),
    )
    expect(early).toEqual([])
  })
})

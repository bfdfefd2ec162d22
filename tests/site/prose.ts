import readability from 'text-readability'

/** What is not prose: formulas, code, figures and what is operated; blocks within a block are read on their own. */
const NOT_PROSE =
  '.katex, code, pre, figure, [data-figure], table, button, input, select, textarea, label, svg, script, style, nav'
const BLOCKS = 'p, li'

/** The paragraphs and list items of a page, each with its plain text. */
export function proseBlocks(document: Document): { element: Element; text: string }[] {
  const blocks = [...document.querySelectorAll('main :is(p, li)')].filter((block) => !block.closest(NOT_PROSE))
  return blocks.map((element) => ({ element, text: plainText(element) })).filter(({ text }) => /\p{L}/u.test(text))
}

/** The same without the elements. */
export const proseOf = (document: Document): string[] => proseBlocks(document).map(({ text }) => text)

function plainText(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const inner of copy.querySelectorAll(`${NOT_PROSE}, ${BLOCKS}`)) inner.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/**
 * The library knows typewriter signs only: a dash would glue two words, a quotation mark hide the end of a sentence.
 * It takes a number for a word without a syllable, so numbers are left out as formulas are.
 */
const typewritten = (text: string) =>
  text
    .replace(/[“”"„«»]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s*[–—/]\s*/g, ' ')
    .replace(/…/g, '.')
    .replace(/(?<!\S)[^\p{L}\s]*?([.?!]?)(?!\S)/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Flesch–Kincaid grade of some blocks of prose, counted block by block, so that no sentence runs on into the next block.
 * The library's own grade rounds its averages to one digit first, which moves it by up to 0.6.
 */
export function grade(blocks: readonly string[]): number {
  let words = 0
  let syllables = 0
  let sentences = 0
  for (const text of blocks.map(typewritten)) {
    words += readability.lexiconCount(text)
    syllables += readability.syllableCount(text)
    sentences += readability.sentenceCount(text)
  }
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

export const countWords = (blocks: readonly string[]) =>
  blocks.reduce((sum, text) => sum + readability.lexiconCount(typewritten(text)), 0)

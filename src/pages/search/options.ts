import type { Options } from 'minisearch'

/** What can be found. */
export type Kind = 'chapter' | 'page' | 'part' | 'figure' | 'term' | 'erratum'

/** One thing that can be found, as it is kept in the index. */
export interface Found {
  id: number
  kind: Kind
  title: string
  /** The page it stands on. */
  place: string
  /** From the top of the site. */
  href: string
  /** What is read there, without its formulas on lines of their own. */
  text: string
  /** The words of a figure's address, which may be called otherwise in its title. */
  name?: string
}

/** Where the index lies, from the top of the site. */
export const INDEX_FILE = 'search.json'

const WEIGHTS: Readonly<Record<Kind, number>> = {
  term: 1.5,
  chapter: 1.4,
  page: 1.3,
  figure: 1.2,
  part: 1,
  erratum: 0.9,
}

/** A word as it is compared: w₀ is w0, and ŷ is y with its hat. */
export const plainWord = (word: string) => word.normalize('NFKC').toLowerCase()

/** The words of a text: letters and numbers, with what is written above them. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The same when the index is made and when it is asked. */
export const options: Options<Found> = {
  fields: ['title', 'text', 'name'],
  storeFields: ['kind', 'title', 'place', 'href', 'text'],
  tokenize: (text) => text.match(WORD) ?? [],
  processTerm: (word) => plainWord(word) || null,
  searchOptions: {
    boost: { title: 4 },
    prefix: true,
    fuzzy: (word) => (word.length > 4 ? 0.25 : false),
    boostDocument: (_id, _word, stored) => WEIGHTS[stored?.kind as Kind] ?? 1,
  },
}

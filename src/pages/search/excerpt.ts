import { plainWord, WORD } from './options.ts'

/** A piece of a text, and whether it is one of the words that were looked for. */
export interface Piece {
  text: string
  hit: boolean
}

/** How many letters are shown before the first word that was found, and in all. */
const BEFORE = 50
const LENGTH = 170

/** The part of a text around the first of some words, with each of them marked. Words are as plainWord writes them. */
export function excerpt(text: string, words: ReadonlySet<string>): Piece[] {
  const hits = [...text.matchAll(WORD)].filter(([word]) => words.has(plainWord(word)))
  const first = hits[0]?.index ?? 0
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const cut = text.lastIndexOf(' ', from + LENGTH)
  const to = text.length <= from + LENGTH ? text.length : cut > first ? cut : from + LENGTH
  const pieces: Piece[] = []
  let at = from
  const add = (end: number, hit: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), hit })
    at = end
  }
  for (const { 0: word, index } of hits) {
    if (index < from || index + word.length > to) continue
    add(index, false)
    add(index + word.length, true)
  }
  add(to, false)
  if (from > 0) pieces.unshift({ text: '… ', hit: false })
  if (to < text.length) pieces.push({ text: ' …', hit: false })
  return pieces
}

import { describe, expect, it } from 'vitest'
import { type Letter, linesOf } from '../../../src/plot/picture/lines.ts'

/** Letters of one pixel each on lines of ten; `|` breaks a line, `_` is a space that takes no room. */
function letters(drawn: string): Letter[] {
  let [left, top] = [0, 0]
  return [...drawn].flatMap((sign) => {
    if (sign === '|') {
      left = 0
      top += 10
      return []
    }
    const width = sign === '_' ? 0 : 1
    left += width
    return [{ text: sign === '_' ? ' ' : sign, left: left - width, right: left, top, bottom: top + 9 }]
  })
}

describe('the lines of a text', () => {
  it('stand where the page has broken them, with the words between gaps', () => {
    const lines = linesOf(letters('one two_|three'))
    expect(lines.map(({ text, left, right, top, spaced }) => ({ text, left, right, top, spaced }))).toEqual([
      { text: 'one two', left: 0, right: 7, top: 0, spaced: false },
      { text: 'three', left: 0, right: 5, top: 10, spaced: true },
    ])
  })

  it('leave an address whole: no gap where it was broken', () => {
    const lines = linesOf(letters('a/b/|c?d=|e#f'))
    expect(lines.map(({ text, spaced }) => `${spaced ? ' ' : ''}${text}`).join('')).toBe('a/b/c?d=e#f')
  })

  it('keep the gaps of code, and begin at the first letter', () => {
    const [line] = linesOf(letters('    if  x'))
    expect(line).toMatchObject({ text: 'if  x', left: 4, right: 9 })
  })

  it('are none where nothing is seen', () => {
    expect(linesOf(letters('_ _'))).toEqual([])
    expect(linesOf([])).toEqual([])
  })
})

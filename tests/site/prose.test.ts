import { describe, expect, test } from 'vitest'
import { chapters } from './pages.ts'
import { countWords, grade, proseOf } from './prose.ts'

const MOST_GRADE = 6
const FEWEST_WORDS = 300

const parse = (html: string) => new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html')

describe('the measure', () => {
  test('leaves out what is not prose, and reads each block once', () => {
    const page = parse(`
      <p>We write <span class="katex">x_1</span> for <em>feet</em>.</p>
      <ul><li>One. <ul><li>Within.</li></ul></li></ul>
      <div data-figure="a"><p>A caption.</p></div><figure><ul><li>A key.</li></ul></figure>
      <p><code>w = 1</code></p><p>Yes. <button>Show</button></p>`)
    expect(proseOf(page)).toEqual(['We write for feet.', 'One.', 'Within.', 'Yes.'])
  })

  test('agrees with the formula', () => {
    // 6 words, 7 syllables, 1 sentence.
    expect(grade(['The clerk asks about the feet.'])).toBeCloseTo(0.39 * 6 + 11.8 * (7 / 6) - 15.59, 10)
    expect(grade(['The 20 clerks sat at 3. The cat sat − 1.5 × 2 – there!'])).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 10)
    expect(grade(['“The cat sat on a mat.” The dog did not sit.'])).toBeCloseTo(0.39 * 5.5 + 11.8 - 15.59, 10)
  })

  test('tells hard prose from plain', () => {
    const plain = ['He sends out a clerk with a notebook. The clerk asks about their feet.']
    const hard = [
      'Differentiability of the regularised objective guarantees unconditional convergence of every iterative optimisation.',
    ]
    expect(grade(plain)).toBeLessThan(MOST_GRADE)
    expect(grade(hard)).toBeGreaterThan(MOST_GRADE)
  })
})

describe.each(chapters)('$address', ({ address, document }) => {
  test(`reads at grade ${MOST_GRADE} or below`, () => {
    const prose = proseOf(document)
    const score = grade(prose)
    const hardest = prose.filter((text) => countWords([text]) > 8).sort((one, other) => grade([other]) - grade([one]))
    console.log(`${address}: ${countWords(prose)} words at grade ${score.toFixed(1)}. The hardest:`)
    for (const text of hardest.slice(0, 3)) console.log(`  ${grade([text]).toFixed(1)}  ${text.slice(0, 160)}`)
    expect(countWords(prose)).toBeGreaterThan(FEWEST_WORDS)
    expect(score).toBeLessThanOrEqual(MOST_GRADE)
  })
})

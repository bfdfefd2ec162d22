import { expect, test } from 'vitest'
import { chapterParts, isAfterGuess, recapHtml } from '../../../src/pages/teach/chapterParts.ts'

const HTML = `
<section class="step" data-step="true"><h2 id="one">One<a class="heading-link" href="#one"></a></h2>
<div class="formula"><b>before</b></div>
<form class="predict" data-predict="guess"><fieldset><legend><span class="predict-tag">Before you try</span> How <i>many</i>?</legend>
<label><input type="radio" value="None"/> None</label><label><input type="radio" value="All"/> All</label></fieldset>
<details class="predict-outcome"><summary>What happens</summary><p class="predict-yours" hidden></p><div><p>All &amp; <b>more</b>.</p></div></details></form>
<figure class="figure" data-figure="river"><p>A caption.</p></figure>
<aside class="aside"><div class="formula">aside</div></aside>
<div class="formula"><b>after</b></div>
<div class="worked" aria-label="Now you"><p class="worked-title">Now you</p><p>What is 1 + 1?</p><details class="reveal"><summary>Check</summary><div><p>2</p></div></details></div>
</section>
<section class="step" data-step="true"><h2 id="recap">In short</h2><ul><li>All.</li></ul>
<section class="own-words" data-own-words="say"><label for="x"><span class="predict-tag">In your own words</span> What do you say?</label>
<details class="reveal"><summary>One way</summary><div><p>So.</p></div></details></section></section>`

test('a chapter is taken apart in its order, as it is written, and answers are kept apart', () => {
  const [one, recap] = chapterParts(HTML)
  expect(one).toMatchObject({ id: 'one', title: 'One' })
  expect(one?.parts).toEqual([
    { kind: 'formula', html: '<b>before</b>' },
    {
      kind: 'predict',
      id: 'guess',
      questionHtml: 'How <i>many</i>?',
      options: ['None', 'All'],
      answerHtml: '<p>All &amp; <b>more</b>.</p>',
    },
    { kind: 'figure', id: 'river' },
    { kind: 'formula', html: '<b>after</b>' },
    { kind: 'worked', title: 'Now you', html: '<p>What is 1 + 1?</p>', answerHtml: '<p>2</p>' },
  ])
  expect(recap?.parts).toEqual([
    { kind: 'own-words', id: 'say', questionHtml: 'What do you say?', answerHtml: '<p>So.</p>' },
  ])
})

test('a formula after a guess is an answer, one before it is not', () => {
  const [step] = chapterParts(HTML)
  const formulas = step?.parts.filter(({ kind }) => kind === 'formula') ?? []
  expect(formulas.map((part) => step && isAfterGuess(part, step))).toEqual([false, true])
})

test('the recap is the last step without its heading and its question', () => {
  expect(recapHtml(HTML).trim()).toBe('<ul><li>All.</li></ul>')
})

test('an answer that would be taken for plain text stops the build', () => {
  const loose = HTML.replace('<aside', '<details class="reveal"><div><p>3</p></div></details><aside')
  expect(() => chapterParts(loose)).toThrow('outside')
  expect(() => chapterParts(HTML.replace('predict-outcome', 'other'))).toThrow('missing')
})

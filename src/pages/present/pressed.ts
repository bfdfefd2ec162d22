import type { Element } from 'hast'
import { pack, ROOM } from './packing.ts'
import type { Slide } from './slide.ts'
import { all, type Block, blocksOf, hasClass, inner, textOf, written } from './source.ts'
import { waiting } from './waiting.ts'

/** Below the line that says what the slide is. */
const ROOM_BELOW_TAG = ROOM - 30

/** The letters of a question and its answers that a slide holds in its usual size. */
const LONG = 200

/** A prompt, the pause for thinking, and what comes out: a press each. */
export function askedSlides(form: Element, page: string): Slide[] {
  const id = String(form.properties.dataPredict)
  const [legend] = all(form, ({ tagName }) => tagName === 'legend')
  const [details] = all(form, ({ tagName }) => tagName === 'details')
  if (!legend || !details) throw new Error(`the question “${id}” has no legend or no outcome`)
  const question = inner(legend, page).replace(/<span class="predict-tag">.*?<\/span>/, '')
  const options = all(form, (one) => one.tagName === 'input').map(({ properties }) => String(properties.value))
  const labels = all(form, (one) => one.tagName === 'label').map((label) => written(label, page))
  const outcome = contents(details, page)
  const isLong = textOf(legend).length + options.join('').length > LONG
  const offered = `<p>Offered: ${options.map((option) => `“${escaped(option)}”`).join(' · ')}</p>`
  const prompt: Slide = {
    kind: 'prompt',
    html: `<form class="slide-question${isLong ? ' long-question' : ''}" data-question="${id}"><fieldset><legend><span class="predict-tag">Before you try</span> ${question}</legend>${labels.join('')}</fieldset></form>${pause('Think first. Then hands up: one guess each. Nobody is graded.')}`,
    notes: [
      '<p><strong>Ask</strong> for a guess before you go on, and click the one that most hands are up for.</p>',
      offered,
      '<p>Each wrong guess is one that many make. Let somebody say why they think so.</p>',
      `<div><strong>What comes out:</strong> ${outcome.map(({ html }) => html).join('')}</div>`,
    ],
  }
  const reminder = `<p class="asked">${question.trim()} <span class="class-guess" data-guess-for="${id}" hidden></span></p>`
  const asked = textOf(legend).length > 120 ? 90 : 64
  return [
    prompt,
    ...dealt(outcome, page, 'What happens, and why', reminder, asked).map(
      (html): Slide => ({
        kind: 'outcome',
        html,
        notes: ['<p>Go back to the guesses: who changed their mind, and why?</p>', offered],
      }),
    ),
  ]
}

/** The question that ends a chapter; the answer to hold beside one’s own comes after a pause. */
export function ownWordsSlides(section: Element, page: string): Slide[] {
  const [label] = all(section, ({ tagName }) => tagName === 'label')
  const [details] = all(section, ({ tagName }) => tagName === 'details')
  if (!label || !details) throw new Error('a box for own words without a question or an answer')
  const question = inner(label, page).replace(/<span class="predict-tag">.*?<\/span>/, '')
  const answer = contents(details, page)
  return [
    {
      kind: 'prompt',
      html: `${tag('In your own words')}<p class="slide-question">${question.trim()}</p>${pause('Write one sentence or two. Then read it to your neighbour.')}`,
      notes: [
        '<p><strong>Ask</strong> everyone to write before anyone reads.</p>',
        `<div><strong>One way to say it:</strong> ${answer.map(({ html }) => html).join('')}</div>`,
      ],
    },
    ...dealt(answer, page, 'One way to say it').map(
      (html): Slide => ({
        kind: 'outcome',
        html,
        notes: ['<p>It is one way of many. What do yours say that this one does not?</p>'],
      }),
    ),
  ]
}

/** A thought by the way. */
export function asideSlides(aside: Element, page: string): Slide[] {
  const [summary] = all(aside, ({ tagName }) => tagName === 'summary')
  const title = summary ? inner(summary, page) : ''
  return dealt(contents(aside, page), page, `By the way: ${title}`).map((html) => ({
    kind: 'aside',
    html,
    notes: ['<p>A thought by the way: nothing later hangs on it. Skip it if time is short.</p>'],
  }))
}

/** A worked example goes line by line; in its twin the last line is the class’s, and the answer waits for its own press. */
export function workedSlides(worked: Element, page: string): Slide[] {
  const [title] = all(worked, (element) => hasClass(element, 'worked-title'))
  const blocks = blocksOf(worked.children, page).filter(({ element }) => element !== title)
  const answer = blocks.find(({ element }) => hasClass(element, 'reveal'))
  const shown = blocks.filter((block) => block !== answer)
  const lines = answer ? [...shown, revealed(answer.element, page)] : shown
  const say = answer
    ? [
        '<p><strong>Ask</strong> for the last line before the next press.</p>',
        `<div><strong>It is:</strong> ${contents(answer.element, page)
          .map(({ html }) => html)
          .join('')}</div>`,
      ]
    : ['<p>One press, one line. Let the class say the next number before you show it.</p>']
  return dealt(lines, page, title ? inner(title, page) : '', '', 0, true).map((html) => ({
    kind: 'worked',
    html: `<div class="worked">${html}</div>`,
    notes: say,
  }))
}

/** What folds away in the reader’s page, as one block that waits. */
function revealed(details: Element, page: string): Block {
  const parts = contents(details, page)
  const [summary] = all(details, ({ tagName }) => tagName === 'summary')
  const html = `<div class="answer">${summary ? tag(inner(summary, page)) : ''}${parts.map((part) => part.html).join('')}</div>`
  return { element: { ...details, tagName: 'div' }, html }
}

/** Blocks on as many slides as they need, each with the same first line; with `byLine`, each but the first waits. */
function dealt(
  blocks: readonly Block[],
  page: string,
  title: string,
  below = '',
  belowHeight = 0,
  byLine = false,
): string[] {
  const room = ROOM_BELOW_TAG
  return pack(blocks, page, { first: room - belowHeight, rest: room }).map((group, index) => {
    const lines = group.map(({ html }, line) => (byLine && (line > 0 || isAnswer(html)) ? waiting(html) : html))
    return `${tag(title)}${index === 0 ? below : ''}${lines.join('')}`
  })
}

const isAnswer = (html: string) => html.startsWith('<div class="answer"')

/** The blocks that an element unfolds. */
function contents(details: Element, page: string): Block[] {
  const [summary] = all(details, ({ tagName }) => tagName === 'summary')
  const folder = all(details, (one) => summary !== undefined && one.children.includes(summary))[0] ?? details
  const box = folder.children.find((child): child is Element => child.type === 'element' && child.tagName === 'div')
  return box ? blocksOf(box.children, page) : []
}

const tag = (words: string) => (words ? `<p class="slide-tag">${words}</p>` : '')
const pause = (words: string) => `<p class="fragment pause">${words}</p>`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

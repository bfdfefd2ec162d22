import { describe, expect, test } from 'vitest'
import { lessons } from '../../src/chapters/lessons.ts'
import { road } from '../../src/chapters/road.ts'
import { type TermEntry, terms } from '../../src/prose/terms.ts'
import { attributes, type BuiltPage, chapters, pages } from './pages.ts'
import { grade } from './prose.ts'

const at = (address: string): BuiltPage => {
  const page = pages.find((one) => one.address === address)
  if (!page) throw new Error(`there is no page ${address}`)
  return page
}

const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
const all = (page: BuiltPage, selector: string) => [...page.document.querySelectorAll(selector)]
const idOf = ({ address }: BuiltPage) => address.split('/')[2] ?? ''

/** The answers of a chapter, paragraph by paragraph; the marks of a chapter’s own page, not of the sheets made from it. */
const answersOf = (chapter: BuiltPage) =>
  all(chapter, '.predict-outcome > div > *, .reveal > div > *').map(plain).filter(Boolean)

/** The sentences of an answer that are long enough to be nobody else’s. */
const sentencesOf = (answer: string) => answer.split(/(?<=[.!?])\s/).filter((sentence) => sentence.length > 25)

test('every chapter has its lesson, its hand-out and its key', () => {
  expect(Object.keys(lessons).toSorted()).toEqual(chapters.map(idOf).toSorted())
  expect(chapters.length).toBe(road.length)
  for (const { id } of road)
    for (const sheet of ['', 'hand-out/', 'key/']) expect(at(`/teach/${id}/${sheet}`)).toBeTruthy()
})

describe('/teach/', () => {
  const page = at('/teach/')

  test('leads to the slides and the three sheets of each chapter, in the order of the road', () => {
    const items = all(page, '[data-lesson]')
    expect(items.map((item) => item.getAttribute('data-lesson'))).toEqual(road.map(({ id }) => id))
    for (const item of items) {
      const id = item.getAttribute('data-lesson')
      const ways = [...item.querySelectorAll('.teach-way a')].map((way) => way.getAttribute('href'))
      expect(ways).toEqual([`../present/${id}/`, `../teach/${id}/`, `../teach/${id}/hand-out/`, `../teach/${id}/key/`])
      expect(item.querySelectorAll('details li').length).toBeGreaterThan(0)
    }
  })

  test('is found from the foot of every page and from the contents', () => {
    const shells = pages.filter(({ html }) => html.includes('class="site-footer"'))
    expect(shells.length).toBeGreaterThan(chapters.length)
    const lost = shells.filter(({ html }) => !/<footer.*href="[./]*teach\/".*<\/footer>/s.test(html))
    expect(lost.map(({ address }) => address)).toEqual([])
    expect(attributes(at('/'), '.contents-list a', 'href')).toContain('./teach/')
  })
})

test('only the pages for teachers fetch their sheet and their script', () => {
  const own = pages.filter(({ html }) => /assets\/teach-[\w-]+\.(css|js)/.test(html)).map(({ address }) => address)
  const theirs = pages.map(({ address }) => address).filter((address) => address.startsWith('/teach/'))
  expect(theirs.length).toBe(1 + 3 * road.length)
  expect(own.toSorted()).toEqual(theirs.toSorted())
})

describe.each(chapters.map((chapter) => ({ id: idOf(chapter), chapter })))(
  'the lesson plan of $id',
  ({ id, chapter }) => {
    const plan = at(`/teach/${id}/`)

    test('goes through the chapter step by step, and its minutes add up', () => {
      const titles = all(plan, '.order-title').map(plain)
      const headings = all(chapter, '[data-step] > h2').map((heading) => plain(heading).replace(/#$/, ''))
      expect(titles).toEqual(headings)
      const minutes = attributes(plan, '.running-order > li', 'data-minutes').map(Number)
      const sum = minutes.reduce((total, one) => total + one, 0)
      expect(minutes.every((one) => one >= 2 && one <= 20)).toBe(true)
      const [time] = all(plan, '.front-matter dd').map(plain)
      expect(time).toMatch(new RegExp(`^${sum} minutes`))
      const sittings = all(plan, '.sitting h3').map((heading) => Number(/(\d+) minutes/.exec(plain(heading))?.[1]))
      if (sittings.length > 0) expect(sittings.reduce((total, one) => total + one, 0)).toBe(sum)
      for (const sitting of all(plan, '.sitting')) {
        const last = [...sitting.querySelectorAll('.clock')].at(-1)
        const own = [...sitting.querySelectorAll('[data-minutes]')].map((step) =>
          Number(step.getAttribute('data-minutes')),
        )
        const [, hours, rest] = /–(\d+):(\d\d)/.exec(plain(last)) ?? []
        expect(Number(hours) * 60 + Number(rest)).toBe(own.reduce((total, one) => total + one, 0))
      }
    })

    test('names each guess, figure, example and closing question of the chapter', () => {
      const counts = { predict: 'form.predict', figure: '[data-figure]', worked: '.worked', 'own-words': '.own-words' }
      for (const [kind, selector] of Object.entries(counts))
        expect(all(plan, `[data-planned="${kind}"]`), kind).toHaveLength(all(chapter, selector).length)
    })

    test('has goals, needs, things to bring, misconceptions with a figure each, and questions', () => {
      const rows = all(plan, '.front-matter > div')
      expect(rows).toHaveLength(4)
      for (const row of rows) expect(row.querySelectorAll('dd').length).toBeGreaterThan(0)
      const beliefs = all(plan, '[data-belief]')
      expect(beliefs.length).toBeGreaterThanOrEqual(3)
      const shown = beliefs.map((belief) => belief.querySelector('a[data-shown]')?.getAttribute('data-shown') ?? '')
      expect(new Set(shown).size).toBe(beliefs.length)
      const here = attributes(chapter, '[data-figure]', 'data-figure')
      expect(shown.filter((one) => here.includes(one.split(' ')[0] ?? '')).length).toBeGreaterThanOrEqual(3)
      expect(all(plan, '[data-question]').length).toBeGreaterThanOrEqual(3)
    })

    test('is written as plainly as the chapters', () => {
      const prose = all(
        plan,
        '.running-order p:not(.clock, .order-title), [data-belief] p:not(.belief-shown), [data-question] p',
      )
      expect(prose.length).toBeGreaterThan(10)
      expect(grade(prose.map(plain))).toBeLessThanOrEqual(6)
    })
  },
)

describe.each(chapters.map((chapter) => ({ id: idOf(chapter), chapter })))('on paper: $id', ({ id, chapter }) => {
  const handOut = at(`/teach/${id}/hand-out/`)
  const key = at(`/teach/${id}/key/`)
  const answers = answersOf(chapter)
  const twins = all(chapter, '.worked').filter((one) => one.querySelector('.reveal'))

  test('the hand-out has every prompt, with its boxes or its lines', () => {
    const guesses = all(chapter, 'form.predict')
    const prompts = all(handOut, '[data-prompt]')
    expect(prompts).toHaveLength(guesses.length + all(chapter, '.own-words').length)
    for (const guess of guesses) {
      const prompt = prompts.find((one) => one.getAttribute('data-prompt') === guess.getAttribute('data-predict'))
      const question = plain(guess.querySelector('legend'))
        .replace(/^Before you try/, '')
        .trim()
      expect(plain(prompt?.querySelector('.paper-question'))).toBe(question)
      const options = [...guess.querySelectorAll('input')].map((input) => input.value)
      expect([...(prompt?.querySelectorAll('.paper-boxes li') ?? [])].map(plain)).toEqual(options)
    }
    expect(all(handOut, '[data-twin]')).toHaveLength(twins.length)
    for (const room of [...prompts, ...all(handOut, '[data-twin]')])
      expect(room.querySelectorAll('.paper-lines span').length).toBeGreaterThan(0)
  })

  test('the hand-out gives no answer away, and the key gives all', () => {
    const [questions, solved] = [plain(handOut.document.body), plain(key.document.body)]
    expect(answers.length).toBeGreaterThanOrEqual(all(chapter, 'form.predict').length + twins.length + 1)
    expect(answers.filter((answer) => !solved.includes(answer))).toEqual([])
    expect(answers.flatMap(sentencesOf).length).toBeGreaterThan(3)
    expect(answers.flatMap(sentencesOf).filter((sentence) => questions.includes(sentence))).toEqual([])
    expect(all(handOut, '.predict-outcome, .reveal, details:not(.chapter-menu, .figure-table), .key-answer')).toEqual(
      [],
    )
    const captions = all(chapter, '[data-figure] figcaption').map((caption) => sentencesOf(plain(caption))[0] ?? '')
    expect(captions.filter((caption) => caption !== '' && questions.includes(caption))).toEqual([])
  })

  test('the hand-out has every figure, drawn, with its address, and every word of the chapter', () => {
    const figures = all(handOut, '[data-paper-figure]')
    expect(figures.map((one) => one.getAttribute('data-paper-figure'))).toEqual(
      attributes(chapter, '[data-figure]', 'data-figure'),
    )
    for (const figure of figures) {
      const marks = figure.querySelectorAll(':is(svg *, td, [role="gridcell"], code > *, .katex)')
      expect(marks.length).toBeGreaterThanOrEqual(8)
      expect(plain(figure.querySelector('[data-address]'))).toBe(
        figure.querySelector('[data-code]')?.getAttribute('data-code'),
      )
      expect(figure.querySelector('template')).not.toBeNull()
    }
    const own = Object.values<TermEntry>(terms).filter((term) => term.chapter === id)
    expect(all(handOut, '.paper-words dt').map(plain)).toEqual(own.map(({ name }) => name))
  })

  test('each display formula of the chapter is on the one sheet or on the other', () => {
    const own = all(chapter, '.formula').filter((one) => !one.closest('.aside, .worked, figure, form'))
    const here = [...all(handOut, '.formula'), ...all(key, '.formula')].filter((one) => !one.closest('.worked, figure'))
    expect(here.length).toBeGreaterThanOrEqual(own.length)
    const texts = new Set(here.map(plain))
    expect(own.map(plain).filter((text) => !texts.has(text))).toEqual([])
  })
})

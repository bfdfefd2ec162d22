import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gzipped } from '../tools/dist.ts'
import { attributes, chapters, pages, scripts } from './pages.ts'

/** RULES, “Projecting”: every chapter can be presented; nothing of it is lost, and no other page pays for it. */
const decks = pages.filter(({ address }) => address.startsWith('/present/'))
const MOST_DECK_SCRIPT = 50_000
const words = (text: string | null | undefined) => (text ?? '').replace(/[\s#]+/g, ' ').trim()
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

test('each chapter has its slides, and its page leads to them', () => {
  expect(decks.map(({ address }) => address.replace('/present/', '/chapters/'))).toEqual(
    chapters.map(({ address }) => address),
  )
  expect(decks.length).toBeGreaterThan(10)
  for (const chapter of chapters) {
    const own = chapter.address.replace('/chapters/', '../../present/')
    expect(attributes(chapter, '.site-header a', 'href')).toContain(own)
  }
})

describe.each(decks)('$address', (deck) => {
  const chapter = chapters.find(({ address }) => address === deck.address.replace('/present/', '/chapters/'))!
  const { document } = deck
  const slides = [...document.querySelectorAll('section.slide')]

  test('has each step of the chapter, in order, under its heading', () => {
    const steps = [...chapter.document.querySelectorAll('[data-step]')].map((step) => step.querySelector('h2'))
    const stacks = [...document.querySelectorAll('.slides > section')].slice(1, -1)
    expect(stacks.map((stack) => stack.getAttribute('data-step'))).toEqual(steps.map((heading) => heading?.id))
    expect(stacks.map((stack) => words(stack.querySelector('h2, .running-head')?.textContent))).toEqual(
      steps.map((heading) => words(heading?.textContent)),
    )
  })

  test('has every figure once, alone on its slide, and no id twice', () => {
    expect(attributes(deck, '[data-deck-figure]', 'data-deck-figure')).toEqual(
      attributes(chapter, '[data-figure]', 'data-figure'),
    )
    expect(repeated([...document.querySelectorAll('[id]')].map(({ id }) => id))).toEqual([])
    // reveal.js takes any section inside a slide for a slide.
    expect(document.querySelectorAll('.slide section')).toHaveLength(0)
  })

  test('says every sentence of the chapter', () => {
    const all = words(slides.map(({ textContent }) => textContent).join(' ')).replaceAll(' ', '')
    const blocks = [...chapter.document.querySelectorAll('[data-step] :is(p, li, h2, legend, td)')].filter(
      (block) =>
        !block.closest('[data-figure], .buttons, .predict-yours') && !block.querySelector('p, li, .predict-tag'),
    )
    expect(blocks.length).toBeGreaterThan(30)
    const lost = blocks
      .map(({ textContent }) => words(textContent))
      .filter((text) => !all.includes(text.replaceAll(' ', '')))
    expect(lost).toEqual([])
  })

  test('asks, waits and answers in separate presses', () => {
    const prompts = [...document.querySelectorAll('.slide-prompt')]
    expect(prompts).toHaveLength(chapter.document.querySelectorAll('[data-predict], [data-own-words]').length)
    for (const prompt of prompts) {
      expect(prompt.querySelectorAll('.fragment.pause')).toHaveLength(1)
      const outcome = prompt.nextElementSibling
      expect(outcome?.classList.contains('slide-outcome')).toBe(true)
      const answer = words(outcome?.querySelector('.slide-body > p:last-of-type')?.textContent)
      expect(answer.length).toBeGreaterThan(10)
      expect(words(prompt.querySelector('.slide-body')?.textContent)).not.toContain(answer)
    }
    // The last line of a twin waits too.
    for (const answer of document.querySelectorAll('.answer')) expect(answer.classList.contains('fragment')).toBe(true)
    expect(document.querySelectorAll('.answer')).toHaveLength(
      chapter.document.querySelectorAll('.worked .reveal').length,
    )
  })

  test('has true notes for the speaker on every slide', () => {
    for (const slide of slides) expect(words(slide.querySelector('.notes')?.textContent).length).toBeGreaterThan(20)
    const figureNotes = slides
      .filter((slide) => slide.querySelector('figure'))
      .map((slide) => slide.querySelector('.notes'))
    expect(figureNotes.filter((notes) => !/Look for:/.test(notes?.textContent ?? ''))).toEqual([])
  })

  test('reads in one column without scripts: the bar and the speaker’s side are put away', () => {
    for (const part of ['.deck-bar', '.speaker'])
      expect(document.querySelector(part)?.hasAttribute('hidden')).toBe(true)
  })
})

test(`slides bring at most ${MOST_DECK_SCRIPT / 1000} kB of script of their own, and no other page fetches it`, () => {
  const entries = new Set(
    decks.flatMap((deck) => attributes(deck, 'script[src]', 'src')).map((src) => posix.basename(src)),
  )
  const own = [...scripts.keys()].filter(
    (file) => entries.has(posix.basename(file)) && /reveal/.test(scripts.get(file) ?? ''),
  )
  expect(own).toHaveLength(1)
  console.log(`${(gzipped(own[0]!) / 1000).toFixed(1)} kB of script for slides`)
  expect(gzipped(own[0]!)).toBeLessThanOrEqual(MOST_DECK_SCRIPT)
  const name = posix.basename(own[0]!)
  // The service worker lists all files by name, to keep them.
  expect([...scripts].filter(([, code]) => code.includes(name)).map(([file]) => file)).toEqual(['sw.js'])
  for (const page of pages.filter((one) => !decks.includes(one))) {
    const fetched = [...attributes(page, 'script[src]', 'src'), ...attributes(page, 'link[rel=stylesheet]', 'href')]
    expect(fetched.length).toBeGreaterThan(1)
    expect(
      fetched.filter((one) => /present/.test(one)),
      page.address,
    ).toEqual([])
  }
})

import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../../src/pages/search/excerpt.ts'
import { type Found, options, plainWord } from '../../../src/pages/search/options.ts'
import { entriesOf, searchIndex } from '../../../src/pages/search/searchIndex.ts'

const chapter = {
  address: '/chapters/slopes/',
  body: `<body><main><h1>Slopes</h1><p class="chapter-question">How steep?</p>
    <section><h2 id="up">Up the hill<a class="heading-link" href="#up">#</a></h2>
      <p>Each step goes <span class="katex"><math><mi>w</mi></math><span class="katex-html">w0</span></span> up.</p>
      <div class="formula">f = 1</div><form><p>A guess?</p></form>
      <figure class="figure" id="gears" data-figure="gears" aria-label="Two gears"><svg><text>ticks</text></svg>
        <figcaption>One turns the other.<span class="figure-address">figures/gears/</span></figcaption></figure>
      <p>And on.</p></section></main></body>`,
}
const glossary = {
  address: '/glossary/',
  body: '<main><dl><div id="gear"><dt>gear</dt><dd><p>A wheel with teeth.</p><a href="#">Introduced</a></dd></div></dl></main>',
}
const errata = {
  address: '/errata/',
  body: '<main><h2 id="minus">The minus</h2><dl><div><dt>Why</dt><dd>It turned.</dd></div></dl></main>',
}
const playground = {
  address: '/playground/',
  body: `<main><article><header><h1>Your own hobbits</h1><p class="chapter-question">What of your points?</p></header>
    <p>This playground is for points of your own.</p>
    <section><figure class="figure" id="your-data" data-figure="your-data" aria-label="Your points">
      <p>Controls.</p><figcaption>A line for them.</figcaption></figure></section>
    <section><h2 id="class">For a class</h2><p>Paste a table.</p></section></article></main>`,
}

describe('the index', () => {
  test('holds a chapter, its parts as they are read, and its figures by their captions', () => {
    const place = 'Slopes'
    expect(entriesOf(chapter)).toEqual([
      { kind: 'chapter', title: 'Slopes', place, href: 'chapters/slopes/', text: 'How steep?' },
      { kind: 'part', title: 'Up the hill', place, href: 'chapters/slopes/#up', text: 'Each step goes w0 up. And on.' },
      {
        kind: 'figure',
        title: 'Two gears',
        place,
        href: 'chapters/slopes/#gears',
        text: 'One turns the other.',
        name: 'gears',
      },
    ])
  })

  test('holds each word with its meaning, and each erratum without its labels', () => {
    expect(entriesOf(glossary)).toEqual([
      { kind: 'term', title: 'gear', place: 'Glossary', href: 'glossary/#gear', text: 'A wheel with teeth.' },
    ])
    expect(entriesOf(errata)).toEqual([
      { kind: 'erratum', title: 'The minus', place: 'Errata', href: 'errata/#minus', text: 'It turned.' },
    ])
  })

  test('holds the playground: how it begins, its parts, its figure', () => {
    const place = 'Your own hobbits'
    expect(entriesOf(playground)).toEqual([
      {
        kind: 'page',
        title: place,
        place,
        href: 'playground/',
        text: 'What of your points? This playground is for points of your own.',
      },
      { kind: 'part', title: 'For a class', place, href: 'playground/#class', text: 'Paste a table.' },
      {
        kind: 'figure',
        title: 'Your points',
        place,
        href: 'playground/#your-data',
        text: 'A line for them.',
        name: 'your data',
      },
    ])
  })

  test('leaves out pages that repeat others', () => {
    expect(entriesOf({ ...chapter, address: '/figures/gears/' })).toEqual([])
    expect(entriesOf({ ...chapter, address: '/' })).toEqual([])
  })

  test('is asked as it was made: titles first, beginnings of words, slips of the finger', () => {
    const index = MiniSearch.loadJSON<Found>(searchIndex([chapter, glossary, errata]), options)
    const best = (words: string) => index.search(words)[0]?.title
    expect(best('gear')).toBe('gear')
    expect(best('turn oth')).toBe('Two gears')
    expect(best('tetth')).toBe('gear')
    expect(best('w₀')).toBe('Up the hill')
    expect(best('quagmire')).toBe(undefined)
  })
})

describe('an excerpt', () => {
  const text = `${'One two three four. '.repeat(10)}Here is the gradient, and more of gradients. ${'Five six seven. '.repeat(20)}`
  const hits = new Set(['gradient', 'gradients'])

  test('stands around the first word that was found, and marks each', () => {
    const pieces = excerpt(text, hits)
    expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['gradient', 'gradients'])
    const whole = pieces.map((piece) => piece.text).join('')
    expect(whole).toMatch(/^… .*Here is the gradient, and more of gradients\..* …$/)
    expect(whole.length).toBeLessThan(200)
    expect(text).toContain(whole.slice(2, -2))
  })

  test('begins at the beginning where nothing was found in the text, and keeps a short text whole', () => {
    expect(excerpt(text, new Set())[0]?.text).toMatch(/^One two/)
    expect(excerpt('A wheel.', new Set(['wheel']))).toEqual([
      { text: 'A ', hit: false },
      { text: 'wheel', hit: true },
      { text: '.', hit: false },
    ])
    expect(excerpt('', hits)).toEqual([])
  })

  test('one long word is cut, not lost', () => {
    const long = 'a'.repeat(400)
    expect(excerpt(long, new Set([long])).map((piece) => piece.text.length)).toEqual([170, 2])
  })
})

test('a word is compared without its size and place', () => {
  expect(plainWord('W₀')).toBe('w0')
  expect(plainWord('½')).toBe('1⁄2')
})

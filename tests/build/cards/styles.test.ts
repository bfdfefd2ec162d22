import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { rulesFor, specificityOf } from '../../../src/build/cards/rules.ts'
import { fontSizePx, resolved, StyleResolver } from '../../../src/build/cards/styles.ts'

const none = new Map<string, string>()

describe('rules', () => {
  const selectors = (css: string, width = 400) => rulesFor(css, width).map(({ selector }) => selector)

  test('hold by the width of the paper, and never for a printer, a pointer or a missing script', () => {
    const css = `/* .x {} */ .a, .b:is(.c, .d) { fill: red; stroke: blue }
      @media (max-width: 30rem) { .narrow { fill: red } }
      @container figure (min-width: 44rem) and (max-width: 56rem) { .wide { fill: red } }
      @media print { .paper { fill: red } } @media (hover: hover) { .pointer { fill: red } }
      @media (scripting: none) { .still { fill: red } } @font-face { font-family: X } .e::before { content: "," }`
    expect(selectors(css, 400)).toEqual(['.a', '.b:is(.c, .d)', '.narrow'])
    expect(selectors(css, 800)).toEqual(['.a', '.b:is(.c, .d)', '.wide'])
    expect(rulesFor(css, 400)[0]?.declarations).toEqual([
      ['fill', 'red'],
      ['stroke', 'blue'],
    ])
  })

  test.each([
    ['*', 0],
    ['text', 1],
    ['.plot text', 101],
    ['.a.b > svg', 201],
    ['#x .a', 10_100],
    ['[data-quantity="w0"]', 100],
    [':is(.figure:not([data-awake]), .census-map) .plot text', 301],
    [':where(.a, .b) c', 1],
    ['li:nth-child(2)', 101],
  ])('%s weighs %d', (selector, weight) => {
    expect(specificityOf(selector)).toBe(weight)
  })
})

describe('values', () => {
  const variables = new Map([
    ['--ink', 'light-dark(#2a241c, #ebe2cf)'],
    ['--edge', 'var(--ink)'],
  ])

  test.each([
    ['var(--edge)', '#2a241c'],
    ['var(--gone, var(--ink))', '#2a241c'],
    ['1px solid var(--ink)', '1px solid #2a241c'],
    ['light-dark(#fff, #000)', '#fff'],
    // As Chromium computes them.
    ['color-mix(in srgb, #ff0000 50%, #0000ff)', '#800080'],
    ['color-mix(in srgb, var(--ink) 12%, transparent)', '#2a241c1f'],
    ['color-mix(in oklab, white 50%, black)', '#636363'],
    ['color-mix(in oklab, #f2b48c 100%, #fffaf0)', '#f2b48c'],
    ['var(--gone)', ''],
  ])('%s is %s', (value, plain) => {
    expect(resolved(value, variables)).toBe(plain)
  })

  test('what cannot be worked out stops the build', () => {
    expect(() => resolved('color-mix(in lch, red, blue)', none)).toThrow('colour')
    expect(() => resolved('color-mix(in srgb, mauve-ish, #fff)', none)).toThrow('mauve-ish')
    expect(() => fontSizePx('calc(1em + 2vw)', 16)).toThrow('calc')
    expect([fontSizePx('1.5em', 20), fontSizePx('2rem', 20), fontSizePx('14px', 20)]).toEqual([30, 32, 14])
  })
})

describe('an element', () => {
  const page = new JSDOM(`<body><figure class="figure"><svg class="plot"><g data-quantity="w0">
    <text id="t" class="name" style="stroke: var(--quantity)">a</text></g><text id="u">b</text></svg></figure></body>`)
  const css = `:root { --w0: #44546a; --sans: system-ui } .plot text { fill: #111111; font: italic 600 14px/1.2 var(--sans) }
    text { fill: #222222; opacity: 0.5 } .plot .name { fill: var(--quantity) } .plot .name { stroke: #333333 }
    [data-quantity="w0"] { --quantity: var(--w0) } .plot text:first-child { letter-spacing: 1px } text:hover { fill: red }`
  const styles = new StyleResolver(rulesFor(css, 400), new Map([['--sans', 'Literata']]))
  const own = (id: string) => Object.fromEntries(styles.own(page.window.document.getElementById(id)!))

  test('has what the strongest and then the last rule says, and what is written on it before all', () => {
    expect(own('t')).toMatchObject({ fill: '#44546a', stroke: '#44546a', opacity: '0.5', 'letter-spacing': '1px' })
    expect(own('u')).toMatchObject({ fill: '#111111', opacity: '0.5' })
    expect(own('u')).not.toHaveProperty('letter-spacing')
  })

  test('is written in the fonts at hand', () => {
    expect(own('u')).toMatchObject({
      'font-style': 'italic',
      'font-weight': '600',
      'font-size': '14px',
      'font-family': 'Literata',
    })
  })
})

import { describe, expect, test } from 'vitest'
import { pages } from './pages.ts'

const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

test('no two pages share a title or a description', () => {
  expect(pages.length).toBeGreaterThan(3)
  expect(repeated(pages.map(({ document }) => document.title))).toEqual([])
  const descriptions = pages.map(({ document }) => document.querySelector('meta[name=description]'))
  expect(repeated(descriptions.map((meta) => meta?.getAttribute('content') ?? ''))).toEqual([])
})

describe.each(pages)('$address', ({ document, html }) => {
  test('says what it is', () => {
    expect(html).toMatch(/^<!doctype html>/i)
    expect(document.documentElement.lang).toBe('en')
    expect(document.title.trim()).not.toBe('')
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.trim()).toBeTruthy()
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).not.toMatch(
      /user-scalable|maximum-scale/,
    )
    expect(document.querySelectorAll('main')).toHaveLength(1)
  })

  test('has one h1, and headings that skip no level', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    const skips = levels.flatMap((level, index) =>
      level - (levels[index - 1] ?? 0) > 1 ? [`h${level}, number ${index}`] : [],
    )
    expect(skips).toEqual([])
  })

  test('has all it says in landmarks, each with a name of its own', () => {
    const outside = [...document.body.children].filter(
      (element) => !element.matches('header, main#main, nav, aside, dialog, footer, a.skip-link, script'),
    )
    expect(outside.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([])
    for (const kind of ['nav', 'aside:not([popover])', 'section[aria-label]', 'form[aria-label]']) {
      const names = [...document.querySelectorAll(kind)].map((element) => element.getAttribute('aria-label') ?? '')
      expect(
        names.filter((name) => name.trim() === ''),
        kind,
      ).toEqual([])
      expect(repeated(names), kind).toEqual([])
    }
  })

  test('lets the keyboard skip what stands before the text', () => {
    if (!document.querySelector('.site-header')) return
    const first = document.querySelector('a[href], button, input, summary, [tabindex]')
    expect(first?.getAttribute('href')).toBe('#main')
    expect(first?.textContent?.trim()).not.toBe('')
    expect(document.getElementById('main')?.tabIndex).toBe(-1)
    const order = [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter(({ tabIndex }) => tabIndex > 0)
    expect(order).toEqual([])
  })

  test('has every id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(repeated(ids)).toEqual([])
  })
})

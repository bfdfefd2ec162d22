import { expect, test } from 'vitest'
import { pages } from './pages.ts'

const page = pages.find(({ address }) => address === '/errata/')
const entries = [...(page?.document.querySelectorAll('.erratum') ?? [])]
const ways = entries.map((entry) => entry.querySelector<HTMLElement>('[data-way-to]'))

test('each of the fifteen errata has a heading, what is said, what is right, why, and where it is taught', () => {
  expect(entries).toHaveLength(15)
  for (const entry of entries) {
    expect(entry.previousElementSibling?.tagName).toBe('H2')
    const labels = [...entry.querySelectorAll('dt')].map(({ textContent }) => textContent ?? '')
    expect(labels[0]).toMatch(/ (says|say|write)$/)
    expect(labels.slice(-3)).toEqual(['Right is', 'Why', 'Here'])
    for (const text of entry.querySelectorAll('dd')) expect(text.textContent?.trim().length).toBeGreaterThan(8)
  }
})

test('each leads to its very place where the chapter is open, and only names it where it is not', () => {
  expect(ways.filter((way) => way !== null)).toHaveLength(15)
  for (const way of ways) {
    const [chapter, anchor = ''] = (way?.dataset.wayTo ?? '').split('#')
    const target = pages.find(({ address }) => address === `/chapters/${chapter}/`)?.document
    const link = way?.querySelector('a')?.getAttribute('href') ?? null
    if (!target) {
      expect(link, chapter).toBeNull()
      expect(way?.textContent).toContain('not open yet')
      continue
    }
    expect(target.getElementById(anchor), way?.dataset.wayTo).not.toBeNull()
    expect(link).toBe(`../chapters/${chapter}/#${anchor}`)
  }
})

test('every page for readers has a link to it, and so has the glossary’s text', () => {
  const shelled = pages.filter(({ document }) => document.querySelector('.site-footer'))
  expect(shelled.length).toBeGreaterThan(3)
  for (const { address, document } of shelled)
    expect(document.querySelector('.site-footer a[href$="errata/"]'), address).not.toBeNull()
  const glossary = pages.find(({ address }) => address === '/glossary/')
  expect(glossary?.document.querySelector('main a[href$="errata/"]')).not.toBeNull()
})

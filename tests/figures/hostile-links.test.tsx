import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type AnyFigure, type FigureId, loadFigure, registry } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'
import { readLink } from '../../src/state/link.ts'

/** What no field of any figure may take for a value; an empty text may mean “nothing” where a number is optional. */
const HOSTILE = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e308',
  '-1e308',
  '1e999',
  '0x10',
  '1;5',
  '1 2',
  '[1,2]',
  '{}',
  'null',
  'undefined',
  'true',
  '__proto__',
  '<b>1</b>',
  '\u0000',
  '١٢',
  'a'.repeat(20_000),
  '9'.repeat(20_000),
]

/** What a computer says where it has no number. */
const NO_NUMBER = /NaN|Infinity|undefined/
/** How a computer writes numbers that are very large or very small; readers know powers of ten at most. */
const COMPUTER_NUMBER = /\de[+-]\d/

const ids = Object.keys(registry) as FigureId[]
const names = (definition: AnyFigure) => Object.keys(definition.fields)
const read = (definition: AnyFigure, parameters: [string, string][]) =>
  readLink(definition.fields, definition.initial, new URLSearchParams(parameters))

/** A name may be any words that are not too long. */
const takesWords = (definition: AnyFigure, name: string) =>
  Reflect.get(read(definition, [[name, 'any words']]).state, name) === 'any words'

/** Where the numbers of a field end, as its own complaint says; null where it does not take numbers. */
function limitsOf(definition: AnyFigure, name: string): [low: string, high: string] | null {
  const [complaint = ''] = read(definition, [[name, '9'.repeat(30)]]).complaints
  const [, low, high] = /between (\S+) and (\S+)\.$/.exec(complaint) ?? []
  return low === undefined || high === undefined ? null : [low, high]
}

/** So near to 0 that its inverse is too large for a number. */
const TINY = '1e-310'

/** All that is said to readers: text, names and values. */
function saidToReaders(): string {
  const elements = [...document.body.querySelectorAll('*')]
  const attributes = elements.flatMap((element) =>
    ['aria-label', 'aria-valuetext', 'title'].map((name) => element.getAttribute(name) ?? ''),
  )
  const typed = elements.flatMap((element) =>
    element instanceof HTMLInputElement && element.type === 'text' ? [element.value] : [],
  )
  return [document.body.textContent, ...attributes, ...typed].join('\n')
}

/** The number nearest to 0 that the limits allow. */
const nearestToZero = ([low, high]: [string, string]) => (Number(low) > 0 ? low : Number(high) < 0 ? high : '0')

describe.each(ids)('a hostile link to %s', (id) => {
  it('is answered by one sentence for each thing in it, and the figure as it always starts', async () => {
    const definition = await loadFigure(id)
    for (const name of names(definition)) {
      for (const text of HOSTILE.filter(({ length }) => length > 100 || !takesWords(definition, name))) {
        const { state, complaints } = read(definition, [[name, text]])
        expect(complaints, `${name}=${text.slice(0, 30)}`).toHaveLength(1)
        expect(complaints[0]?.length).toBeLessThan(400)
        expect(state).toBe(definition.initial)
      }
      const twice = read(definition, [
        [name, '1'],
        [name, '2'],
      ])
      expect(twice).toEqual({ state: definition.initial, complaints: [`The link gives “${name}” more than once.`] })
    }
    const wordless = names(definition).filter((name) => !takesWords(definition, name))
    const all = new URLSearchParams(wordless.map((name): [string, string] => [name, 'NaN']))
    const { unmount } = render(<FigureShell definition={definition} link={all} />)
    expect(screen.getByRole('alert').textContent?.match(/The link’s/g)).toHaveLength(wordless.length)
    expect(document.querySelector('.figure-state')).toHaveTextContent(definition.describe(definition.initial).sentence)
    unmount()
  })

  it('at the ends of what it allows, and at nothing at all, still draws and says something', async () => {
    const definition = await loadFigure(id)
    const ranges = names(definition).flatMap((name) => {
      const limits = limitsOf(definition, name)
      return limits ? [{ name, limits }] : []
    })
    for (const { name, limits } of ranges) {
      for (const text of [...limits, nearestToZero(limits)]) {
        const { state, complaints } = read(definition, [[name, text]])
        expect(complaints, `${name}=${text}`).toEqual([])
        const { sentence, table } = definition.describe(state)
        expect([sentence, ...table.rows.flat()].join('\n'), `${name}=${text}`).not.toMatch(NO_NUMBER)
      }
    }
    const all = (choose: (limits: [string, string]) => string) =>
      ranges.map(({ name, limits }): [string, string] => [name, choose(limits)])
    const links = [
      all(([low]) => low),
      all(([, high]) => high),
      all(nearestToZero),
      all((limits) => nearestToZero(limits).replace(/^0$/, TINY)).filter(
        ([name, text]) => read(definition, [[name, text]]).complaints.length === 0,
      ),
    ]
    for (const link of links) {
      const { unmount } = render(<FigureShell definition={definition} link={new URLSearchParams(link)} />)
      expect(document.querySelector('[role="alert"]'), String(link)).toBeNull()
      expect(document.querySelector('.figure-state')?.textContent, String(link)).not.toBe('')
      expect(document.body.innerHTML.match(NO_NUMBER)?.[0], String(link)).toBeUndefined()
      expect(saidToReaders().match(COMPUTER_NUMBER)?.[0], String(link)).toBeUndefined()
      unmount()
    }
  })
})

import { describe, expect, test } from 'vitest'
import { figureScript, linksOf, scriptsNeeded, scriptsOfPage } from './scripts.ts'

/** As the bundler writes them. */
const scripts = new Map([
  [
    'a/main.js',
    'import{t as e}from"./shared.js";import"./effect.js";var r={"by-hand":()=>p(()=>import(`./hand.js`),[],import.meta.url),twin:()=>import("./twin.js")};f(()=>import(`./react.js`))',
  ],
  ['a/shared.js', 'export{t}from"./deep.js"'],
  ['a/deep.js', 'export const t="from nowhere"'],
  ['a/effect.js', ''],
  ['a/hand.js', 'import{a}from"./plot.js"'],
  ['a/twin.js', 'import{a}from"./plot.js";import{b}from"./three.js"'],
  [
    'a/beside.js',
    'new Worker(new URL(new URL(`its.worker-1.js`,import.meta.url).href,``+import.meta.url),{type:`module`})',
  ],
  ['a/plot.js', ''],
  ['a/three.js', ''],
  ['a/react.js', ''],
])

test('every kind of import is followed', () => {
  expect(linksOf('a/main.js', scripts.get('a/main.js')!)).toEqual({
    statics: ['a/shared.js', 'a/effect.js'],
    dynamics: ['a/hand.js', 'a/twin.js', 'a/react.js'],
  })
})

test('so is a worker', () => {
  expect(linksOf('a/beside.js', scripts.get('a/beside.js')!)).toEqual({ statics: [], dynamics: ['a/its.worker-1.js'] })
})

test('the script of a figure is found in the registry', () => {
  expect(figureScript('by-hand', scripts)).toBe('a/hand.js')
  expect(figureScript('twin', scripts)).toBe('a/twin.js')
  expect(() => figureScript('hand', scripts)).toThrow('0 scripts')
})

describe('what a page needs', () => {
  const common = ['a/deep.js', 'a/effect.js', 'a/main.js', 'a/react.js', 'a/shared.js']

  test('leaves out figures that are elsewhere, and what only they need', () => {
    const elsewhere = ['a/twin.js']
    expect(scriptsNeeded(['a/main.js'], elsewhere, scripts)).toEqual([...common, 'a/hand.js', 'a/plot.js'].sort())
    expect(scriptsNeeded(['a/main.js'], ['a/twin.js', 'a/hand.js'], scripts)).toEqual(common)
    expect(scriptsNeeded(['a/main.js'], [], scripts)).toEqual(
      [...scripts.keys()].filter((file) => file !== 'a/beside.js').sort(),
    )
  })

  test('a script that was not built is an error', () => {
    expect(() => scriptsNeeded(['a/gone.js'], [], scripts)).toThrow('a/gone.js')
  })

  test('depends on its figures', () => {
    const allFigures = ['by-hand', 'twin']
    const wanting = { entries: ['a/main.js'], figures: ['by-hand'], allFigures }
    expect(scriptsOfPage(wanting, scripts)).toEqual([...common, 'a/hand.js', 'a/plot.js'].sort())
    expect(() => scriptsOfPage({ ...wanting, entries: ['a/deep.js'] }, scripts)).toThrow('by-hand')
  })
})

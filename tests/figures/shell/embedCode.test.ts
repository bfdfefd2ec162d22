// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { elementCode, frameCode, markdownCode, scriptCode } from '../../../src/figures/shell/embedCode.ts'
import { heightAt, heightFormula, tallest } from '../../../src/figures/shell/reserve.ts'

const STEPS = [1300, 400, 1420, 720, 930]
const root = new URL('https://hobbiton.test/a/path/')
const title = 'A “boundary” <by> "hand" & eye'
const theme = 'auto' as const
const state = new URLSearchParams({ intercept: '3', slope: '-0.4' })
const embedded = { root, page: new URL(`figures/boundary-by-hand/?${state}`, root), title, theme, steps: STEPS }

function parsed(html: string): HTMLElement {
  const box = document.createElement('div')
  box.innerHTML = html
  return box
}

/** What a formula comes to where its width is some pixels: its `clamp` is worked out by hand. */
function worth(formula: string, widthPx: number): number {
  const code = formula
    .replaceAll(/var\([^)]*\)|100vw|100cqw/g, String(widthPx))
    .replaceAll(/(\d)px/g, '$1')
    .replaceAll('clamp(', 'middle(')
    .replace(/^calc/, '')
  const middle = (...values: number[]) => values.toSorted((a, b) => a - b)[1]
  return new Function('middle', `return ${code}`)(middle)
}

describe('the height that is kept', () => {
  test('is a step at each width', () => {
    for (const [width, height] of [
      [288, 1300],
      [399, 1300],
      [400, 1420],
      [719, 1420],
      [720, 930],
      [1900, 930],
    ] as const) {
      expect(heightAt(STEPS, width)).toBe(height)
      expect(worth(heightFormula(STEPS, '100vw'), width), `${width} px`).toBe(height)
    }
    expect(tallest(STEPS)).toBe(1420)
    expect(heightFormula([900], '100vw')).toBe('900px')
  })

  test('takes a step as tall as a chapter within a pixel', () => {
    const steps = [30_000, 720, 9000, 960, 31_000]
    for (const [width, height] of [
      [719, 30_000],
      [720, 9000],
      [959, 9000],
      [960, 31_000],
    ] as const)
      expect(worth(heightFormula(steps, '100vw'), width), `${width} px`).toBe(height)
  })

  test('around a frame is never below the page’s own, however the width is rounded', () => {
    for (let width = 390; width < 730; width += 0.125)
      for (const inside of [Math.floor(width), Math.ceil(width)])
        expect(worth(heightFormula(STEPS, '100cqw'), width), `${width} px`).toBeGreaterThanOrEqual(
          heightAt(STEPS, inside),
        )
  })
})

describe('the code for a page', () => {
  test('is one line that reserves its space, is lazy and titled', () => {
    const code = frameCode(embedded)
    expect(code).not.toContain('\n')
    expect(code).not.toContain('<script')
    const frame = parsed(code).querySelector('iframe')
    expect(frame?.src).toBe('https://hobbiton.test/a/path/figures/boundary-by-hand/?intercept=3&slope=-0.4')
    expect(frame?.title).toBe(title)
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('height'), 'where styles are taken away').toBe('1420')
    const height = /height:(calc\(.*\))$/.exec(frame?.getAttribute('style') ?? '')?.[1] ?? ''
    for (const width of [320, 480, 720]) expect(worth(height, width)).toBe(heightAt(STEPS, width))
    expect(height, 'without its wrapper it takes the tallest').toContain('var(--w,400px)')
  })

  test('says the theme on both sides', () => {
    const frame = parsed(frameCode({ ...embedded, theme: 'dark' })).querySelector('iframe')
    expect(new URL(frame?.src ?? '').searchParams.get('theme')).toBe('dark')
    expect(frame?.getAttribute('style')).toMatch(/;color-scheme:dark$/)
    const chapter = frameCode({ ...embedded, page: new URL('chapters/downhill/?embed', root), theme: 'dark' })
    expect(parsed(chapter).querySelector('iframe')?.src).toMatch(/\/chapters\/downhill\/\?embed&theme=dark$/)
  })

  test('adds a script at an address that stays', () => {
    const box = parsed(scriptCode(embedded))
    expect(box.querySelector('script')?.src).toBe('https://hobbiton.test/a/path/embed/v1/embed.js')
    expect(box.querySelector('script')?.hasAttribute('async')).toBe(true)
    expect(box.querySelectorAll('iframe')).toHaveLength(1)
  })

  test('or is an element, with a link for readers without scripts', () => {
    const box = parsed(elementCode({ root, id: 'boundary-by-hand', title, state, theme }))
    const element = box.querySelector('hobbiton-figure')
    expect(element?.getAttribute('figure')).toBe('boundary-by-hand')
    expect(element?.getAttribute('state')).toBe('intercept=3&slope=-0.4')
    expect(element?.querySelector('a')?.href).toContain('/figures/boundary-by-hand/?intercept=3')
    expect(box.querySelector('script')?.type).toBe('module')
  })

  test('or a picture in Markdown, with the state in words', () => {
    const link = 'https://hobbiton.test/a/path/?figure=boundary-by-hand'
    const code = markdownCode({ id: 'boundary-by-hand', title: 'A *line*', link, sentence: 'Says [all]\nare heroes.' })
    expect(code).toContain(`[![Says \\[all\\] are heroes.](boundary-by-hand.png)](${link})`)
    expect(code).toContain('A \\*line\\*')
    expect(code).toContain('CC BY 4.0')
  })
})

import { afterEach, describe, expect, test } from 'vitest'
import { isUnused } from '../../../src/pages/embed/keys.ts'

/** Presses a key in the first element of some HTML, and says whether it is offered to the host. */
function offered(html: string, key: string, prevent = false): boolean {
  document.body.innerHTML = html
  const target = document.body.querySelector('[data-here]') ?? document.body.firstElementChild ?? document.body
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  let answer = false
  const look = (pressed: KeyboardEvent) => {
    answer = isUnused(pressed)
  }
  target.addEventListener('keydown', (pressed) => prevent && pressed.preventDefault())
  document.addEventListener('keydown', look, { once: true })
  target.dispatchEvent(event)
  return answer
}

afterEach(() => document.body.replaceChildren())

describe('a navigation key that a figure does not use is offered to the host', () => {
  test.each(['PageUp', 'PageDown', 'ArrowLeft', 'ArrowDown', 'Home', 'End', ' ', 'Escape'])(
    '%s, on the ground',
    (key) => {
      expect(offered('<p tabindex="-1">words</p>', key)).toBe(true)
    },
  )

  test.each([
    ['a letter', '<p>words</p>', 'b'],
    ['what a slider takes', '<input type="range">', 'PageDown'],
    ['what a field takes', '<input type="number">', 'Home'],
    ['what a choice takes', '<input type="radio">', 'ArrowDown'],
    ['what a button takes', '<button>Play</button>', ' '],
    ['what a button takes inside', '<button><b data-here>Play</b></button>', ' '],
    ['what a list takes', '<select><option>one</option></select>', 'End'],
    ['what a folded thing takes', '<details><summary data-here>more</summary></details>', ' '],
  ])('not %s', (_case, html, key) => {
    expect(offered(html, key)).toBe(false)
  })

  test.each([
    ['Page Down on a choice', '<input type="radio">', 'PageDown'],
    ['an arrow on a button', '<button>Play</button>', 'ArrowRight'],
  ])('but %s', (_case, html, key) => {
    expect(offered(html, key)).toBe(true)
  })

  test('not what a handle has taken', () => {
    expect(offered('<p>words</p>', 'ArrowLeft')).toBe(true)
    expect(offered('<p>words</p>', 'ArrowLeft', true)).toBe(false)
  })

  test('not what scrolls a box', () => {
    const html = '<div style="overflow: auto" data-here><p>words</p></div>'
    document.body.innerHTML = html
    expect(offered(html, 'ArrowDown')).toBe(true)
    const tall = { configurable: true, get: () => 900 }
    Object.defineProperty(HTMLElement.prototype, 'scrollHeight', tall)
    try {
      expect(offered(html, 'ArrowDown')).toBe(false)
    } finally {
      Reflect.deleteProperty(HTMLElement.prototype, 'scrollHeight')
    }
  })
})

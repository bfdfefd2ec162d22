import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { HobbitonFigure } from '../../../src/pages/embed/figure-element.d.ts'

beforeAll(async () => {
  await import('../../../src/pages/embed/figureElement.ts')
})

// That the console stays empty, whatever a page writes, is seen to after every test of a component.
afterEach(() => document.body.replaceChildren())

function written(html: string): HobbitonFigure {
  document.body.innerHTML = html
  const element = document.querySelector('hobbiton-figure')
  if (!element) throw new Error('no element')
  return element
}
const wordsIn = (element: HobbitonFigure) => element.shadowRoot?.textContent ?? ''
const addressIn = ({ frame }: HobbitonFigure) => new URL(frame?.src ?? 'about:blank')

/** What the figure in the frame says to the page. */
function say(element: HobbitonFigure, data: object) {
  // jsdom gives no window to a frame in a shadow.
  const source = new MessageChannel().port1
  Object.defineProperty(element.frame, 'contentWindow', { configurable: true, value: source })
  window.dispatchEvent(new MessageEvent('message', { source, origin: addressIn(element).origin, data }))
}

describe('the element', () => {
  test('is a lazy, titled frame that keeps its place', () => {
    const element = written('<hobbiton-figure figure="squash" state="z=2"></hobbiton-figure>')
    const address = addressIn(element)
    expect(address.pathname).toMatch(/\/figures\/squash\/$/)
    expect(address.searchParams.get('z')).toBe('2')
    expect(element.frame?.loading).toBe('lazy')
    expect(element.frame?.title).toBe('An interactive figure: squash')
    const [sheet] = element.shadowRoot?.adoptedStyleSheets ?? []
    expect([...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join()).toMatch(/iframe \{.*height: calc\(/)
  })

  test.each([
    ['no-such', 'Hobbiton has no figure “no-such”. '],
    ['constructor', 'Hobbiton has no figure “constructor”. '],
    ['../../evil', 'Hobbiton has no figure “../../evil”. '],
    ['x'.repeat(500), `Hobbiton has no figure “${'x'.repeat(40)}”. `],
    ['', 'Hobbiton: the attribute “figure” is missing here. '],
  ])('says in its place that there is no figure “%s”', (figure, sentence) => {
    const element = written('<hobbiton-figure></hobbiton-figure>')
    element.figure = figure
    expect(wordsIn(element).startsWith(sentence), wordsIn(element)).toBe(true)
    expect(element.frame).toBeNull()
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull()
    expect(element.state).toBe('')
  })

  test('says so where the attribute is left out, and that nothing is written as HTML', () => {
    expect(wordsIn(written('<hobbiton-figure></hobbiton-figure>'))).toContain('“figure” is missing')
    const element = written('<hobbiton-figure figure="<b>x</b>"></hobbiton-figure>')
    expect(wordsIn(element)).toContain('“<b>x</b>”')
    expect(element.shadowRoot?.querySelector('b')).toBeNull()
  })

  test('changes with its attributes, from wrong to right and back', () => {
    const element = written('<hobbiton-figure figure="no-such"></hobbiton-figure>')
    element.theme = 'dark'
    element.state = 'z=1'
    expect(wordsIn(element)).toContain('no figure')
    element.figure = 'squash'
    expect(wordsIn(element)).toBe('')
    expect(addressIn(element).search).toBe('?z=1&theme=dark')
    expect(element.frame?.style.colorScheme).toBe('dark')
    const { frame } = element
    element.title = 'The S curve'
    element.theme = 'light'
    expect(element.frame, 'what can change in place does').toBe(frame)
    expect(frame?.title).toBe('The S curve')
    expect(frame?.style.colorScheme).toBe('light')
    element.setAttribute('sandbox', 'allow-scripts')
    expect(element.frame?.getAttribute('sandbox')).toBe('allow-scripts')
    element.removeAttribute('figure')
    expect(wordsIn(element)).toContain('“figure” is missing')
    expect(element.frame).toBeNull()
  })

  test('a theme that there is not is handed to the frame, which says so', () => {
    const element = written('<hobbiton-figure figure="squash" theme="pink"></hobbiton-figure>')
    expect(addressIn(element).searchParams.get('theme')).toBe('pink')
    expect(element.theme).toBe('auto')
  })

  test('removed and added again it shows what it showed, once', () => {
    const element = written('<hobbiton-figure figure="squash" state="z=1"></hobbiton-figure>')
    say(element, { hobbiton: 1, type: 'state', figure: 'squash', state: 'z=3' })
    expect(element.state).toBe('z=3')
    const before = element.frame
    element.remove()
    say(element, { hobbiton: 1, type: 'state', figure: 'squash', state: 'z=4' })
    expect(element.state, 'out of the page it hears nothing').toBe('z=3')
    document.body.append(element)
    expect(element.frame).not.toBe(before)
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1)
    expect(addressIn(element).searchParams.get('z')).toBe('3')
    const heard = vi.fn()
    element.addEventListener('hobbiton-state', heard)
    say(element, { hobbiton: 1, type: 'state', figure: 'squash', state: 'z=5' })
    expect(heard).toHaveBeenCalledOnce()
  })

  test('changed while it is out of the page, it shows the change when it is back', () => {
    const element = written('<hobbiton-figure figure="squash"></hobbiton-figure>')
    element.remove()
    element.figure = 'no-such'
    document.body.append(element)
    expect(wordsIn(element)).toContain('no figure “no-such”')
    element.remove()
    element.figure = 'newcomer'
    document.body.append(element)
    expect(addressIn(element).pathname).toMatch(/\/newcomer\/$/)
  })
})

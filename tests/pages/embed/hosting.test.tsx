import { afterEach, describe, expect, test, vi } from 'vitest'
import { follow, greet, heard, mayChange, newFollowing, setTheme } from '../../../src/pages/embed/hosting.ts'

const ROOT = new URL('https://hobbiton.test/site/')
const height = { hobbiton: 1, type: 'height', height: 700 } as const

function frameAt(src: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox)
  document.body.append(frame)
  // jsdom would fetch it: only what it says of itself is needed.
  Object.defineProperty(frame, 'src', { value: src })
  // jsdom leaves this list of words out.
  Object.defineProperty(frame, 'sandbox', { value: { contains: (word: string) => (sandbox ?? '').includes(word) } })
  return frame
}

const figure = (sandbox?: string) => frameAt(`${ROOT.href}figures/newcomer/`, sandbox)
const said = (source: Window | null, origin: string, data: unknown = height) =>
  new MessageEvent('message', { source, origin, data })

afterEach(() => document.body.replaceChildren())

describe('a host hears', () => {
  test('its own frame, from where it was sent to', () => {
    const frame = figure()
    expect(heard(frame, ROOT, said(frame.contentWindow, ROOT.origin))).toEqual(height)
  })

  test('its sandboxed frame, which has no origin', () => {
    const frame = figure('allow-scripts')
    expect(heard(frame, ROOT, said(frame.contentWindow, 'null'))).toEqual(height)
    expect(heard(frame, ROOT, said(frame.contentWindow, ROOT.origin))).toBeNull()
  })

  test('nobody else', () => {
    const [frame, other] = [figure(), figure()]
    const stranger = frameAt('https://elsewhere.test/site/figures/newcomer/')
    expect(heard(frame, ROOT, said(other.contentWindow, ROOT.origin)), 'another window').toBeNull()
    expect(heard(frame, ROOT, said(null, ROOT.origin)), 'no window').toBeNull()
    expect(heard(frame, ROOT, said(frame.contentWindow, 'https://elsewhere.test')), 'gone elsewhere').toBeNull()
    expect(heard(frame, ROOT, said(frame.contentWindow, 'null')), 'an origin it should have').toBeNull()
    expect(heard(stranger, ROOT, said(stranger.contentWindow, ROOT.origin)), 'a frame of others').toBeNull()
    expect(heard(frame, ROOT, said(frame.contentWindow, ROOT.origin, { height: 700 })), 'no message').toBeNull()
  })
})

describe('a host follows', () => {
  test('with the height, and says so by an event', () => {
    const frame = figure()
    const event = vi.fn()
    document.body.addEventListener('hobbiton-height', ({ detail }) => event(detail), { once: true })
    follow(frame, frame, height, newFollowing())
    expect(frame.style.height).toBe('700px')
    expect(event).toHaveBeenCalledWith(height)
  })

  test('with room for border and padding, where they are counted in', () => {
    const frame = figure()
    Object.assign(frame.style, { boxSizing: 'border-box', border: '3px solid', padding: '4px' })
    follow(frame, frame, height, newFollowing())
    expect(frame.style.height).toBe('714px')
  })

  test('unless the page cancels the event', () => {
    const frame = figure()
    frame.addEventListener('hobbiton-height', (event) => event.preventDefault())
    follow(frame, frame, height, newFollowing())
    expect(frame.style.height).toBe('')
  })

  test('only so often: a frame that never comes to rest is left as it is, until its width changes', () => {
    const kept = newFollowing()
    const changes = Array.from({ length: 100 }, (_, index) => mayChange(kept, 720, index * 16))
    expect(changes.filter(Boolean).length).toBeLessThan(30)
    expect(changes.slice(0, 12)).not.toContain(false)
    expect(mayChange(kept, 480, 1600)).toBe(true)
    expect(mayChange(kept, 480, 9000)).toBe(true)
  })

  test('with the theme: see-through needs both to agree', () => {
    const frame = figure('allow-scripts')
    const post = vi.spyOn(frame.contentWindow!, 'postMessage').mockImplementation(() => {})
    const following = newFollowing()
    setTheme(frame, ROOT, 'dark', following)
    expect(frame.style.colorScheme).toBe('dark')
    expect(post, 'nobody is there to hear it yet').not.toHaveBeenCalled()
    greet(frame, ROOT, following)
    expect(post).toHaveBeenCalledExactlyOnceWith({ hobbiton: 1, type: 'theme', theme: 'dark' }, '*')
  })
})

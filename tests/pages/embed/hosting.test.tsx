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

/** Asks for heights one after the other, each so long after the last, and gives back which were granted. */
function granted(asked: readonly { widthPx?: number; isTaller?: boolean; afterMs?: number }[], kept = newFollowing()) {
  let nowMs = 0
  return asked.map(({ widthPx = 720, isTaller = true, afterMs = 16 }) => {
    nowMs += afterMs
    return mayChange(kept, widthPx, isTaller, nowMs)
  })
}
const times = <Asked,>(count: number, asked: (index: number) => Asked) =>
  Array.from({ length: count }, (_, i) => asked(i))

describe('auto height has no loop', () => {
  test('a frame that grows with its own height stops, however slowly it goes about it', () => {
    for (const afterMs of [1, 16, 100, 400])
      expect(granted(times(400, () => ({ afterMs }))).filter(Boolean).length, `every ${afterMs} ms`).toBeLessThan(15)
  })

  test('a page that is narrower while the frame is tall comes to rest at the taller height', () => {
    const answers = granted(times(100, (i) => ({ widthPx: i % 2 ? 705 : 720, isTaller: i % 2 === 0 })))
    const refused = answers.indexOf(false)
    expect(refused).toBeLessThan(12)
    expect(refused % 2, 'what is refused is to be shorter').toBe(1)
  })

  test('a reader may unfold as much as they like, and draw the window as wide as they like', () => {
    expect(granted(times(100, (i) => ({ isTaller: i % 2 === 0, afterMs: 600 })))).not.toContain(false)
    expect(granted(times(400, (i) => ({ widthPx: 320 + i, isTaller: i % 3 === 0 })))).not.toContain(false)
  })

  test('what was refused is granted once, when it is quiet', () => {
    vi.useFakeTimers()
    try {
      const frame = figure()
      const following = newFollowing()
      const ask = (height: number) => follow(frame, frame, { hobbiton: 1, type: 'height', height }, following)
      for (let height = 700; height < 800; height += 1) ask(height)
      expect(parseFloat(frame.style.height)).toBeLessThan(720)
      vi.advanceTimersByTime(600)
      expect(frame.style.height, 'the last that it asked for').toBe('799px')
      for (let height = 800; height < 900; height += 1) ask(height)
      vi.advanceTimersByTime(10)
      const rest = frame.style.height
      vi.advanceTimersByTime(5000)
      expect(frame.style.height, 'and no second time').toBe(rest)
      vi.advanceTimersByTime(600)
      ask(1200)
      expect(frame.style.height, 'until a reader does something').toBe('1200px')
    } finally {
      vi.useRealTimers()
    }
  })
})

/**
 * /embed/v1/embed.js: every frame of Hobbiton in a page gets the height of what is in it. The page may have this script
 * once, or after each of its frames; frames that come later are seen to as well. docs/embedding.md has the rest.
 */
import type { Hobbiton } from './embed.d.ts'
import { follow, heard, type Pace, setTheme, tell } from './hosting.ts'

function start() {
  const script = document.currentScript ?? document.querySelector('script[src*="/embed/v1/embed.js"]')
  if (!(script instanceof HTMLScriptElement)) return
  const root = new URL('../../', script.src)
  // A second copy has nothing left to do.
  const mark = Symbol.for(`hobbiton ${root.href}`)
  if (mark in window) return
  Object.defineProperty(window, mark, { value: true })

  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(root.href))
  const paces = new WeakMap<HTMLIFrameElement, Pace>()
  addEventListener('message', (event) => {
    for (const frame of frames()) {
      const message = heard(frame, root, event)
      if (!message) continue
      const pace = paces.get(frame) ?? { widthPx: 0, times: [] }
      paces.set(frame, pace)
      follow(frame, frame, message, pace)
    }
  })
  const hobbiton: Hobbiton = {
    setTheme: (theme, frame) => {
      for (const one of frame ? [frame] : frames()) setTheme(one, root, theme)
    },
    setState: (frame, state, figure) =>
      tell(frame, root, { hobbiton: 1, type: 'state', state, ...(figure !== undefined && { figure }) }),
  }
  window.hobbiton ??= hobbiton
  // Frames that spoke before this script was here say it again.
  for (const frame of frames()) tell(frame, root, { hobbiton: 1, type: 'hello' })
}

start()

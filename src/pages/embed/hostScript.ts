/**
 * /embed/v1/embed.js: every frame of Hobbiton in a page gets the height of what is in it. The page may have this script
 * once, or after each of its frames; frames that come later are seen to as well. docs/embedding.md has the rest.
 */
import type { Hobbiton, Theme } from './embed.d.ts'
import { type Following, follow, greet, heard, newFollowing, setTheme, tell } from './hosting.ts'

function start() {
  const script = document.currentScript ?? document.querySelector('script[src*="/embed/v1/embed.js"]')
  if (!(script instanceof HTMLScriptElement)) return
  const root = new URL('../../', script.src)
  // A second copy has nothing left to do.
  const mark = Symbol.for(`hobbiton ${root.href}`)
  if (mark in window) return
  Object.defineProperty(window, mark, { value: true })

  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(root.href))
  const followings = new WeakMap<HTMLIFrameElement, Following>()
  const followingOf = (frame: HTMLIFrameElement) => {
    const following = followings.get(frame) ?? newFollowing()
    followings.set(frame, following)
    return following
  }
  /** What all frames were last put into: one that is added later, or loads again, wears it as well. */
  let themeOfAll: Theme | null = null

  addEventListener('message', (event) => {
    for (const frame of frames()) {
      const message = heard(frame, root, event)
      if (!message) continue
      const following = followingOf(frame)
      if (message.type === 'ready') {
        if (themeOfAll !== null && !following.waiting.some(({ type }) => type === 'theme'))
          setTheme(frame, root, themeOfAll, following)
        greet(frame, root, following)
      }
      follow(frame, frame, message, following)
    }
  })
  const hobbiton: Hobbiton = {
    setTheme: (theme, frame) => {
      if (!frame) themeOfAll = theme
      for (const one of frame ? [frame] : frames()) setTheme(one, root, theme, followingOf(one))
    },
    setState: (frame, state, figure) =>
      tell(
        frame,
        root,
        { hobbiton: 1, type: 'state', state, ...(figure !== undefined && { figure }) },
        followingOf(frame),
      ),
  }
  window.hobbiton ??= hobbiton
  // Frames that spoke before this script was here say it again.
  for (const frame of frames()) tell(frame, root, { hobbiton: 1, type: 'hello' }, followingOf(frame))
}

start()

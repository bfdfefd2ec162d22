import '../../styles/embed.css'
import { type AnyFigure, isFigureId, loadFigure } from '../../figures/registry.ts'
import { readLink, writeLink } from '../../state/link.ts'
import { isTheme, showTheme } from '../browser/theme.ts'
import type { Follow } from '../browser/wakeFigure.tsx'
import type { FrameMessage, SetStateMessage } from './embed.d.ts'
import { followed } from './followed.tsx'
import { dressPage } from './frameDress.ts'
import { isUnused } from './keys.ts'
import { readFromHost } from './messages.ts'

/** A hand that drags changes the state at every frame; who listens hears of it a few times a second. */
const BETWEEN_STATES_MS = 150

/**
 * Lets an embedded page talk with the page around it. That page may be anybody's, and under `sandbox` it cannot even
 * be named: so nothing is said that is not public, only the parent is listened to, and all it can do is to choose a
 * theme and a figure's state, both checked as those of a link are. Gives back what the figures are to be woken with.
 */
export function joinHostPage(): Follow | undefined {
  dressPage()
  const { searchParams } = new URL(location.href)
  const theme = searchParams.get('theme')
  if (theme !== null && !isTheme(theme))
    complainInPage(`The address asks for the theme “${theme.slice(0, 24)}”; there are light, dark and auto.`)
  if (window.parent === window) return undefined
  const states = new Map<string, string>()
  sayHeights()
  addEventListener('keydown', (event) => {
    if (!isUnused(event)) return
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    say({ hobbiton: 1, type: 'key', key, altKey, ctrlKey, metaKey, shiftKey })
  })
  addEventListener('message', ({ source, data }) => {
    const message = source === window.parent ? readFromHost(data) : null
    if (message?.type === 'theme') showTheme(message.theme)
    else if (message?.type === 'state') setState(message)
    else if (message?.type === 'hello') {
      introduce()
      for (const [figure, state] of states) say({ hobbiton: 1, type: 'state', figure, state })
    }
  })
  introduce()
  return (figure) => followed(figure, stateSayer(figure, states))
}

/** To anyone: a sandboxed frame is not told who is around it, and nothing here is a secret. */
function say(message: FrameMessage) {
  window.parent.postMessage(message, '*')
}

function introduce() {
  const figures = [...document.querySelectorAll<HTMLElement>('[data-figure]')].map(({ id }) => id)
  say({ hobbiton: 1, type: 'ready', title: document.title, figures })
  sayHeight()
}

/** The height of what is in the page, which must not hang on the height of the frame. */
function sayHeight() {
  say({ hobbiton: 1, type: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) })
}

function sayHeights() {
  let known = 0
  new ResizeObserver(([entry]) => {
    const height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0)
    if (height === known) return
    known = height
    sayHeight()
  }).observe(document.body)
}

/** Says what a figure shows, the last of what it has shown in a while; `states` keeps what was said of each. */
function stateSayer({ id, fields, initial }: AnyFigure, states: Map<string, string>): (shown: object) => void {
  let latest: object | null = null
  const send = () => {
    const state = writeLink(fields, initial, latest ?? initial).toString()
    latest = null
    if (states.get(id) === state) return
    states.set(id, state)
    say({ hobbiton: 1, type: 'state', figure: id, state })
  }
  return (shown) => {
    if (!latest) setTimeout(send, BETWEEN_STATES_MS)
    latest = shown
  }
}

/** A state that is not understood changes nothing; what is wrong with it is said to who sent it. */
async function setState({ figure, state }: SetStateMessage) {
  const [first] = document.querySelectorAll<HTMLElement>('[data-figure]')
  const id = figure ?? first?.id
  const element = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(id ?? '')}"]`)
  if (!element || !isFigureId(id)) return complain([`There is no figure “${(id ?? '').slice(0, 40)}” in this frame.`])
  const parameters = new URLSearchParams(state)
  const { fields, initial } = await loadFigure(id)
  const { complaints } = readLink(fields, initial, parameters)
  if (complaints.length > 0) return complain(complaints)
  await awake(element)
  element.dispatchEvent(new CustomEvent('show', { detail: parameters }))
}

/** A figure far down a chapter sleeps until it is near; then it finds what was asked of it. */
function awake(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    if (element.dataset.awake) return resolve()
    new MutationObserver((_records, observer) => {
      if (!element.dataset.awake) return
      observer.disconnect()
      resolve()
    }).observe(element, { attributeFilter: ['data-awake'] })
  })
}

function complain(complaints: string[]) {
  say({ hobbiton: 1, type: 'complaint', complaints })
}

/** Whoever wrote the address sees at once what is wrong with it. */
function complainInPage(complaint: string) {
  const words = document.createElement('p')
  words.className = 'complaint'
  words.setAttribute('role', 'alert')
  words.textContent = complaint
  document.querySelector('main')?.prepend(words)
}

import type { FrameMessage, HostMessage, Theme } from './embed.d.ts'
import { readFromFrame } from './messages.ts'

/** A height that is asked for so soon after another, at a width that was there just now, may be an answer to it. */
const ECHO_MS = 500
/** So many answers are no reader's doing: frame and page chase each other. First they may only grow, then not at all. */
const MOST_ECHOES = 6
const MOST_GROWING = 12

/** What a page remembers of a frame that it looks after. */
export interface Following {
  /** It was heard; what is said to it before would be lost. */
  ready: boolean
  waiting: HostMessage[]
  /** When it last asked for a height; how often of late, with never a pause, at a width that had been there before. */
  askedMs: number
  widths: Set<number>
  echoes: number
  /** What it asked for last and was refused, to be granted once when it is quiet. */
  granting?: ReturnType<typeof setTimeout>
  isGranted: boolean
}

export const newFollowing = (): Following => ({
  ready: false,
  waiting: [],
  askedMs: Number.NEGATIVE_INFINITY,
  widths: new Set(),
  echoes: 0,
  isGranted: false,
})

/** A frame's message, if it is what it says: from the window of that frame, and from where the frame was sent to. */
export function heard(frame: HTMLIFrameElement, root: URL, event: MessageEvent): FrameMessage | null {
  if (!event.source || event.source !== frame.contentWindow || !frame.src.startsWith(root.href)) return null
  return event.origin === originOf(frame, root) ? readFromFrame(event.data) : null
}

/**
 * Says something to a frame, now or once it is there to hear it. A sandboxed one cannot be addressed, nor one that may
 * not be loaded yet, which is asked to introduce itself: neither hears anything that a stranger may not hear.
 */
export function tell(frame: HTMLIFrameElement, root: URL, message: HostMessage, following: Following) {
  const origin = originOf(frame, root)
  const to = origin === 'null' || message.type === 'hello' ? '*' : origin
  if (following.ready || message.type === 'hello') frame.contentWindow?.postMessage(message, to)
  else following.waiting.push(message)
}

/** A frame is see-through only while page and frame agree on light and dark. */
export function setTheme(frame: HTMLIFrameElement, root: URL, theme: Theme, following: Following) {
  frame.style.colorScheme = theme === 'auto' ? '' : theme
  tell(frame, root, { hobbiton: 1, type: 'theme', theme }, following)
}

/** A frame that was heard is told what waited for it. */
export function greet(frame: HTMLIFrameElement, root: URL, following: Following) {
  following.ready = true
  for (const message of following.waiting.splice(0)) tell(frame, root, message, following)
}

/** Gives a frame the height it asks for, and hands every message on as an event of `element`, which may be cancelled. */
export function follow(element: HTMLElement, frame: HTMLIFrameElement, message: FrameMessage, following: Following) {
  const event = new CustomEvent(`hobbiton-${message.type}`, {
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: message,
  })
  if (!element.dispatchEvent(event) || message.type !== 'height') return
  const style = getComputedStyle(frame)
  const sides = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom]
  const aroundPx = style.boxSizing === 'border-box' ? sides.reduce((sum, side) => sum + (parseFloat(side) || 0), 0) : 0
  const heightPx = message.height + aroundPx
  const nowPx = parseFloat(style.height) || 0
  clearTimeout(following.granting)
  if (nowPx === heightPx) return
  const grant = () => {
    frame.style.height = `${heightPx}px`
  }
  if (mayChange(following, frame.offsetWidth, heightPx > nowPx, performance.now())) grant()
  else if (!following.isGranted)
    following.granting = setTimeout(() => {
      following.isGranted = true
      following.askedMs = performance.now()
      grant()
    }, ECHO_MS)
}

/**
 * Whether a frame may be given another height now. A reader who draws the window wider makes many, each at a width of
 * its own. A loop comes back to the same width: the frame grows with its own height, or the page is narrower by a
 * scrollbar whenever the frame is tall.
 */
export function mayChange(following: Following, widthPx: number, isTaller: boolean, nowMs: number): boolean {
  if (nowMs - following.askedMs > ECHO_MS) Object.assign(following, { widths: new Set(), echoes: 0, isGranted: false })
  following.askedMs = nowMs
  if (following.widths.has(widthPx)) following.echoes += 1
  following.widths.add(widthPx)
  return following.echoes <= (isTaller ? MOST_GROWING : MOST_ECHOES)
}

function originOf(frame: HTMLIFrameElement, root: URL): string {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : root.origin
}

import type { FrameMessage, HostMessage, Theme } from './embed.d.ts'
import { readFromFrame } from './messages.ts'

/** More changes of height than these in a while are no reader's doing: the frame and its page chase each other. */
const MOST_CHANGES = 12
const WHILE_MS = 1000

/** What a page remembers of a frame that it looks after. */
export interface Following {
  /** It was heard; what is said to it before would be lost. */
  ready: boolean
  waiting: HostMessage[]
  /** When its height was changed lately, at its present width. */
  widthPx: number
  times: number[]
}

export const newFollowing = (): Following => ({ ready: false, waiting: [], widthPx: 0, times: [] })

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

/**
 * Gives a frame the height it asks for, and hands every message on as an event of `element`, which may be cancelled.
 * Changes are counted, so that a frame which never comes to rest is left as it is until its width changes.
 */
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
  const height = `${message.height + aroundPx}px`
  if (style.height !== height && mayChange(following, frame.offsetWidth, performance.now())) frame.style.height = height
}

/** Whether a frame may be given another height now; if so, that is noted. */
export function mayChange(following: Following, widthPx: number, nowMs: number): boolean {
  if (following.widthPx !== widthPx) Object.assign(following, { widthPx, times: [] })
  const { times } = following
  if (times.length >= MOST_CHANGES && nowMs - times[times.length - MOST_CHANGES]! < WHILE_MS) return false
  following.times = [...times.slice(1 - MOST_CHANGES), nowMs]
  return true
}

function originOf(frame: HTMLIFrameElement, root: URL): string {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : root.origin
}

import type { FrameMessage, HostMessage, Theme } from './embed.d.ts'
import { readFromFrame } from './messages.ts'

/** More changes of height than these in a while are no reader's doing: the frame and its page chase each other. */
const MOST_CHANGES = 12
const WHILE_MS = 1000

/** How often a frame's height was changed lately, at its present width. */
export interface Pace {
  widthPx: number
  times: number[]
}

/** A frame's message, if it is what it says: from the window of that frame, and from where the frame was sent to. */
export function heard(frame: HTMLIFrameElement, root: URL, event: MessageEvent): FrameMessage | null {
  if (!event.source || event.source !== frame.contentWindow || !frame.src.startsWith(root.href)) return null
  return event.origin === originOf(frame, root) ? readFromFrame(event.data) : null
}

/** Says something to a frame. To a sandboxed one it cannot be addressed; it is nothing that a stranger may not hear. */
export function tell(frame: HTMLIFrameElement, root: URL, message: HostMessage) {
  const origin = originOf(frame, root)
  frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin)
}

/** A frame is see-through only while page and frame agree on light and dark. */
export function setTheme(frame: HTMLIFrameElement, root: URL, theme: Theme) {
  frame.style.colorScheme = theme === 'auto' ? '' : theme
  tell(frame, root, { hobbiton: 1, type: 'theme', theme })
}

/**
 * Gives a frame the height it asks for, and hands every message on as an event of `element`, which may be cancelled.
 * The pace is kept, so that a frame which never comes to rest is left as it is until its width changes.
 */
export function follow(element: HTMLElement, frame: HTMLIFrameElement, message: FrameMessage, pace: Pace) {
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
  if (style.height !== height && mayChange(pace, frame.offsetWidth, performance.now())) frame.style.height = height
}

/** Whether a frame may be given another height now; if so, that is noted. */
export function mayChange(pace: Pace, widthPx: number, nowMs: number): boolean {
  if (pace.widthPx !== widthPx) Object.assign(pace, { widthPx, times: [] })
  const { times } = pace
  if (times.length >= MOST_CHANGES && nowMs - times[times.length - MOST_CHANGES]! < WHILE_MS) return false
  pace.times = [...times.slice(1 - MOST_CHANGES), nowMs]
  return true
}

function originOf(frame: HTMLIFrameElement, root: URL): string {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : root.origin
}

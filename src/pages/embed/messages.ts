import type { FrameMessage, HostMessage } from './embed.d.ts'

/** Far above any figure or chapter; a height beyond it is a mistake or a joke. */
const MOST_HEIGHT_PX = 200_000
const MOST_LETTERS = 8000
const MOST_ENTRIES = 100

/**
 * What a frame said, or null where it is not of this protocol. Who said it is the caller's to check.
 * Read by hand and not by a library: this goes into embed.js, of which every byte is somebody else's page.
 */
export function readFromFrame(data: unknown): FrameMessage | null {
  if (!isOurs(data)) return null
  const { type } = data
  if (type === 'height') {
    const { height } = data
    const isHeight = typeof height === 'number' && height > 0 && height <= MOST_HEIGHT_PX
    return isHeight ? { hobbiton: 1, type, height: Math.ceil(height) } : null
  }
  if (type === 'state') {
    const { figure, state } = data
    return isText(figure) && isText(state) ? { hobbiton: 1, type, figure, state } : null
  }
  if (type === 'key') {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = data
    if (!isText(key) || ![altKey, ctrlKey, metaKey, shiftKey].every((held) => typeof held === 'boolean')) return null
    return { hobbiton: 1, type, key, altKey: !!altKey, ctrlKey: !!ctrlKey, metaKey: !!metaKey, shiftKey: !!shiftKey }
  }
  if (type === 'ready') {
    const { title, figures } = data
    return isText(title) && areTexts(figures) ? { hobbiton: 1, type, title, figures } : null
  }
  if (type === 'complaint') {
    const { complaints } = data
    return areTexts(complaints) ? { hobbiton: 1, type, complaints } : null
  }
  return null
}

/** What the page around a frame said, or null where it is not of this protocol. */
export function readFromHost(data: unknown): HostMessage | null {
  if (!isOurs(data)) return null
  const { type } = data
  if (type === 'hello') return { hobbiton: 1, type }
  if (type === 'theme') {
    const { theme } = data
    return theme === 'light' || theme === 'dark' || theme === 'auto' ? { hobbiton: 1, type, theme } : null
  }
  if (type === 'state') {
    const { figure, state } = data
    if (!isText(state)) return null
    if (figure === undefined) return { hobbiton: 1, type, state }
    return isText(figure) ? { hobbiton: 1, type, figure, state } : null
  }
  return null
}

function isOurs(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && 'hobbiton' in data && data.hobbiton === 1
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_LETTERS
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isText)
}

import { announceEdition } from './newerEdition.ts'

/** Hands that have kept off the page for so long are a reader's, and will for a while. */
const REST_MS = 2000
const STIRRINGS = ['pointerdown', 'pointerup', 'pointercancel', 'keydown', 'wheel', 'scroll']

/** What Chromium tells of the reader's line, and others keep to themselves. */
interface Line {
  connection?: { saveData?: boolean }
}

/** Has sw.js keep the whole site, when the page is at rest, and says when a newer edition of it lies ready. */
export async function keepCopy() {
  const kept = navigator.serviceWorker
  if (!kept || (navigator as Line).connection?.saveData) return
  await quiet()
  const home = new URL(document.body.dataset.root ?? './', location.href)
  const registration = await kept.register(new URL('sw.js', home))
  // The first edition of all is nothing to announce: it is the one being read.
  const announce = () => registration.active && registration.waiting && announceEdition(registration)
  const follow = () => registration.installing?.addEventListener('statechange', announce)
  registration.addEventListener('updatefound', follow)
  follow()
  announce()
}

/** To fetch a whole site holds up whatever moves meanwhile on a slow computer, so it waits until nothing does. */
async function quiet() {
  await rest()
  // Not every browser knows of quiet moments.
  if ('requestIdleCallback' in window)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: REST_MS }))
}

const rest = () =>
  new Promise<void>((resolve) => {
    const hearing = new AbortController()
    const how = { capture: true, passive: true, signal: hearing.signal }
    let stirred = performance.now()
    const stir = ({ type }: Event) => {
      // What is held may be dragged for any time.
      stirred = type === 'pointerdown' ? Number.POSITIVE_INFINITY : performance.now()
    }
    for (const kind of STIRRINGS) window.addEventListener(kind, stir, how)
    const look = () => {
      const left = stirred + REST_MS - performance.now()
      if (left > 0) return setTimeout(look, Math.min(left, REST_MS))
      hearing.abort()
      resolve()
    }
    look()
  })

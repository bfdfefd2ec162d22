import { siteRoot } from '../../state/siteRoot.ts'
import { announceEdition } from './newerEdition.ts'

/** Hands that have kept off the page for so long are a reader's, and will for a while. */
const REST_MS = 2000
const STIRRINGS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll']

/** What Chromium tells of the reader's line, and others keep to themselves. */
interface Line {
  connection?: { saveData?: boolean }
}

/** Has sw.js keep the whole site, when the page is at rest, and says when a newer edition of it lies ready. */
export async function keepCopy() {
  const kept = navigator.serviceWorker
  if (!kept || (navigator as Line).connection?.saveData) return
  await quiet()
  const registration = await kept.register(new URL('sw.js', siteRoot()))
  // The first edition of all is nothing to announce: it is the one being read.
  const announce = () => registration.active && registration.waiting && announceEdition(registration)
  const follow = () => registration.installing?.addEventListener('statechange', announce)
  registration.addEventListener('updatefound', follow)
  follow()
  announce()
}

/** To fetch a whole site holds up whatever moves meanwhile on a slow computer, so it waits until nothing does. */
async function quiet() {
  while ((await stirs()) || plays()) await new Promise((resolve) => setTimeout(resolve, REST_MS))
  // Not every browser knows of quiet moments.
  if ('requestIdleCallback' in window)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: REST_MS }))
}

/** Whether a figure plays. */
const plays = () => document.querySelector('[data-playing]') !== null

/** Whether a hand stirs within the time of a rest. The first event tells; the many of a drag are not listened to. */
const stirs = () =>
  new Promise<boolean>((resolve) => {
    const hearing = new AbortController()
    const end = (stirred: boolean) => {
      hearing.abort()
      clearTimeout(timer)
      resolve(stirred)
    }
    const timer = setTimeout(end, REST_MS, false)
    for (const kind of STIRRINGS)
      window.addEventListener(kind, () => end(true), { capture: true, passive: true, signal: hearing.signal })
  })

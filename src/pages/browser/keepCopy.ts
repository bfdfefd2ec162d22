import { announceEdition } from './newerEdition.ts'

const SOON_MS = 2000

/** What Chromium tells of the reader's line, and others keep to themselves. */
interface Line {
  connection?: { saveData?: boolean }
}

/** Has sw.js keep the whole site, in a quiet moment, and says when a newer edition of it lies ready. */
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

/** A page that moves all the time has no quiet moment, and not every browser knows of any: then it is soon enough. */
const quiet = () =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: SOON_MS })
    else setTimeout(resolve, SOON_MS)
  })

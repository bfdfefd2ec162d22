/** The same name is in src/build/serviceWorker.ts, which looks there for what is no longer part of the site. */
const EARLIER = 'hobbiton-earlier-edition'
const LATER = 'hobbiton:later'

/** Says that a newer edition lies ready. Nothing changes under the reader's eyes: it opens when they ask for it. */
export function announceEdition(registration: ServiceWorkerRegistration) {
  if (!document.querySelector('.site-header') || document.querySelector('.newer-edition') || isPutOff()) return
  const line = document.createElement('aside')
  line.className = 'newer-edition'
  line.setAttribute('aria-label', 'A newer edition')
  const words = document.createElement('p')
  words.setAttribute('role', 'status')
  const open = button('Open it now', () => {
    open.textContent = 'Opening …'
    openEdition(registration)
  })
  const later = button('Later', () => {
    line.remove()
    putOff()
  })
  line.append(words, open, later)
  document.body.append(line)
  // A screen reader tells what changes in a place that it knows already.
  requestAnimationFrame(() => {
    words.textContent = 'A newer edition is here. Read it when you like.'
  })
}

function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', onClick)
  return made
}

/** Pages that are open elsewhere stay as they are, so their scripts are put aside for them. This one is read anew. */
async function openEdition({ scope, waiting }: ServiceWorkerRegistration) {
  await putAside(scope).catch(() => undefined)
  // Another tab may have opened it already.
  if (waiting?.state !== 'installed') return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

async function putAside(scope: string) {
  const current = (await caches.keys()).find((name) => name.includes('-precache-') && name.endsWith(scope))
  if (!current) return
  const [from, to] = await Promise.all([caches.open(current), caches.open(EARLIER)])
  for (const request of await to.keys()) if (request.url.startsWith(scope)) await to.delete(request)
  for (const request of await from.keys()) {
    const answer = request.url.startsWith(`${scope}assets/`) && (await from.match(request))
    if (answer) await to.put(request, answer)
  }
}

/** Put off for as long as this tab is open; once all pages are closed, the newer edition is the one that opens. */
function putOff() {
  try {
    sessionStorage.setItem(LATER, 'yes')
  } catch {
    // Then it is said again on the next page.
  }
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null
  } catch {
    return false
  }
}

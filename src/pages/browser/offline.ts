/** Lets the browser keep the site for days without a network, once the page is there; a frame in another page does not. */
export function workOffline() {
  if (import.meta.env.DEV || window !== top) return
  // Where it may not or cannot be kept, the page goes on reading from the network.
  const keep = () => import('./keepCopy.ts').then(({ keepCopy }) => keepCopy()).catch(() => undefined)
  addEventListener('load', keep)
}

import type { Follow } from './wakeFigure.tsx'

/** Whether this page stands in a frame of another, or was asked to look as if it did: `?embed`. */
export function isEmbedded(): boolean {
  return window.parent !== window || new URLSearchParams(location.search).has('embed')
}

/**
 * Bares an embedded page and lets it talk with the one around it; all that this takes is fetched only there. It gives
 * back how its figures are followed. Without a connection they still wake, and the frame keeps the place reserved for it.
 */
export function joinHost(): Promise<Follow | undefined> {
  document.documentElement.dataset.embed = ''
  return import('../embed/frame.ts').then((frame) => frame.joinHostPage()).catch(() => undefined)
}

import type { Follow } from './wakeFigure.tsx'

/** Whether this page stands in a frame of another, or was asked to look as if it did: `?embed`. */
export function isEmbedded(): boolean {
  return window.parent !== window || new URLSearchParams(location.search).has('embed')
}

/**
 * Bares an embedded page and lets it talk with the one around it; all that this takes, the sheet included, is fetched
 * only there. Until then a page is not shown, for it would jump; a figure's own has the sheet and is. It gives back how
 * figures are followed. Without a connection they still wake, and the frame keeps the place reserved for it.
 */
export function joinHost(): Promise<Follow | undefined> {
  const { dataset, style } = document.documentElement
  dataset.embed = ''
  if (!document.body.matches('.figure-page')) style.visibility = 'hidden'
  return import('../embed/frame.ts')
    .then((frame) => frame.joinHostPage())
    .catch(() => undefined)
    .finally(() => {
      style.visibility = ''
    })
}

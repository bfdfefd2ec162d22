/** Whether this page stands in a frame of another, or was asked to look as if it did: `?embed`. */
export function isEmbedded(): boolean {
  return window.parent !== window || new URLSearchParams(location.search).has('embed')
}

/** Bares an embedded page and lets it talk with the one around it; what that takes is fetched only there. */
export async function joinHost() {
  document.documentElement.dataset.embed = ''
  try {
    const { joinHostPage } = await import('../embed/frame.ts')
    joinHostPage()
  } catch {
    // Without a connection the figures still wake, and the frame keeps the place that was reserved for it.
  }
}

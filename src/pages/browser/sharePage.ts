const SHOWN_MS = 2500

/** Hands the page's link to the device's own sharing, or copies it where there is none. */
export function sharePage() {
  const button = document.querySelector<HTMLButtonElement>('[data-share-page]')
  const words = button?.textContent
  button?.addEventListener('click', async () => {
    const url = location.href
    try {
      if (navigator.share) return await navigator.share({ title: document.title, url })
      await navigator.clipboard.writeText(url)
      button.textContent = 'Link copied'
    } catch (error) {
      // To close the device's panel is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return
      button.textContent = 'Copy the address above'
    }
    setTimeout(() => {
      button.textContent = words ?? ''
    }, SHOWN_MS)
  })
}

import { briefly } from './briefly.ts'

/** Hands the page's link to the device's own sharing, or copies it where there is none. */
export function sharePage() {
  const button = document.querySelector<HTMLButtonElement>('[data-share-page]')
  if (!button) return
  const say = briefly(button)
  button.addEventListener('click', async () => {
    const url = location.href
    try {
      if (navigator.share) return await navigator.share({ title: document.title, url })
      await navigator.clipboard.writeText(url)
      say('Link copied')
    } catch (error) {
      // To close the device's panel is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return
      say('Copy the address above')
    }
  })
}

const SHOWN_MS = 2500

/** The lines by which another page takes the chapter in are fetched when they are asked for. */
export function offerEmbedding() {
  const button = document.querySelector<HTMLButtonElement>('[data-embed-chapter]')
  const words = button?.textContent
  button?.addEventListener('click', async () => {
    try {
      const { openEmbedding } = await import('../embed/openEmbedding.tsx')
      openEmbedding()
    } catch {
      button.textContent = 'No connection'
      setTimeout(() => {
        button.textContent = words ?? ''
      }, SHOWN_MS)
    }
  })
}

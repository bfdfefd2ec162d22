import { briefly } from './briefly.ts'

/** The lines by which another page takes the chapter in are fetched when they are asked for. */
export function offerEmbedding() {
  const button = document.querySelector<HTMLButtonElement>('[data-embed-chapter]')
  if (!button) return
  const say = briefly(button)
  button.addEventListener('click', async () => {
    try {
      const { openEmbedding } = await import('../embed/openEmbedding.tsx')
      openEmbedding()
    } catch {
      say('No connection')
    }
  })
}

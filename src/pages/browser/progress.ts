import * as v from 'valibot'
import { memory } from '../../state/storage.ts'

const remembered = memory('read-chapters', v.array(v.string()), [])

/** A chapter counts as read once its last part has been on screen; the map shows it as footprints. */
export function keepProgress() {
  const chapter = document.body.dataset.chapter
  const last = document.querySelector('.own-words')
  if (chapter && last) {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      remembered.write([...new Set([...remembered.read(), chapter])])
      observer.disconnect()
    })
    observer.observe(last)
  }
  for (const id of remembered.read()) {
    const selector = (attribute: string) => `[${attribute}="${CSS.escape(id)}"]`
    for (const place of document.querySelectorAll<HTMLElement>(selector('data-place'))) place.dataset.read = 'true'
    for (const steps of document.querySelectorAll(selector('data-steps-to'))) steps.classList.add('walked')
    for (const link of document.querySelectorAll<HTMLElement>(selector('data-chapter-link'))) link.dataset.read = 'true'
  }
}

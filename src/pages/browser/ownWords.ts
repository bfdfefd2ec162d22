import * as v from 'valibot'
import { memory } from '../../state/storage.ts'

const remembered = memory('own-words', v.record(v.string(), v.string()), {})

/** Keeps the reader's own sentences in the reader's own browser. */
export function rememberOwnWords() {
  for (const box of document.querySelectorAll<HTMLElement>('[data-own-words]')) {
    const id = box.dataset.ownWords ?? ''
    const field = box.querySelector('textarea')
    if (!field) continue
    field.value = remembered.read()[id] ?? ''
    field.addEventListener('input', () => remembered.write({ ...remembered.read(), [id]: field.value }))
  }
}

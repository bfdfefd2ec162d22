import * as v from 'valibot'
import { memory } from '../../state/storage.ts'

const remembered = memory('predictions', v.record(v.string(), v.string()), {})

/** Keeps what the reader guessed, and shows the outcome beside it once a guess is made or skipped. */
export function rememberPredictions() {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-predict]')) {
    const id = form.dataset.predict ?? ''
    const outcome = form.querySelector('details')
    const yours = form.querySelector<HTMLElement>('.predict-yours')
    if (!outcome || !yours) continue
    form.dataset.waiting = 'true'
    const reveal = (guess: string | null) => {
      delete form.dataset.waiting
      yours.hidden = guess === null
      yours.textContent = guess === null ? '' : `Your guess: “${guess}”.`
      for (const option of form.querySelectorAll('input')) option.checked = option.value === guess
      outcome.open = true
    }
    const kept = remembered.read()[id]
    if (kept !== undefined && isOption(form, kept)) reveal(kept)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const guess = new FormData(form).get(id)
      if (typeof guess !== 'string') {
        const buttons = form.querySelector('.buttons')
        buttons?.setAttribute('data-hint', 'Pick one first, or skip.')
        form.querySelector('input')?.focus()
        return
      }
      remembered.write({ ...remembered.read(), [id]: guess })
      reveal(guess)
    })
    form.querySelector('[data-skip]')?.addEventListener('click', () => reveal(null))
  }
}

/** An older page may have offered other options. */
function isOption(form: HTMLFormElement, guess: string): boolean {
  return [...form.querySelectorAll('input')].some((option) => option.value === guess)
}

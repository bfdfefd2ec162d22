import type { Company } from './company.ts'

/** The class's guess, clicked by the teacher, stands beside what comes out. */
export function askQuestions(company: Company) {
  const guesses = new Map<string, string>()
  const show = (id: string, value: string) => {
    guesses.set(id, value)
    for (const option of document.querySelectorAll<HTMLInputElement>(`[data-question="${CSS.escape(id)}"] input`))
      option.checked = option.value === value
    for (const beside of document.querySelectorAll<HTMLElement>(`[data-guess-for="${CSS.escape(id)}"]`)) {
      beside.hidden = false
      beside.textContent = `Your guess: “${value}”.`
    }
  }
  document.addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLInputElement ? target.closest<HTMLFormElement>('[data-question]') : null
    if (!form || !(target instanceof HTMLInputElement)) return
    const id = form.dataset.question ?? ''
    show(id, target.value)
    company.tell({ is: 'guess', id, value: target.value })
  })
  document.addEventListener('submit', (event) => event.preventDefault())
  company.share(() => [...guesses].map(([id, value]) => ({ is: 'guess', id, value }) as const))
  company.hear('guess', ({ id, value }) => show(id, value))
}

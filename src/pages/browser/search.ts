import { siteRoot } from '../../state/siteRoot.ts'
import { briefly } from './briefly.ts'

const FIELDS = 'textarea, select, [contenteditable], input:not([type="range"], [type="radio"], [type="checkbox"])'

/** The search is fetched when it is first asked for: by its button, or by the key “/” outside of any field. */
export function offerSearch() {
  const button = document.querySelector<HTMLButtonElement>('[data-search]')
  const words = button?.querySelector('span')
  if (!button || !words) return
  const say = briefly(words)
  const open = async () => {
    try {
      const { openSearch } = await import('../search/openSearch.ts')
      openSearch(siteRoot())
    } catch {
      say('No connection')
    }
  }
  button.addEventListener('click', open)
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(`${FIELDS}, dialog`)) return
    event.preventDefault()
    open()
  })
}

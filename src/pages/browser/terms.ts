/** A term shows its definition where it stands; without scripts it is a link to the glossary. */
export function showDefinitions() {
  document.addEventListener('click', (event) => {
    const term = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null
    const definition = term && document.getElementById(`term-${term.dataset.term}`)
    if (!term || !definition?.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    definition.tabIndex = -1
    definition.showPopover()
    const follow = () => place(definition, term.getBoundingClientRect())
    follow()
    definition.focus({ preventScroll: true })
    addEventListener('scroll', follow, { passive: true })
    definition.addEventListener('beforetoggle', () => removeEventListener('scroll', follow), { once: true })
  })
}

/** Below the term, or above it where there is no room; always inside the window. */
function place(definition: HTMLElement, term: DOMRect) {
  const { width, height } = definition.getBoundingClientRect()
  const left = Math.max(8, Math.min(term.left, document.documentElement.clientWidth - width - 8))
  const below = term.bottom + 6
  definition.style.left = `${left}px`
  definition.style.top = `${below + height < window.innerHeight ? below : Math.max(8, term.top - height - 6)}px`
}

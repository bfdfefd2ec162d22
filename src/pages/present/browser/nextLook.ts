import type { RevealApi } from 'reveal.js'

/** What one more press will show, as a picture: this slide with its next part, or the next slide. Nothing at the end. */
export function nextLook(reveal: RevealApi): Element[] {
  const slides = reveal.getSlides()
  const here = reveal.getCurrentSlide()
  const waiting = reveal.availableFragments().next
  const source = waiting ? here : slides[slides.indexOf(here) + 1]
  if (!source) return []
  const copy = source.cloneNode(true) as HTMLElement
  copy.removeAttribute('style')
  copy.removeAttribute('hidden')
  copy.removeAttribute('aria-hidden')
  copy.className = copy.className.replace(/\b(past|future|present)\b/g, '')
  copy.inert = true
  copy.querySelector('.notes')?.remove()
  if (waiting) copy.querySelector('.fragment:not(.visible)')?.classList.add('visible')
  else for (const fragment of copy.querySelectorAll('.fragment')) fragment.classList.remove('visible')
  renameIds(copy)
  return [copy]
}

/** No two elements of a page may share an id; what points at one in the picture points at the picture's own. */
function renameIds(copy: HTMLElement) {
  const renamed = (id: string) => `next-${id}`
  const ids = new Set([...copy.querySelectorAll('[id]')].map(({ id }) => id))
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const mine = value.replace(/url\(#([^)]+)\)|^#(.+)$/g, (whole, url, hash) =>
        ids.has(url ?? hash) ? whole.replace(url ?? hash, renamed(url ?? hash)) : whole,
      )
      if (name === 'id') element.id = renamed(value)
      else if (name === 'name') element.removeAttribute(name)
      else if (mine !== value) element.setAttribute(name, mine)
    }
    element.removeAttribute('data-deck-figure')
  }
}

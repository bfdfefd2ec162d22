import { isFigureId } from '../../figures/registry.ts'
import type { Follow } from './wakeFigure.tsx'

/** How far below the screen a figure begins to wake, so that it is awake when it is reached. */
const AHEAD = '600px'

/** Wakes each figure of the page as it comes near the screen; React itself is fetched with the first of them. */
export function wakeFigures(follow?: Follow) {
  const link = new URLSearchParams(location.search)
  const linked = link.get('figure') ?? document.body.dataset.loneFigure
  const wake = async (element: HTMLElement) => {
    const id = element.dataset.figure
    if (!isFigureId(id)) return
    const { wakeFigure } = await import('./wakeFigure.tsx')
    await wakeFigure(element, id, id === linked ? link : undefined, follow)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue
        observer.unobserve(target)
        wake(target)
      }
    },
    { rootMargin: AHEAD },
  )
  for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    if (figure.dataset.figure === linked) wake(figure)
    else observer.observe(figure)
  }
  sendShowLinks()
  complainOfUnknown(link.get('figure'))
}

/** A link of the prose changes the figure in place, and keeps the words beside it in view where it can. */
function sendShowLinks() {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-shows]') : null
    const figure = link && document.getElementById(link.dataset.shows ?? '')
    if (!link || !figure?.dataset.awake || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    figure.dispatchEvent(new CustomEvent('show', { detail: new URLSearchParams(link.search) }))
    // In step-by-step reading the figure may be put away: its step opens as if it had been searched for.
    figure.closest('[hidden]')?.dispatchEvent(new Event('beforematch'))
    figure.scrollIntoView({ block: 'nearest' })
    offerWayBack(figure, link)
  })
}

/** A figure that was called up from afar has a way back to the words that called it. */
function offerWayBack(figure: HTMLElement, link: HTMLElement) {
  figure.querySelector('.way-back')?.remove()
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'way-back'
  button.textContent = 'Back to the text'
  button.addEventListener('click', () => {
    button.remove()
    link.closest('[hidden]')?.dispatchEvent(new Event('beforematch'))
    link.scrollIntoView({ block: 'center' })
    link.focus({ preventScroll: true })
  })
  figure.append(button)
}

function complainOfUnknown(id: string | null) {
  if (id === null || document.querySelector(`[data-figure="${CSS.escape(id)}"]`)) return
  const complaint = document.createElement('p')
  complaint.className = 'complaint'
  complaint.setAttribute('role', 'alert')
  complaint.textContent = `The link asks for a figure “${id.slice(0, 40)}”, which is not on this page. Everything here starts as it always does.`
  document.querySelector('main')?.prepend(complaint)
}

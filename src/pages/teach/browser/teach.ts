import { drawQrCode } from '../../../plot/qrCode.ts'
import { siteRoot } from '../../../state/siteRoot.ts'
import '../../../styles/teach.css'
import '../../../styles/teach-paper.css'
import '../../../styles/teach-print.css'

// What wakes in the pages for teachers. It runs before the script of all pages, which then wakes the figures set out here.
const root = siteRoot()
const link = new URLSearchParams(location.search)

setOutFigures()
writeWays()
document.querySelector('[data-print]')?.addEventListener('click', () => print())

/** Living figures take the place of their pictures where the page’s address asks for them, or has a state for one. */
function setOutFigures() {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-paper-figure]')) {
    const id = figure.dataset.paperFigure ?? ''
    const living = figure.querySelector('template')
    const isLinked = link.get('figure') === id
    if (!living || !(isLinked || link.has('living'))) continue
    figure.dataset.figure = id
    figure.querySelector('[data-paper-picture]')?.replaceChildren(living.content)
    if (isLinked) tellWay(figure, id)
  }
}

/** The way beside a figure leads to the state that the page’s address has for it. */
function tellWay(figure: HTMLElement, id: string) {
  const state = new URLSearchParams([...link].filter(([name]) => name !== 'figure' && name !== 'living'))
  const address = `figures/${id}/${state.size > 0 ? `?${state}` : ''}`
  const [words, code] = [figure.querySelector('[data-address]'), figure.querySelector<HTMLElement>('[data-code]')]
  if (words) words.textContent = address
  if (code) code.dataset.code = address
}

/** On paper an address is of use only as a whole, to be typed or photographed. */
function writeWays() {
  for (const place of document.querySelectorAll('[data-address]')) {
    const { host, pathname, search } = new URL(place.textContent ?? '', root)
    place.textContent = host + pathname + search
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-code]')) {
    try {
      place.replaceChildren(drawQrCode(new URL(place.dataset.code ?? '', root).href, 'QR code'))
    } catch {
      // An address can hold more than a code can; then the address alone stands there.
      place.remove()
    }
  }
}

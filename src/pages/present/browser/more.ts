import type { Company } from './company.ts'
import type { Deck } from './deck.ts'

const SLACK_PX = 4
/** A little of what was seen stays in sight, so that the eye finds its place. */
const STRIDE = 0.85

/**
 * A figure with more in it than its slide has room for says so, at its edge and in the bar. One press shows more of it,
 * in the other windows too, and at its end the next one leads back up.
 */
export function offerMore({ reveal }: Deck, company: Company): () => void {
  const button = document.querySelector<HTMLElement>('[data-do="more"]')
  const figureHere = () => reveal.getCurrentSlide()?.querySelector<HTMLElement>('[data-deck-figure]')
  const belowOf = (figure: HTMLElement) => figure.scrollHeight - figure.clientHeight - figure.scrollTop
  const draw = () => {
    const figure = figureHere()
    const below = figure ? belowOf(figure) : 0
    figure?.toggleAttribute('data-more', below > SLACK_PX)
    if (!button) return
    button.hidden = !figure || below + figure.scrollTop <= SLACK_PX
    button.textContent = below > SLACK_PX ? 'More ↓' : 'Up ↑'
  }
  const scrolled = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || !target.dataset.deckFigure) return
    draw()
    company.tell({ is: 'scroll', id: target.id, px: target.scrollTop })
  }
  company.hear('scroll', ({ id, px }) => {
    const figure = document.querySelector<HTMLElement>(`[data-deck-figure="${CSS.escape(id)}"]`)
    // The other window hears back what it said, rounded: that is no reason to scroll again.
    if (figure && Math.abs(figure.scrollTop - px) > 1) figure.scrollTop = px
  })
  document.addEventListener('scroll', scrolled, true)
  const sizes = new ResizeObserver(draw)
  for (const frame of document.querySelectorAll('[data-deck-figure] .figure-frame')) sizes.observe(frame)
  reveal.on('slidechanged', draw)
  draw()
  return () => {
    const figure = figureHere()
    if (!figure) return
    figure.scrollTop = belowOf(figure) > SLACK_PX ? figure.scrollTop + STRIDE * figure.clientHeight : 0
  }
}

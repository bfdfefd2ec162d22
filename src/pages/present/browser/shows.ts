import type { Deck } from './deck.ts'
import type { Figures } from './figures.ts'

/** A link of the words puts a figure into a state: its slide comes up, and a button leads back to the words. */
export function followShowLinks({ reveal, isSpeaker }: Deck, figures: Figures): () => void {
  const back = document.querySelector<HTMLElement>('.deck-return')
  let from: { h: number; v: number; f: number } | null = null
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-shows]') : null
      const figure = link && document.getElementById(link.dataset.shows ?? '')
      const slide = figure?.closest<HTMLElement>('.slide')
      if (!link || !figure || !slide || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      event.stopPropagation()
      const query = new URLSearchParams(link.search)
      query.delete('figure')
      figures.show(figure.id, query.toString())
      if (slide === reveal.getCurrentSlide()) return
      from = reveal.getIndices()
      const { h, v } = reveal.getIndices(slide)
      reveal.slide(h, v)
      if (back && !isSpeaker) back.hidden = false
    },
    true,
  )
  // Where the way back was not taken, it is forgotten with the next slide.
  reveal.on('slidechanged', () => {
    const onFigure = reveal.getCurrentSlide()?.querySelector('[data-deck-figure]')
    if (back && !onFigure) back.hidden = true
  })
  return () => {
    if (from) reveal.slide(from.h, from.v, from.f)
    from = null
    if (back) back.hidden = true
  }
}

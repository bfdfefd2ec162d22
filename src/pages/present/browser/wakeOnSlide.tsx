import { hydrateRoot } from 'react-dom/client'
import { isFigureId, loadFigure } from '../../../figures/registry.ts'
import { SlideFigure } from '../SlideFigure.tsx'

/** Turns a figure's picture on a slide into the living one, in the state of `link` where there is one. */
export async function wakeOnSlide(
  element: HTMLElement,
  link: URLSearchParams | undefined,
  onState: (query: string, sentence: string) => void,
): Promise<void> {
  const root = element.querySelector('[data-figure-root]')
  const id = element.dataset.deckFigure
  if (!root || !isFigureId(id)) return
  const definition = await loadFigure(id)
  await new Promise<void>((resolve) => {
    const onAwake = () => {
      element.dataset.awake = 'true'
      resolve()
    }
    const drawn = (shown: URLSearchParams | undefined) => (
      <SlideFigure definition={definition} link={shown} onState={onState} onAwake={onAwake} />
    )
    const living = hydrateRoot(root, drawn(link), { identifierPrefix: id })
    element.addEventListener('show', (event) => {
      if (event instanceof CustomEvent) living.render(drawn(event.detail))
    })
  })
}

import { hydrateRoot } from 'react-dom/client'
import { type AnyFigure, type FigureId, loadFigure } from '../../figures/registry.ts'
import { FigureShell } from '../../figures/shell/FigureShell.tsx'

/** What makes of a figure one that is followed: a page in a frame tells the page around it what its figures show. */
export type Follow = (figure: AnyFigure) => AnyFigure

/** Turns a figure's prerendered picture into the living one; `link` holds its state where the address has one. */
export async function wakeFigure(
  element: HTMLElement,
  id: FigureId,
  link: URLSearchParams | undefined,
  follow?: Follow,
) {
  const root = element.querySelector('[data-figure-root]')
  if (!root) return
  const loaded = await loadFigure(id)
  const definition = follow?.(loaded) ?? loaded
  const onAwake = () => {
    element.dataset.awake = 'true'
  }
  // The prefix keeps the ids React makes up alike in the prerendered page and here.
  const living = hydrateRoot(root, <FigureShell definition={definition} link={link} onAwake={onAwake} />, {
    identifierPrefix: id,
  })
  element.addEventListener('show', (event) => {
    if (event instanceof CustomEvent)
      living.render(<FigureShell definition={definition} link={event.detail} onAwake={onAwake} />)
  })
}

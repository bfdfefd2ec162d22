import { createContext, useContext } from 'react'
import { writeLink } from '../state/link.ts'
import type { AnyFigure, FigureId } from './registry.ts'

/** A figure drawn in its initial state, as HTML, with its definition. */
export interface DrawnFigure {
  definition: AnyFigure
  html: string
}

/** The figures of the page being written, drawn beforehand: each is a root of its own in the browser. */
export const DrawnFigures = createContext<ReadonlyMap<string, DrawnFigure>>(new Map())

/** A figure's place in a page: its first picture, to be woken as it comes near the screen. */
export function Figure({ id }: { id: FigureId }) {
  const { definition, html } = useDrawn(id)
  return (
    <figure className="figure" id={id} data-figure={id} aria-label={definition.title}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React in the same build */}
      <div className="figure-root" data-figure-root dangerouslySetInnerHTML={{ __html: html }} />
      <figcaption>
        {definition.caption}
        <a className="heading-link" href={`#${id}`}>
          <span className="visually-hidden">Link to this figure</span>
        </a>
        {/* For paper only. Where the site stands, src/pages/browser/paper.ts knows. */}
        <span className="figure-address">figures/{id}/</span>
      </figcaption>
    </figure>
  )
}

/** A link in the prose that puts a figure into one of its presets. */
export function Show({ figure, preset, children }: { figure: FigureId; preset: string; children: React.ReactNode }) {
  const { definition } = useDrawn(figure)
  const found = definition.presets.find(({ id }) => id === preset)
  if (!found) throw new Error(`figure “${figure}” has no preset “${preset}”`)
  const parameters = writeLink(definition.fields, definition.initial, found.state)
  const query = new URLSearchParams([['figure', figure], ...parameters])
  return (
    <a className="show" href={`?${query}#${figure}`} data-shows={figure}>
      {children}
    </a>
  )
}

function useDrawn(id: string): DrawnFigure {
  const drawn = useContext(DrawnFigures).get(id)
  if (!drawn) throw new Error(`there is no figure “${id}”`)
  return drawn
}

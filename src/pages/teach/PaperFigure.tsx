import { useContext } from 'react'
import { renderToString } from 'react-dom/server'
import { DrawnFigures } from '../../figures/Figure.tsx'
import { writeLink } from '../../state/link.ts'
import { Lines } from './Lines.tsx'

/**
 * A figure for paper: one state of it, drawn, with the address where it moves and room for what is seen.
 * Its caption says too much before the guess; the answer key has it. The living figure waits in a template: see browser/teach.ts.
 */
export function PaperFigure({ id, preset }: { id: string; preset: string | undefined }) {
  const drawn = useContext(DrawnFigures).get(id)
  if (!drawn) throw new Error(`there is no figure “${id}”`)
  const { definition, html: living } = drawn
  const found = definition.presets.find((one) => one.id === preset)
  if (preset && !found) throw new Error(`figure “${id}” has no preset “${preset}”`)
  const { View, initial, fields, title } = definition
  const state = found?.state ?? initial
  const query = writeLink(fields, initial, state).toString()
  const html = renderToString(<View state={state} setState={() => {}} />, { identifierPrefix: `paper-${id}` })
  const address = `figures/${id}/${query && `?${query}`}`
  return (
    <figure className="figure paper-figure" id={id} data-paper-figure={id} aria-label={title}>
      <div data-paper-picture>
        <p className="figure-title">{title}</p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React in the same build */}
        <div inert="" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
      <template>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React in the same build */}
        <div className="figure-root" data-figure-root dangerouslySetInnerHTML={{ __html: living }} />
      </template>
      <figcaption className="paper-note">
        <div className="paper-way">
          <span className="paper-code" data-code={address} aria-hidden="true" />
          <span>
            Here it moves: <span data-address>{address}</span>
          </span>
        </div>
        <div className="paper-seen">
          <p>What I see:</p>
          <Lines count={2} />
        </div>
      </figcaption>
    </figure>
  )
}

import { type RefObject, useId, useState } from 'react'
import { download, pngPicture, svgPicture } from '../../plot/picture.ts'
import type { FigureDefinition } from '../../state/figure.ts'
import { embedCode, figureLink } from './addresses.ts'
import { CopyField } from './CopyField.tsx'

interface SharePanelProps<State extends object> {
  definition: FigureDefinition<State>
  state: State
  frame: RefObject<HTMLDivElement | null>
}

/** Everything by which a figure leaves the page just as it stands: link, embed code, pictures. */
export function SharePanel<State extends object>({ definition, state, frame }: SharePanelProps<State>) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState('')
  const save = async (kind: 'svg' | 'png') => {
    if (!frame.current) return
    const words = {
      title: definition.title,
      caption: definition.describe(state).sentence,
      source: `${definition.source} Hobbiton, CC BY 4.0. ${figureLink(definition, state)}`,
    }
    try {
      const file =
        kind === 'png'
          ? await pngPicture(frame.current, words)
          : new Blob([svgPicture(frame.current, words)], { type: 'image/svg+xml' })
      download(file, `${definition.id}.${kind}`)
      setProblem('')
    } catch (error) {
      setProblem(`The picture could not be made: ${error instanceof Error ? error.message : 'unknown reason'}.`)
    }
  }
  return (
    <>
      <button type="button" popoverTarget={id}>
        Share
      </button>
      <section
        id={id}
        popover="auto"
        className="share"
        aria-label={`Share “${definition.title}” as it stands`}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <p className="share-title">Share this figure as it stands</p>
        {open && (
          <>
            <CopyField label="Link" text={figureLink(definition, state)} />
            <CopyField label="Embed code for your page" text={embedCode(definition, state)} />
          </>
        )}
        <div className="share-files">
          <button type="button" onClick={() => save('svg')}>
            Save as SVG
          </button>
          <button type="button" onClick={() => save('png')}>
            Save as PNG
          </button>
          <button type="button" popoverTarget={id} popoverTargetAction="hide">
            Close
          </button>
        </div>
        {problem && <p role="alert">{problem}</p>}
      </section>
    </>
  )
}

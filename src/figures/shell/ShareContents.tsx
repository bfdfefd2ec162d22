import { useState } from 'react'
import { download, pngPicture, svgPicture } from '../../plot/picture.ts'
import { figureLink, figurePage, handOutLink } from './addresses.ts'
import { CopyField } from './CopyField.tsx'
import { EmbedContents } from './EmbedContents.tsx'
import type { ShareProps } from './SharePanel.tsx'

/** What stands in an open share panel. */
export default function ShareContents(props: ShareProps) {
  const { definition, state, frame, part } = props
  const [problem, setProblem] = useState('')
  const save = async (kind: 'svg' | 'png') => {
    if (!frame.current) return
    const words = {
      source: `${definition.source} Hobbiton, CC BY 4.0.`,
      address: figureLink(definition, state),
    }
    try {
      const file =
        kind === 'png'
          ? await pngPicture(frame.current, words)
          : new Blob([await svgPicture(frame.current, words)], { type: 'image/svg+xml' })
      download(file, `${definition.id}.${kind}`)
      setProblem('')
    } catch (error) {
      setProblem(`The picture could not be made: ${error instanceof Error ? error.message : 'unknown reason'}.`)
    }
  }
  const showCode = async () => {
    try {
      const { openStudentLink } = await import('./studentLink.ts')
      openStudentLink(figurePage(definition, state), definition.title)
      setProblem('')
    } catch {
      setProblem('The QR code could not be fetched. Are you offline? Press again to try again.')
    }
  }
  const handOut = handOutLink(definition, state)
  return (
    <>
      {part === 'embed' ? (
        <EmbedContents {...props} savePicture={() => save('png')} />
      ) : (
        <>
          <CopyField label="Link" text={figureLink(definition, state)} />
          <div className="share-files">
            <button type="button" onClick={() => save('svg')}>
              Save as SVG
            </button>
            <button type="button" onClick={() => save('png')}>
              Save as PNG
            </button>
            <button type="button" onClick={showCode}>
              Show as QR code
            </button>
            {handOut && <a href={handOut}>Hand-out with it</a>}
          </div>
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}

import { lazy, type RefObject, Suspense, useId, useState } from 'react'
import type { FigureDefinition } from '../../state/figure.ts'

/** Fetched when the panel is first opened: most readers never do. */
const ShareContents = lazy(() => import('./ShareContents.tsx'))

export interface ShareProps {
  // biome-ignore lint/suspicious/noExplicitAny: a lazy component has no type parameter; the two are of one figure.
  definition: FigureDefinition<any>
  state: object
  frame: RefObject<HTMLDivElement>
}

/** Everything by which a figure leaves the page just as it stands: link, embed code, pictures. */
export function SharePanel(props: ShareProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" popovertarget={id}>
        Share
      </button>
      <section
        id={id}
        popover="auto"
        className="share"
        aria-label={`Share “${props.definition.title}” as it stands`}
        // React 18 hears this event of a popover only on its way down.
        onToggleCapture={({ nativeEvent }) => setOpen('newState' in nativeEvent && nativeEvent.newState === 'open')}
      >
        <p className="share-title">Share this figure as it stands</p>
        <div className="share-contents">
          {open && (
            <Suspense>
              <ShareContents {...props} />
            </Suspense>
          )}
        </div>
        <button type="button" popovertarget={id} popovertargetaction="hide">
          Close
        </button>
      </section>
    </>
  )
}

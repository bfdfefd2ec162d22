import { lazy, type RefObject, Suspense, useId, useState } from 'react'
import type { FigureDefinition } from '../../state/figure.ts'

/** Fetched when the panel is first opened: most readers never do. */
const ShareContents = lazy(() => import('./ShareContents.tsx'))

export interface ShareProps {
  // biome-ignore lint/suspicious/noExplicitAny: a lazy component has no type parameter; the two are of one figure.
  definition: FigureDefinition<any>
  state: object
  frame: RefObject<HTMLDivElement>
  part: 'share' | 'embed'
}

/** Everything by which a figure leaves the page just as it stands: link, embed code, pictures. */
export function SharePanel(props: Omit<ShareProps, 'part'>) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [part, setPart] = useState<ShareProps['part']>('share')
  const verb = part === 'share' ? 'Share' : 'Embed'
  return (
    <>
      <button type="button" popovertarget={id} onClick={() => setPart('share')}>
        Share
      </button>
      <button type="button" popovertarget={id} onClick={() => setPart('embed')}>
        Embed
      </button>
      <section
        id={id}
        popover="auto"
        className="share"
        aria-label={`${verb} “${props.definition.title}” as it stands`}
        // React 18 hears this event of a popover only on its way down.
        onToggleCapture={({ nativeEvent }) => setOpen('newState' in nativeEvent && nativeEvent.newState === 'open')}
      >
        <p className="share-title">{verb} this figure as it stands</p>
        <div className="share-contents" data-part={part}>
          {open && (
            <Suspense>
              <ShareContents {...props} part={part} />
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

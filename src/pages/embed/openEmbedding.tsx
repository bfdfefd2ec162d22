import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { siteRoot } from '../../figures/shell/addresses.ts'
import { EmbedWays, FRAME, SCRIPT, type Way } from '../../figures/shell/EmbedWays.tsx'
import { frameCode, scriptCode, type Theme } from '../../figures/shell/embedCode.ts'
import { chapterHeights } from './chapterHeights.ts'

/** Shows the lines by which a blog or a course page takes in the chapter that this page is. */
export function openEmbedding() {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
  }
  root.render(
    <ChapterEmbed
      id={document.body.dataset.chapter ?? ''}
      title={document.querySelector('h1')?.textContent ?? ''}
      onClose={close}
    />,
  )
}

function ChapterEmbed({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const root = siteRoot()
  const framed = (theme: Theme) => ({
    root,
    page: new URL(`chapters/${id}/?embed`, root),
    title: `${title}, a chapter of Hobbiton`,
    theme,
    steps: chapterHeights[id] ?? [],
  })
  const ways: Way[] = [
    {
      name: FRAME,
      help: 'For almost any site that takes HTML. The frame keeps the height of the chapter at every width.',
      code: (theme) => frameCode(framed(theme)),
    },
    {
      name: SCRIPT,
      help: 'For sites that allow scripts. The frame also grows when a reader makes a guess or unfolds a hint.',
      code: (theme) => scriptCode(framed(theme)),
    },
  ]
  return (
    <dialog className="share" aria-label={`Embed “${title}”`} ref={dialog} onClose={onClose}>
      <p className="share-title">Embed this chapter</p>
      <div className="share-contents" data-part="embed">
        <EmbedWays ways={ways} />
      </div>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}

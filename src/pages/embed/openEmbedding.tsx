import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { EmbedWays, frameWays } from '../../figures/shell/EmbedWays.tsx'
import { siteRoot } from '../../state/siteRoot.ts'
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
  const framed = {
    root,
    page: new URL(`chapters/${id}/?embed`, root),
    title: `${title}, a chapter of Hobbiton`,
    steps: chapterHeights[id] ?? [],
  }
  return (
    <dialog className="share" aria-label={`Embed “${title}”`} ref={dialog} onClose={onClose}>
      <p className="share-title">Embed this chapter</p>
      <div className="share-contents" data-part="embed">
        <EmbedWays ways={frameWays(framed, 'the height of the chapter', 'makes a guess or unfolds a hint')} />
      </div>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}

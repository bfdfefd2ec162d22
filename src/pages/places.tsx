import { createContext, type ReactNode, useContext } from 'react'
import { chapters } from '../chapters/chapters.ts'
import { type Place, road } from '../chapters/road.ts'
import { SiteRoot } from '../prose/site.ts'

/** The ids that can be linked to, by open chapter. */
export type Anchors = ReadonlyMap<string, ReadonlySet<string>>

export const AnchorsContext = createContext<Anchors>(new Map())

/** The places that can be walked to, in the order of the road. */
export const openRoad: readonly Place[] = road.filter(({ id }) => Object.hasOwn(chapters, id))

/** Every id in a chapter's HTML. */
export function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? []))
}

/**
 * The way to a place in a chapter, written `chapter#anchor`. A chapter that is not open is only named; one that lacks
 * the anchor is linked as a whole, which a test then tells (tests/site/errata.test.ts).
 */
export function WayTo({ at, children }: { at: string; children: ReactNode }) {
  const root = useContext(SiteRoot)
  const anchors = useContext(AnchorsContext)
  const [chapter = '', anchor = ''] = at.split('#')
  const title = road.find(({ id }) => id === chapter)?.title
  if (!title) throw new Error(`there is no chapter ${chapter} on the road`)
  const open = anchors.get(chapter)
  return (
    <span className="way-to" data-way-to={at}>
      {open ? <a href={`${root}chapters/${chapter}/${open.has(anchor) ? `#${anchor}` : ''}`}>{children}</a> : children}{' '}
      in “{title}”{!open && ', a chapter that is not open yet'}
    </span>
  )
}

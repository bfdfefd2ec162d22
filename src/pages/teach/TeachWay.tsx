import { useContext } from 'react'
import type { Place } from '../../chapters/road.ts'
import { SiteRoot } from '../../prose/site.ts'

const SHEETS = [
  ['plan', 'Lesson plan', ''],
  ['hand-out', 'Hand-out', 'hand-out/'],
  ['key', 'Answer key', 'key/'],
] as const

interface TeachWayProps {
  place: Place
  /** The sheet that one is on, if any. */
  here?: (typeof SHEETS)[number][0]
}

/** The ways from one sheet of a chapter to its others. */
export function TeachWay({ place: { id, title }, here }: TeachWayProps) {
  const root = useContext(SiteRoot)
  return (
    <nav className="teach-way" aria-label={`For teachers: ${title}`}>
      <a href={`${root}present/${id}/`}>Slides</a>
      {SHEETS.map(([sheet, name, path]) => (
        <a key={sheet} href={`${root}teach/${id}/${path}`} aria-current={sheet === here ? 'page' : undefined}>
          {name}
        </a>
      ))}
      {here && <a href={`${root}teach/`}>All chapters</a>}
    </nav>
  )
}

import { useContext } from 'react'
import { road } from '../../chapters/road.ts'
import { SiteRoot } from '../../prose/site.ts'
import { definitionAnchor } from '../../prose/Term.tsx'
import { type TermEntry, type TermId, terms } from '../../prose/terms.ts'
import { Shell } from '../Shell.tsx'

/** Every term once, by the alphabet, with the way back to where it is introduced. */
export function Glossary() {
  const root = useContext(SiteRoot)
  const entries = Object.entries(terms) as [TermId, TermEntry][]
  const sorted = entries.toSorted(([, a], [, b]) => a.name.localeCompare(b.name, 'en'))
  return (
    <Shell>
      <article className="chapter glossary">
        <header className="chapter-head">
          <h1>Glossary</h1>
          <p className="chapter-question">Every word of the field, in plain words.</p>
        </header>
        <dl>
          {sorted.map(([id, term]) => (
            <div key={id} id={id}>
              <dt>{term.name}</dt>
              <dd>
                {term.meaning}{' '}
                <a href={`${root}chapters/${term.chapter}/#${definitionAnchor(id)}`}>
                  Introduced in “{road.find((place) => place.id === term.chapter)?.title}”
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </article>
    </Shell>
  )
}

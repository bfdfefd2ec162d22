import { useContext } from 'react'
import { chapters } from '../../chapters/chapters.ts'
import { road } from '../../chapters/road.ts'
import { Formula } from '../../prose/Formula.tsx'
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
        <p>
          Each word stands here once, with a link to the place where you meet it. The five texts we learned from have
          their slips too: see the <a href={`${root}errata/`}>errata</a>.
        </p>
        <dl>
          {sorted.map(([id, term]) => (
            <Entry key={id} id={id} term={term} />
          ))}
        </dl>
      </article>
    </Shell>
  )
}

function Entry({ id, term }: { id: TermId; term: TermEntry }) {
  const root = useContext(SiteRoot)
  const title = road.find((place) => place.id === term.chapter)?.title
  return (
    <div id={id}>
      <dt>{term.name}</dt>
      <dd>
        <p>{term.meaning}</p>
        {term.formula && <Formula tex={term.formula} />}
        {Object.hasOwn(chapters, term.chapter) ? (
          <a href={`${root}chapters/${term.chapter}/#${definitionAnchor(id)}`}>Introduced in “{title}”</a>
        ) : (
          <small>To be introduced in “{title}”, a chapter that is not open yet</small>
        )}
      </dd>
    </div>
  )
}

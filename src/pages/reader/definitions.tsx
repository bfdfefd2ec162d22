import { type ReactNode, useContext } from 'react'
import { SiteRoot } from '../../prose/site.ts'
import { type TermId, terms } from '../../prose/terms.ts'

/** A page's body with the definitions of the terms that it uses at its end. */
export function withDefinitions(body: string, write: (part: ReactNode) => string): string {
  const used = new Set([...body.matchAll(/data-term="([^"]+)"/g)].map(([, term]) => term))
  const definitions = write(<Definitions ids={(Object.keys(terms) as TermId[]).filter((term) => used.has(term))} />)
  return body.replace('</body>', () => `${definitions}</body>`)
}

/** The definitions of the terms that a text uses; src/pages/browser/terms.ts shows each beside its use. */
function Definitions({ ids }: { ids: readonly TermId[] }) {
  const root = useContext(SiteRoot)
  return ids.map((id) => (
    <aside
      key={id}
      id={`term-${id}`}
      popover="auto"
      className="definition"
      aria-label={`Definition: ${terms[id].name}`}
    >
      <p>
        <strong>{terms[id].name}</strong>: {terms[id].meaning}
      </p>
      <p>
        <a href={`${root}glossary/#${id}`}>In the glossary</a>
      </p>
    </aside>
  ))
}

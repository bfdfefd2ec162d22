import { useContext } from 'react'
import type { Place } from '../../chapters/road.ts'
import { Figure } from '../../figures/Figure.tsx'
import type { FigureId } from '../../figures/registry.ts'
import { SiteRoot } from '../../prose/site.ts'

/** One figure alone, fit for a frame in somebody else's page. */
export function FigurePage({ id, title, place }: { id: FigureId; title: string; place: Place | undefined }) {
  const root = useContext(SiteRoot)
  return (
    <body className="figure-page" data-root={root} data-lone-figure={id}>
      <main id="main">
        <h1 className="visually-hidden">{title}</h1>
        <Figure id={id} />
        <p className="figure-credit">
          From{' '}
          {place && (
            <>
              <a href={`${root}chapters/${place.id}/#${id}`}>“{place.title}”</a> in{' '}
            </>
          )}
          <a href={root}>Hobbiton</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
        </p>
      </main>
    </body>
  )
}

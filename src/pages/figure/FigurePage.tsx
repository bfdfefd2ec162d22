import { type ReactNode, useContext } from 'react'
import type { Place } from '../../chapters/road.ts'
import { Figure } from '../../figures/Figure.tsx'
import type { FigureId } from '../../figures/registry.ts'
import { heights } from '../../figures/shell/heights.ts'
import { heightFormula } from '../../figures/shell/reserve.ts'
import { SiteRoot } from '../../prose/site.ts'
import { SearchButton } from '../Shell.tsx'

/** One figure alone, fit for a frame in somebody else's page. */
export function FigurePage({ id, title, place }: { id: FigureId; title: string; place: Place | undefined }) {
  const root = useContext(SiteRoot)
  return (
    <body
      className="figure-page"
      data-root={root}
      data-lone-figure={id}
      style={{ minHeight: heightFormula(heights[id], '100vw') }}
    >
      <main id="main">
        <h1 className="visually-hidden">{title}</h1>
        <Figure id={id} />
        <p className="figure-credit">
          From{' '}
          {place && (
            <>
              <Away to={`${root}chapters/${place.id}/#${id}`}>“{place.title}”</Away> in{' '}
            </>
          )}
          <Away to={root}>Hobbiton</Away>, <Away to="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</Away>.
          Links open in a new tab. <SearchButton />
        </p>
      </main>
    </body>
  )
}

/** In a frame, a page that opened in place of the figure would be lost between somebody else's words. */
function Away({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={to} target="_blank" rel="noopener">
      {children}
    </a>
  )
}

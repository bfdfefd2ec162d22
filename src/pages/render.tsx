import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { chapters } from '../chapters/chapters.ts'
import type { Place } from '../chapters/road.ts'
import { type DrawnFigure, DrawnFigures } from '../figures/Figure.tsx'
import { type FigureId, loadFigure, registry } from '../figures/registry.ts'
import { FigureShell } from '../figures/shell/FigureShell.tsx'
import { type Typeset, Typesetter } from '../prose/Formula.tsx'
import { SiteRoot } from '../prose/site.ts'
import { type TermId, terms } from '../prose/terms.ts'
import type { Card } from './cards/card.ts'
import { cardsOf } from './cards/cards.tsx'
import { Contents } from './contents/Contents.tsx'
import { Errata } from './errata/Errata.tsx'
import { FigurePage } from './figure/FigurePage.tsx'
import { Glossary } from './glossary/Glossary.tsx'
import { AnchorsContext, idsIn, openRoad } from './places.tsx'
import { Playground } from './playground/Playground.tsx'
import { presentAddresses, presentPage } from './present/presentPage.tsx'
import { Definitions, Reader } from './reader/Reader.tsx'
import { readingMinutes } from './readingMinutes.ts'
import { teachAddresses, teachPage } from './teach/teachPages.tsx'

export { INDEX_FILE } from './search/options.ts'
export { searchIndex } from './search/searchIndex.ts'

/** A page as static HTML, to be put into the template. */
export interface Page {
  head: string
  body: string
  /** The script and style sheet of its own, by their name in src/build/pageEntries.ts. */
  entry?: string
}

const figureIds = Object.keys(registry) as FigureId[]

/** Which pages exist. These addresses are fixed. */
export const addresses: readonly string[] = [
  '/',
  '/glossary/',
  '/errata/',
  '/playground/',
  ...openRoad.map(({ id }) => `/chapters/${id}/`),
  ...figureIds.map((id) => `/figures/${id}/`),
  ...presentAddresses,
  ...teachAddresses,
]

/** What the pages show of themselves where their links are shared. */
export async function cards(typeset: Typeset): Promise<Card[]> {
  const figures = await drawFigures()
  return cardsOf(figures, (body) =>
    renderToStaticMarkup(
      <SiteRoot.Provider value="./">
        <Typesetter.Provider value={typeset}>
          <DrawnFigures.Provider value={figures}>{body}</DrawnFigures.Provider>
        </Typesetter.Provider>
      </SiteRoot.Provider>,
    ),
  )
}

/** Writes one page; null where there is none at that address. */
export async function renderPage(address: string, typeset: Typeset): Promise<Page | null> {
  const [kind, id = ''] = address.split('/').filter(Boolean)
  if (!addresses.includes(address)) return null
  const figures = await drawFigures()
  const write = (body: ReactNode) => {
    const depth = address.split('/').filter(Boolean).length
    return renderToStaticMarkup(
      <SiteRoot.Provider value={'../'.repeat(depth) || './'}>
        <Typesetter.Provider value={typeset}>
          <DrawnFigures.Provider value={figures}>{body}</DrawnFigures.Provider>
        </Typesetter.Provider>
      </SiteRoot.Provider>,
    )
  }
  if (kind === 'glossary')
    return page('Glossary · Hobbiton', 'Every word of the field in one plain sentence.', write(<Glossary />))
  if (kind === 'playground')
    return page(
      'Your own hobbits · Hobbiton',
      'Type, paste or click in your own points, train a model on them, and give them to a class as a link.',
      write(<Playground />),
    )
  if (kind === 'errata')
    return page(
      'Errata · Hobbiton',
      'What five good texts on logistic regression say, what is right, and why.',
      write(
        <AnchorsContext.Provider value={new Map(openRoad.map((place) => [place.id, idsIn(chapterText(place, write))]))}>
          <Errata />
        </AnchorsContext.Provider>,
      ),
    )
  if (kind === 'present') return { ...page(...presentPage(id, figures, write)), entry: 'present' }
  if (kind === 'figures') return figurePage(id as FigureId, figures, write)
  if (kind === 'teach') {
    const { title, description, body } = teachPage(address, (chapter) => chapterText(placeOf(chapter), write))
    return { ...page(`${title} · Hobbiton`, description, write(body)), entry: 'teach' }
  }
  const minutes = new Map(openRoad.map((place) => [place.id, chapterMinutes(place, write)]))
  if (kind === 'chapters') return chapterPage(id, minutes.get(id) ?? 0, write)
  return page(
    'Hobbiton: who will become a hero?',
    'An interactive walk from adding and multiplying to logistic regression, trained by your own hands.',
    write(<Contents minutes={minutes} />),
  )
}

function chapterPage(id: string, minutes: number, write: (body: ReactNode) => string): Page {
  const place = placeOf(id)
  const chapter = chapters[id]
  if (!chapter) throw new Error(`no chapter ${id}`)
  const body = write(<Reader place={place} chapter={chapter} minutes={minutes} />)
  const used = new Set([...body.matchAll(/data-term="([^"]+)"/g)].map(([, term]) => term))
  const definitions = write(<Definitions ids={(Object.keys(terms) as TermId[]).filter((term) => used.has(term))} />)
  return page(
    `${place.title} · Hobbiton`,
    chapter.meta.description,
    body.replace('</body>', () => `${definitions}</body>`),
  )
}

function figurePage(id: FigureId, figures: ReadonlyMap<string, DrawnFigure>, write: (body: ReactNode) => string): Page {
  const definition = figures.get(id)?.definition
  const place = openRoad.find((candidate) => chapterText(candidate, write).includes(`data-figure="${id}"`))
  if (!definition) throw new Error(`there is no figure ${id}`)
  return page(
    `${definition.title} · Hobbiton`,
    definition.caption,
    write(<FigurePage id={id} title={definition.title} place={place} />),
  )
}

/** Each figure is drawn as a root of its own, with its id before the ids that React makes up: see browser/figures.ts. */
async function drawFigures(): Promise<ReadonlyMap<string, DrawnFigure>> {
  const drawn = figureIds.map(async (id): Promise<[string, DrawnFigure]> => {
    const definition = await loadFigure(id)
    return [id, { definition, html: renderToString(<FigureShell definition={definition} />, { identifierPrefix: id }) }]
  })
  return new Map(await Promise.all(drawn))
}

function placeOf(id: string): Place {
  const place = openRoad.find((candidate) => candidate.id === id)
  if (!place) throw new Error(`no chapter ${id}`)
  return place
}

function chapterText({ id }: Place, write: (body: ReactNode) => string): string {
  const Text = chapters[id]?.Text
  return Text ? write(<Text />) : ''
}

function chapterMinutes(place: Place, write: (body: ReactNode) => string): number {
  return readingMinutes(chapterText(place, write))
}

function page(title: string, description: string, body: string): Page {
  const head = renderToStaticMarkup(
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
    </>,
  )
  return { head, body }
}

import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { chapters } from '../chapters/chapters.ts'
import type { Place } from '../chapters/road.ts'
import { type DrawnFigure, DrawnFigures } from '../figures/Figure.tsx'
import { type FigureId, loadFigure, registry } from '../figures/registry.ts'
import { FigureShell } from '../figures/shell/FigureShell.tsx'
import { type Typeset, Typesetter } from '../prose/Formula.tsx'
import { SiteRoot } from '../prose/site.ts'
import type { Card } from './cards/card.ts'
import { cardsOf } from './cards/cards.tsx'
import { Contents } from './contents/Contents.tsx'
import { Errata } from './errata/Errata.tsx'
import { FigurePage } from './figure/FigurePage.tsx'
import { Glossary } from './glossary/Glossary.tsx'
import { AnchorsContext, idsIn, openRoad } from './places.tsx'
import { Playground } from './playground/Playground.tsx'
import { presentAddresses, presentPage } from './present/presentPage.tsx'
import { withDefinitions } from './reader/definitions.tsx'
import { Reader } from './reader/Reader.tsx'
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

type Write = (body: ReactNode) => string

/** The whole site, opened to be written. */
export interface Site {
  /** One page; null where there is none at that address. */
  page: (address: string) => Page | null
  /** What the pages show of themselves where their links are shared. */
  cards: () => Card[]
}

/** What many pages want to know of the chapters and figures is found out once. */
export async function openSite(typeset: Typeset): Promise<Site> {
  const figures = await drawFigures()
  const writeFrom =
    (root: string): Write =>
    (body) =>
      renderToStaticMarkup(
        <SiteRoot.Provider value={root}>
          <Typesetter.Provider value={typeset}>
            <DrawnFigures.Provider value={figures}>{body}</DrawnFigures.Provider>
          </Typesetter.Provider>
        </SiteRoot.Provider>,
      )
  const fromTop = writeFrom('./')
  const texts = new Map(openRoad.map((place) => [place.id, chapterText(place, fromTop)]))
  const minutes = new Map([...texts].map(([id, text]) => [id, readingMinutes(text)]))
  return {
    page: (address) => {
      if (!addresses.includes(address)) return null
      const depth = address.split('/').filter(Boolean).length
      return pageAt(address, { figures, texts, minutes, write: writeFrom('../'.repeat(depth) || './') })
    },
    cards: () => cardsOf(figures, fromTop),
  }
}

interface Known {
  figures: ReadonlyMap<string, DrawnFigure>
  /** The text of each chapter, and how many minutes it takes. */
  texts: ReadonlyMap<string, string>
  minutes: ReadonlyMap<string, number>
  write: Write
}

function pageAt(address: string, { figures, texts, minutes, write }: Known): Page {
  const [kind, id = ''] = address.split('/').filter(Boolean)
  switch (kind) {
    case 'glossary':
      return page('Glossary · Hobbiton', 'Every word of the field in one plain sentence.', write(<Glossary />))
    case 'playground':
      return page(
        'Your own hobbits · Hobbiton',
        'Type, paste or click in your own points, train a model on them, and give them to a class as a link.',
        write(<Playground />),
      )
    case 'errata':
      return page(
        'Errata · Hobbiton',
        'What five good texts on logistic regression say, what is right, and why.',
        write(
          <AnchorsContext.Provider value={new Map([...texts].map(([chapter, text]) => [chapter, idsIn(text)]))}>
            <Errata />
          </AnchorsContext.Provider>,
        ),
      )
    case 'present':
      return { ...page(...presentPage(id, figures, write)), entry: 'present' }
    case 'figures': {
      const place = openRoad.find((candidate) => texts.get(candidate.id)?.includes(`data-figure="${id}"`))
      return { ...figurePage(id as FigureId, place, figures, write), entry: 'frame' }
    }
    case 'teach': {
      const { title, description, body } = teachPage(address, (chapter) => chapterText(placeOf(chapter), write))
      return { ...page(`${title} · Hobbiton`, description, write(body)), entry: 'teach' }
    }
    case 'chapters':
      return chapterPage(id, minutes.get(id) ?? 0, write)
    default:
      return page(
        'Hobbiton: who will become a hero?',
        'An interactive walk from adding and multiplying to logistic regression, trained by your own hands.',
        write(<Contents minutes={minutes} />),
      )
  }
}

function chapterPage(id: string, minutes: number, write: Write): Page {
  const place = placeOf(id)
  const chapter = chapters[id]
  if (!chapter) throw new Error(`no chapter ${id}`)
  const body = write(<Reader place={place} chapter={chapter} minutes={minutes} />)
  return page(`${place.title} · Hobbiton`, chapter.meta.description, withDefinitions(body, write))
}

function figurePage(id: FigureId, place: Place | undefined, figures: Known['figures'], write: Write): Page {
  const definition = figures.get(id)?.definition
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

function chapterText({ id }: Place, write: Write): string {
  const Text = chapters[id]?.Text
  return Text ? write(<Text />) : ''
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

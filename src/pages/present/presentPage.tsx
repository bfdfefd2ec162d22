import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { chapters } from '../../chapters/chapters.ts'
import { type Place, road } from '../../chapters/road.ts'
import type { DrawnFigure } from '../../figures/Figure.tsx'
import { openRoad } from '../places.tsx'
import { withDefinitions } from '../reader/definitions.tsx'
import { readingMinutes } from '../readingMinutes.ts'
import { Deck, type SlidePicture } from './Deck.tsx'
import { annotated, titleNotes } from './notes.ts'
import { SlideFigure } from './SlideFigure.tsx'
import type { SlideStack } from './slide.ts'
import { split } from './split.ts'

export const presentAddresses = openRoad.map(({ id }) => `/present/${id}/`)

/** The slides of a chapter, as its page’s title, description and body. */
export function presentPage(
  id: string,
  figures: ReadonlyMap<string, DrawnFigure>,
  write: (body: ReactNode) => string,
): [title: string, description: string, body: string] {
  const place = openRoad.find((candidate) => candidate.id === id)
  const chapter = chapters[id]
  if (!place || !chapter) throw new Error(`no chapter ${id}`)
  const { Text, meta } = chapter
  const text = write(<Text />)
  const definitions = new Map([...figures].map(([figure, { definition }]) => [figure, definition]))
  const stacks = split(readerLinks(text, `../../chapters/${id}/`)).map((stack) => annotated(stack, definitions))
  const used = stacks.flatMap(({ slides }) => slides.flatMap(({ figure }) => figure ?? []))
  const pictures = new Map(
    used.map((figure): [string, SlidePicture] => {
      const definition = definitions.get(figure)
      if (!definition) throw new Error(`there is no figure ${figure}`)
      const html = renderToString(<SlideFigure definition={definition} />, { identifierPrefix: figure })
      return [figure, { title: definition.title, html }]
    }),
  )
  const next = openRoad[openRoad.indexOf(place) + 1]
  const title = titleStack(place, titleNotes(meta, readingMinutes(text)))
  const body = write(<Deck place={place} next={next} stacks={[title, ...stacks]} pictures={pictures} />)
  return [`${place.title}: slides · Hobbiton`, `Slides for class. ${meta.description}`, withDefinitions(body, write)]
}

function titleStack(place: Place, notes: readonly string[]): SlideStack {
  const number = `Chapter ${road.indexOf(place) + 1} of ${road.length}`
  const html = `<p class="slide-tag">${number}</p><p class="slide-name">${place.title}</p><p class="chapter-question">${place.question}</p>`
  return { id: 'title', title: place.title, slides: [{ kind: 'title', html, notes }] }
}

/** A link that puts a figure into a state works in the slides themselves; opened elsewhere, it leads to the reader’s page. */
function readerLinks(text: string, chapter: string): string {
  return text.replace(/<a class="show" href="(?=\?)/g, `<a class="show" href="${chapter}`)
}

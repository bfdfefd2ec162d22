import type { ReactNode } from 'react'
import { chapters } from '../../chapters/chapters.ts'
import { type Place, road } from '../../chapters/road.ts'
import type { DrawnFigure } from '../../figures/Figure.tsx'
import { type FigureId, isFigureId } from '../../figures/registry.ts'
import { heights } from '../../figures/shell/heights.ts'
import { heightAt, type Steps } from '../../figures/shell/reserve.ts'
import { terms } from '../../prose/terms.ts'
import { WalkingMap } from '../contents/WalkingMap.tsx'
import { chapterHeights } from '../embed/chapterHeights.ts'
import { Errata } from '../errata/Errata.tsx'
import { openRoad } from '../places.tsx'
import type { Card, Frame } from './card.ts'

/** The frame that a site gets which turns a link into the thing itself: at this width it fits. */
const FRAME_WIDTH = 720

type Figures = ReadonlyMap<string, DrawnFigure>

/** The cards of the site, the one of its first page first. A page without its own takes the nearest: src/build/sharing. */
export function cardsOf(figures: Figures, write: (body: ReactNode) => string): Card[] {
  const texts = openRoad.map((place) => ({ place, text: textOf(place, write) }))
  const placeOf = (figure: string) => texts.find(({ text }) => text.includes(`data-figure="${figure}"`))?.place
  return [
    contentsCard(write),
    glossaryCard(),
    errataCard(write),
    ...openRoad.map((place) => chapterCard(place, figures)),
    ...[...figures.keys()].filter(isFigureId).map((id) => figureCard(id, drawnOf(figures, id), placeOf(id))),
  ]
}

function contentsCard(write: (body: ReactNode) => string): Card {
  return {
    address: '/',
    file: 'cards/hobbiton.png',
    kicker: `A walk in ${road.length} chapters`,
    title: 'Who will become a hero?',
    text: 'From adding and multiplying to machine learning.',
    alt: `A walker’s map of drawn country: one road through ${road.length} places, from “${road[0]?.title}” to “${road.at(-1)?.title}”.`,
    html: write(<WalkingMap places={openRoad.map((place) => ({ ...place, href: `chapters/${place.id}/` }))} />),
  }
}

function glossaryCard(): Card {
  const words = Object.values(terms).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return {
    address: '/glossary/',
    file: 'cards/glossary.png',
    kicker: 'A page to look things up',
    title: 'Glossary',
    text: 'Every word of the field, in plain words.',
    alt: `The first lines of a list of ${words.length} words with their meanings.`,
    table: { caption: '', columns: ['Word', 'What it means'], rows: words.map(({ name, meaning }) => [name, meaning]) },
  }
}

function errataCard(write: (body: ReactNode) => string): Card {
  const slips = [...write(<Errata />).matchAll(/<h2[^>]*>(.*?)(?=<)/g)].map(([, heading]) => heading ?? '')
  return {
    address: '/errata/',
    file: 'cards/errata.png',
    kicker: 'What five good texts say',
    title: 'Errata',
    text: 'What is right, and why. So that nobody has to stumble twice.',
    alt: `The first lines of a list of ${slips.length} slips that we found.`,
    table: { caption: '', columns: ['The slips we found'], rows: slips.map((slip) => [slip]) },
  }
}

function chapterCard(place: Place, figures: Figures): Card {
  const chapter = chapters[place.id]
  if (!chapter) throw new Error(`no chapter ${place.id}`)
  const drawn = drawnOf(figures, chapter.meta.picture)
  const { description } = chapter.meta
  return {
    address: `/chapters/${place.id}/`,
    file: `cards/chapters/${place.id}.png`,
    kicker: `Chapter ${road.indexOf(place) + 1} of ${road.length}`,
    title: place.title,
    text: place.question,
    alt: `“${place.title}”: ${place.question} ${description} With the figure “${drawn.definition.title}”.`,
    ...pictureOf(drawn),
    frame: frameOf(`chapters/${place.id}/?embed`, chapterHeights[place.id] ?? []),
  }
}

function figureCard(id: FigureId, drawn: DrawnFigure, place: Place | undefined): Card {
  const { definition } = drawn
  return {
    address: `/figures/${id}/`,
    file: `cards/figures/${id}.png`,
    kicker: place ? `A figure from “${place.title}”` : 'A figure',
    title: definition.title,
    text: definition.caption,
    alt: `${definition.title}. ${definition.describe(definition.initial).sentence}`,
    ...pictureOf(drawn),
    frame: frameOf(`figures/${id}/`, heights[id]),
  }
}

function frameOf(address: string, steps: Steps): Frame {
  return { address, width: FRAME_WIDTH, height: heightAt(steps, FRAME_WIDTH) }
}

/** Its plots or matrices as they are first drawn; where all of it is words and numbers, its data. */
function pictureOf({ definition, html }: DrawnFigure): Pick<Card, 'html' | 'table'> {
  if (/data-plot|class="matrix"/.test(html))
    return { html: `<figure class="figure" id="${definition.id}">${html}</figure>` }
  return { table: definition.describe(definition.initial).table }
}

function drawnOf(figures: Figures, id: string): DrawnFigure {
  const drawn = figures.get(id)
  if (!drawn) throw new Error(`there is no figure ${id}`)
  return drawn
}

function textOf({ id }: Place, write: (body: ReactNode) => string): string {
  const Text = chapters[id]?.Text
  return Text ? write(<Text />) : ''
}

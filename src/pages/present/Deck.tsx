import { useContext } from 'react'
import type { Place } from '../../chapters/road.ts'
import { SiteRoot } from '../../prose/site.ts'
import { commands } from './commands.ts'
import type { Slide, SlideStack } from './slide.ts'

/** A figure drawn for slides, as HTML. */
export interface SlidePicture {
  title: string
  html: string
}

interface DeckProps {
  place: Place
  next: Place | undefined
  stacks: readonly SlideStack[]
  pictures: ReadonlyMap<string, SlidePicture>
}

/** A chapter as slides. Without scripts, or on a narrow screen, they are read one below the other. */
export function Deck({ place, next, stacks, pictures }: DeckProps) {
  const root = useContext(SiteRoot)
  return (
    <body className="present" data-root={root} data-present={place.id}>
      <nav className="deck-way" aria-label="Back">
        <a href={`${root}chapters/${place.id}/`}>Read “{place.title}” as a page</a>
      </nav>
      <main id="main" tabIndex={-1}>
        <h1 className="visually-hidden">{place.title}: slides</h1>
        <div className="reveal">
          <div className="slides">
            {stacks.map(({ id, title, slides }) => (
              <section key={id} data-step={id} data-title={title.replace(/<[^>]*>/g, '')}>
                {slides.map((slide) => (
                  <OneSlide key={slide.figure ?? slide.html} slide={slide} picture={pictures.get(slide.figure ?? '')} />
                ))}
              </section>
            ))}
            <section data-step="end" data-title="The end">
              <End place={place} next={next} />
            </section>
          </div>
        </div>
      </main>
      <Bar />
      <Menu place={place} />
      <Speaker />
    </body>
  )
}

function OneSlide({ slide, picture }: { slide: Slide; picture: SlidePicture | undefined }) {
  return (
    <section className={`slide slide-${slide.kind}`}>
      {slide.figure && picture ? (
        <figure
          className="figure slide-body"
          id={slide.figure}
          data-deck-figure={slide.figure}
          aria-label={picture.title}
        >
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React in the same build */}
          <div className="figure-root" data-figure-root dangerouslySetInnerHTML={{ __html: picture.html }} />
        </figure>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the chapter’s own text, written in the same build
        <div className="slide-body" dangerouslySetInnerHTML={{ __html: slide.html }} />
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above */}
      <div className="notes" hidden dangerouslySetInnerHTML={{ __html: slide.notes.join('') }} />
    </section>
  )
}

function End({ place, next }: { place: Place; next: Place | undefined }) {
  const root = useContext(SiteRoot)
  return (
    <section className="slide slide-end">
      <div className="slide-body">
        <p className="slide-tag">The end of “{place.title}”</p>
        {next ? (
          <>
            <p className="end-next">
              Next on the road: <a href={`${root}present/${next.id}/`}>{next.title}</a>
            </p>
            <p>{next.question}</p>
          </>
        ) : (
          <p className="end-next">This was the last stop. Well walked.</p>
        )}
        <p>
          At home: <a href={`${root}chapters/${place.id}/`}>the chapter as a page</a>, where every figure can be tried.
        </p>
      </div>
      <div className="notes" hidden>
        <p>Give the page to the students before they pack: the button below the slides has its link.</p>
      </div>
    </section>
  )
}

/** Shown once the slides move: see browser/main.ts. */
function Bar() {
  return (
    <nav className="deck-bar" aria-label="Slides" hidden>
      <button type="button" data-do="back">
        ← Back
      </button>
      <output className="deck-count">1</output>
      <button type="button" data-do="next">
        Next →
      </button>
      <button type="button" data-do="more" hidden>
        More ↓
      </button>
      <span className="deck-return" hidden>
        <button type="button" data-do="return">
          Back to the words
        </button>
      </span>
      <span className="pen-tools" hidden>
        <button type="button" data-do="undo">
          Undo
        </button>
        <button type="button" data-do="clear">
          Wipe
        </button>
        <button type="button" data-do="pen">
          Put the pen away
        </button>
      </span>
      <button type="button" className="deck-students" data-do="students">
        Give this to students
      </button>
      <button type="button" data-do="menu" aria-haspopup="dialog">
        Menu
      </button>
    </nav>
  )
}

/** Each command once, with all its keys; the menu need not say how it was opened. */
const menuRows = [...new Map(commands.map((command) => [command.id, command])).values()]
  .filter(({ id }) => id !== 'menu')
  .map((command) => ({
    ...command,
    shown: commands.flatMap(({ id, shown }) => (id === command.id ? shown : [])).join(' '),
  }))

function Menu({ place }: { place: Place }) {
  const root = useContext(SiteRoot)
  return (
    <dialog className="deck-menu" aria-labelledby="deck-menu-title">
      <h2 id="deck-menu-title">What you can do here</h2>
      <ul className="deck-commands">
        {menuRows.map(({ id, words, shown }) => (
          <li key={id}>
            <button type="button" data-do={id}>
              {words}
            </button>
            <kbd>{shown}</kbd>
          </li>
        ))}
      </ul>
      <p>
        A clicker’s two keys, Page Up and Page Down, always move the slides. All other keys do so too after a slider or
        a button was clicked. One that you reach with Tab keeps its own arrows and Space; a field keeps its letters. Esc
        gives the keys back.
      </p>
      <p className="deck-themes">
        <span>Theme</span>
        {(['auto', 'light', 'dark'] as const).map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" value={theme} defaultChecked={theme === 'auto'} /> {theme}
          </label>
        ))}
      </p>
      <p className="buttons">
        <a className="begin" href={`${root}chapters/${place.id}/`}>
          Leave for the page
        </a>
        <button type="button" data-do="close">
          Close
        </button>
      </p>
    </dialog>
  )
}

/** The speaker’s side of the speaker window: see browser/speaker.ts. */
function Speaker() {
  return (
    <aside className="speaker" aria-label="For the speaker" hidden>
      <div className="speaker-clock">
        <time className="speaker-now">00:00</time>
        <span>
          <output className="speaker-elapsed" aria-label="Time since the start">
            0:00
          </output>
          <button type="button" data-do="reset-clock">
            Start the time anew
          </button>
        </span>
        <p className="speaker-status" role="status" />
      </div>
      <section className="speaker-next" aria-labelledby="speaker-next-title">
        <h2 id="speaker-next-title">Next press</h2>
        <div className="speaker-look" aria-hidden="true" />
      </section>
      <section className="speaker-notes" aria-labelledby="speaker-notes-title">
        <h2 id="speaker-notes-title">Notes</h2>
        <p className="speaker-figure" />
        <div className="speaker-words" />
      </section>
    </aside>
  )
}

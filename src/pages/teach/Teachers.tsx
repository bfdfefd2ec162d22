import { useContext } from 'react'
import { chapters } from '../../chapters/chapters.ts'
import { lessons } from '../../chapters/lessons.ts'
import type { Place } from '../../chapters/road.ts'
import { SiteRoot } from '../../prose/site.ts'
import { openRoad } from '../places.tsx'
import { Shell } from '../Shell.tsx'
import { timeWords } from './LessonPlan.tsx'
import type { Material } from './material.ts'
import { schedule, totalMinutes } from './schedule.ts'
import { TeachWay } from './TeachWay.tsx'

/** One page for teachers: every chapter’s sheets, and how to run a class with them. */
export function Teachers({ material }: { material: Material }) {
  const timed = openRoad.map((place) => {
    const lesson = lessons[place.id]
    if (!lesson) throw new Error(`there is no lesson for the chapter ${place.id}`)
    return { place, steps: schedule(material.stepsOf(place.id), lesson) }
  })
  const hours = totalMinutes(timed.flatMap(({ steps }) => steps)) / 60
  return (
    <Shell>
      <article className="chapter teach teachers">
        <header className="chapter-head">
          <h1>For teachers</h1>
          <p className="chapter-question">Slides for the wall, paper for the tables, and a plan for you.</p>
          <p>
            Each chapter is a lesson or two. It needs no account, no server and nothing to install. The whole road takes
            about {Math.round(hours)} hours in class. You need not walk all of it: each plan says what a class must know
            before.
          </p>
        </header>
        <section className="teach-part teach-chapters-part">
          <h2 id="chapters">Chapter by chapter</h2>
          <ol className="teach-chapters">
            {timed.map(({ place, steps }) => (
              <ChapterSheets key={place.id} place={place} time={timeWords(steps)} />
            ))}
          </ol>
        </section>
        <Running />
      </article>
    </Shell>
  )
}

function ChapterSheets({ place, time }: { place: Place; time: string }) {
  const root = useContext(SiteRoot)
  return (
    <li data-lesson={place.id}>
      <h3>
        <a href={`${root}chapters/${place.id}/`}>{place.title}</a>
      </h3>
      <p>{place.question}</p>
      <p className="lesson-time">{time}</p>
      <TeachWay place={place} />
      <details>
        <summary>What your class can do after it</summary>
        <ul>
          {chapters[place.id]?.meta.after.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}

/** How a class is run with the site; each way has its own page or button elsewhere. */
function Running() {
  const root = useContext(SiteRoot)
  const first = openRoad[0]?.id
  return (
    <section className="teach-part">
      <h2 id="in-class">In class</h2>
      <dl className="in-class">
        <div>
          <dt>On the wall</dt>
          <dd>
            <a href={`${root}present/${first}/`}>The slides</a> are the chapter itself, large. <kbd>PageDown</kbd>,{' '}
            <kbd>Space</kbd> or <kbd>→</kbd> goes on, <kbd>PageUp</kbd> or <kbd>←</kbd> goes back. <kbd>.</kbd> or{' '}
            <kbd>b</kbd> makes the wall black, <kbd>s</kbd> opens your notes in a second window, and <kbd>f</kbd> fills
            the screen. Where a figure has more below, <kbd>m</kbd> shows it. A prompt, its pause and its answer are
            separate presses, so the class can vote in between.
          </dd>
        </div>
        <div>
          <dt>Guess first</dt>
          <dd>
            Before each figure the chapter asks for a guess. Let everyone commit: a raised hand, or a tick on the{' '}
            <a href={`${root}teach/${first}/hand-out/`}>hand-out</a>. A wrong guess that was made teaches more than a
            right one that was heard. Nothing is graded, and nothing leaves their browsers.
          </dd>
        </div>
        <div>
          <dt>On their screens</dt>
          <dd>
            “Share” under any figure has its link and, as a QR code for the wall, “Show as QR code”. Both hold the
            figure just as you left it.
          </dd>
        </div>
        <div>
          <dt>On paper</dt>
          <dd>
            Open a hand-out and press Print, on A4 or Letter. “Set the figures first” lets you choose what is drawn. The
            answer key is a page of its own, so that the two are never printed together.
          </dd>
        </div>
        <div>
          <dt>With your own class</dt>
          <dd>
            Measure your students instead of hobbits: the <a href={`${root}playground/`}>playground</a> takes your own
            points, and gives you one link that holds them for all.
          </dd>
        </div>
        <div>
          <dt>In your own pages</dt>
          <dd>“Embed” under any figure has a line for your page. It works in a blog, and in most course systems.</dd>
        </div>
        <div>
          <dt>Without a network</dt>
          <dd>
            Visit a page once, and the site works offline after that. For a room with no network at all, take{' '}
            <a href={`${root}hobbiton.zip`} download="hobbiton.zip">
              the whole site as a zip
            </a>
            , unpack it, and serve it from your own computer: the paper that lies in it says how.
          </dd>
        </div>
      </dl>
    </section>
  )
}

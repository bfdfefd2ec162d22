import { useContext } from 'react'
import { chapters } from '../../chapters/chapters.ts'
import { road } from '../../chapters/road.ts'
import { SiteRoot } from '../../prose/site.ts'
import { Shell } from '../Shell.tsx'
import { WalkingMap } from './WalkingMap.tsx'

/** The first page: the road as a map to walk, and the same as a plain list. */
export function Contents({ minutes }: { minutes: ReadonlyMap<string, number> }) {
  const root = useContext(SiteRoot)
  const places = road.map((place) => ({
    ...place,
    href: Object.hasOwn(chapters, place.id) ? `${root}chapters/${place.id}/` : null,
  }))
  return (
    <Shell>
      <article className="chapter contents">
        <header className="chapter-head">
          <h1>Who will become a hero?</h1>
          <p className="chapter-question">
            A walk from adding and multiplying to machine learning, for anyone who can do the first two.
          </p>
        </header>
        <div className="contents-lead">
          <p>
            The mayor of Hobbiton wants to know which young hobbits will become heroes. To answer him you will draw
            lines, drag hobbits about, and train a model with your own hands. Every picture moves when you touch it.
          </p>
          <p>
            <a className="begin" href={places[0]?.href ?? root} data-begin>
              Begin with the mayor’s question
            </a>
          </p>
        </div>
        <div className="map-sheet">
          <WalkingMap places={places} />
        </div>
        <section className="contents-list" aria-labelledby="the-road">
          <h2 id="the-road">The road, place by place</h2>
          <ol>
            {places.map(({ id, title, question, href }) => (
              <li key={id} data-open={href !== null || undefined}>
                <h3>{href ? <a href={href}>{title}</a> : title}</h3>
                <p>{question}</p>
                {href ? (
                  <ChapterGoals id={id} minutes={minutes.get(id)} />
                ) : (
                  <p className="not-open">This place is not open yet.</p>
                )}
              </li>
            ))}
          </ol>
          <p>
            Do you teach? Each chapter has slides, a lesson plan, a hand-out and an answer key:{' '}
            <a href={`${root}teach/`}>for teachers</a>.
          </p>
        </section>
      </article>
    </Shell>
  )
}

function ChapterGoals({ id, minutes }: { id: string; minutes: number | undefined }) {
  return (
    <details>
      <summary>{minutes} minutes. What you can do after it</summary>
      <ul>
        {chapters[id]?.meta.after.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
    </details>
  )
}

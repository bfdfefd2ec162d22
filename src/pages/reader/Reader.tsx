import { useContext } from 'react'
import type { Chapter } from '../../chapters/chapter.ts'
import { chapters } from '../../chapters/chapters.ts'
import { type Place, road } from '../../chapters/road.ts'
import { SiteRoot } from '../../prose/site.ts'
import { Shell } from '../Shell.tsx'

/** A chapter to be read: its front matter, its text, the definitions it uses, and the way on. */
export function Reader({ place, chapter, minutes }: { place: Place; chapter: Chapter; minutes: number }) {
  const { meta, Text } = chapter
  const number = road.indexOf(place) + 1
  return (
    <Shell chapter={place.id}>
      <article className="chapter">
        <header className="chapter-head">
          <p className="chapter-number">
            Chapter {number} of {road.length}
          </p>
          <h1>{place.title}</h1>
          <p className="chapter-question">{place.question}</p>
          <FrontMatter minutes={minutes} before={meta.before} after={meta.after} />
          <p className="buttons">
            <button type="button" className="steps-toggle" aria-pressed="false">
              Read step by step
            </button>
          </p>
        </header>
        <Text />
        <Way number={number} />
      </article>
      <nav className="steps-bar" aria-label="Steps" hidden>
        <button type="button" data-step-to="previous">
          ← Back
        </button>
        <output>Step 1</output>
        <button type="button" data-step-to="next">
          Next →
        </button>
        <button type="button" data-step-to="all">
          All steps
        </button>
      </nav>
    </Shell>
  )
}

function FrontMatter({
  minutes,
  before,
  after,
}: {
  minutes: number
  before: readonly string[]
  after: readonly string[]
}) {
  return (
    <dl className="front-matter">
      <div>
        <dt>Time</dt>
        <dd>{minutes} minutes, with the figures</dd>
      </div>
      <div>
        <dt>You need</dt>
        {before.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
      <div>
        <dt>Then you can</dt>
        {after.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
    </dl>
  )
}

function Way({ number }: { number: number }) {
  const root = useContext(SiteRoot)
  const previous = road[number - 2]
  const next = road[number]
  return (
    <nav className="way" aria-label="Previous and next chapter">
      {previous && Object.hasOwn(chapters, previous.id) && (
        <a href={`${root}chapters/${previous.id}/`} rel="prev">
          ← {previous.title}
        </a>
      )}
      <a href={root}>The map</a>
      {next && Object.hasOwn(chapters, next.id) && (
        <a href={`${root}chapters/${next.id}/`} rel="next">
          {next.title} →
        </a>
      )}
      {next && !Object.hasOwn(chapters, next.id) && (
        <p>
          Next on the road: <strong>{next.title}</strong> {next.question} That chapter is not open yet.
        </p>
      )}
    </nav>
  )
}

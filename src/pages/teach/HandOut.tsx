import { useContext } from 'react'
import type { Lesson } from '../../chapters/lesson.ts'
import type { Place } from '../../chapters/road.ts'
import { SiteRoot } from '../../prose/site.ts'
import { type TermEntry, terms } from '../../prose/terms.ts'
import { Shell } from '../Shell.tsx'
import { Cut } from './Cut.tsx'
import { isAfterGuess, type Part, type StepParts } from './chapterParts.ts'
import { Lines } from './Lines.tsx'
import { PaperFigure } from './PaperFigure.tsx'
import { TeachWay } from './TeachWay.tsx'

interface HandOutProps {
  place: Place
  steps: readonly StepParts[]
  lesson: Lesson
}

/** A chapter as a sheet to write on: what it asks, without what it answers. */
export function HandOut({ place, steps, lesson }: HandOutProps) {
  const root = useContext(SiteRoot)
  const address = `chapters/${place.id}/`
  const asking = steps
    .map((step) => ({ ...step, parts: step.parts.filter((part) => !isAfterGuess(part, step)) }))
    .filter(({ parts }) => parts.length > 0)
  return (
    <Shell>
      <article className="chapter teach hand-out">
        <header className="chapter-head">
          <p className="chapter-number">Hand-out</p>
          <h1>{place.title}</h1>
          <p className="chapter-question">{place.question}</p>
          <p className="paper-name">
            <span>Name</span> <span>Date</span>
          </p>
          <div className="paper-way">
            <span className="paper-code" data-code={address} aria-hidden="true" />
            <span>
              The chapter, with figures that move:{' '}
              <a href={`${root}${address}`}>
                <span data-address>{address}</span>
              </a>
            </span>
          </div>
          <TeachWay place={place} here="hand-out" />
          <p className="buttons for-screen">
            <button type="button" data-print>
              Print, or save as PDF
            </button>
            <a href="?living">Set the figures first</a>
          </p>
        </header>
        {asking.map((step) => (
          <section key={step.id} className="paper-step">
            <h2 id={step.id}>{step.title}</h2>
            {step.parts.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their places
              <Asked key={at} part={part} chapter={place.id} lesson={lesson} />
            ))}
          </section>
        ))}
        <Words chapter={place.id} />
      </article>
    </Shell>
  )
}

function Asked({ part, chapter, lesson }: { part: Part; chapter: string; lesson: Lesson }) {
  switch (part.kind) {
    case 'predict':
      return (
        <div className="paper-prompt" data-prompt={part.id}>
          <p className="predict-tag">Before you try: my guess</p>
          <Cut chapter={chapter} html={part.questionHtml} className="paper-question" />
          <ul className="paper-boxes">
            {part.options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
          <p>Because</p>
          <Lines count={1} />
        </div>
      )
    case 'worked':
      return (
        <div className="worked" data-twin={part.answerHtml === null ? undefined : ''}>
          <p className="worked-title">{part.title}</p>
          <Cut chapter={chapter} html={part.html} />
          {part.answerHtml !== null && <Lines count={2} />}
        </div>
      )
    case 'own-words':
      return (
        <div className="paper-prompt" data-prompt={part.id}>
          <p className="predict-tag">In my own words</p>
          <Cut chapter={chapter} html={part.questionHtml} className="paper-question" />
          <Lines count={6} />
        </div>
      )
    case 'figure':
      return <PaperFigure id={part.id} preset={lesson.onPaper?.[part.id as keyof typeof lesson.onPaper]} />
    case 'formula':
      return <Cut chapter={chapter} html={part.html} className="formula" />
  }
}

function Words({ chapter }: { chapter: string }) {
  const own = Object.entries<TermEntry>(terms).filter(([, term]) => term.chapter === chapter)
  return (
    <section className="paper-step paper-words">
      <h2 id="words">Words of this chapter</h2>
      <dl>
        {own.map(([id, { name, meaning }]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

import { useContext } from 'react'
import type { Place } from '../../chapters/road.ts'
import { DrawnFigures } from '../../figures/Figure.tsx'
import { Shell } from '../Shell.tsx'
import { Cut } from './Cut.tsx'
import { isAfterGuess, type Part, type StepParts } from './chapterParts.ts'
import { TeachWay } from './TeachWay.tsx'

interface AnswerKeyProps {
  place: Place
  steps: readonly StepParts[]
  /** What the chapter sums up at its end. */
  recap: string
}

/** All answers of a chapter, and nothing for students’ eyes: kept apart from the hand-out. */
export function AnswerKey({ place, steps, recap }: AnswerKeyProps) {
  const answering = steps.map((step) => ({ ...step, parts: step.parts.filter((part) => isAnswered(part, step)) }))
  return (
    <Shell>
      <article className="chapter teach answer-key">
        <header className="chapter-head">
          <p className="chapter-number">Answer key: for the teacher</p>
          <h1>{place.title}: answers</h1>
          <p className="chapter-question">{place.question}</p>
          <TeachWay place={place} here="key" />
        </header>
        {answering
          .filter(({ parts }) => parts.length > 0)
          .map((step) => (
            <section key={step.id} className="paper-step">
              <h2 id={step.id}>{step.title}</h2>
              {step.parts.map((part, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their places
                <Answered key={at} part={part} chapter={place.id} />
              ))}
            </section>
          ))}
        <section className="paper-step">
          <h2 id="in-short">The chapter in short</h2>
          <Cut chapter={place.id} html={recap} />
        </section>
      </article>
    </Shell>
  )
}

function isAnswered(part: Part, step: StepParts): boolean {
  if (part.kind === 'formula') return isAfterGuess(part, step)
  return part.kind !== 'worked' || part.answerHtml !== null
}

function Answered({ part, chapter }: { part: Part; chapter: string }) {
  const figures = useContext(DrawnFigures)
  switch (part.kind) {
    case 'predict':
      return (
        <div className="paper-prompt" data-prompt={part.id}>
          <p className="predict-tag">The guess</p>
          <Cut chapter={chapter} html={part.questionHtml} className="paper-question" />
          <p className="key-options">Offered: {part.options.map((option) => `“${option}”`).join(', ')}.</p>
          <Cut chapter={chapter} html={part.answerHtml} className="key-answer" />
        </div>
      )
    case 'worked':
      return (
        <div className="paper-prompt" data-twin="">
          <p className="predict-tag">{part.title}</p>
          <Cut chapter={chapter} html={part.html} />
          <Cut chapter={chapter} html={part.answerHtml ?? ''} className="key-answer" />
        </div>
      )
    case 'own-words':
      return (
        <div className="paper-prompt" data-prompt={part.id}>
          <p className="predict-tag">In their own words</p>
          <Cut chapter={chapter} html={part.questionHtml} className="paper-question" />
          <Cut chapter={chapter} html={part.answerHtml} className="key-answer" />
        </div>
      )
    case 'figure': {
      const definition = figures.get(part.id)?.definition
      return (
        <div className="paper-prompt" data-shown={part.id}>
          <p className="predict-tag">Figure: what can be seen</p>
          <p className="paper-question">{definition?.title}</p>
          <div className="key-answer">
            <p>{definition?.caption}</p>
          </div>
        </div>
      )
    }
    case 'formula':
      return <Cut chapter={chapter} html={part.html} className="formula" />
  }
}

import { useContext } from 'react'
import type { ChapterMeta } from '../../chapters/chapter.ts'
import type { Lesson } from '../../chapters/lesson.ts'
import { type Place, road } from '../../chapters/road.ts'
import { DrawnFigures } from '../../figures/Figure.tsx'
import { SiteRoot } from '../../prose/site.ts'
import { definitionAnchor } from '../../prose/Term.tsx'
import { type TermEntry, terms } from '../../prose/terms.ts'
import { Shell } from '../Shell.tsx'
import { Cut } from './Cut.tsx'
import type { Part } from './chapterParts.ts'
import type { Material } from './material.ts'
import { ShownState } from './ShownState.tsx'
import { schedule, type TimedStep, totalMinutes } from './schedule.ts'
import { TeachWay } from './TeachWay.tsx'

interface LessonPlanProps {
  place: Place
  meta: ChapterMeta
  lesson: Lesson
  material: Material
}

/** A chapter as a lesson for a class: the clock, the goals, what goes wrong in heads, what to ask. */
export function LessonPlan({ place, meta, lesson, material }: LessonPlanProps) {
  const steps = schedule(material.stepsOf(place.id), lesson)
  return (
    <Shell>
      <article className="chapter teach lesson-plan">
        <header className="chapter-head">
          <p className="chapter-number">
            Lesson plan for chapter {road.indexOf(place) + 1} of {road.length}
          </p>
          <h1>{place.title}</h1>
          <p className="chapter-question">{place.question}</p>
          <TeachWay place={place} here="plan" />
          <dl className="front-matter">
            <Row name="Time" lines={[timeWords(steps)]} />
            <Row name="They need" lines={meta.before} />
            <Row name="Then they can" lines={meta.after} />
            <Row name="Have ready" lines={lesson.bring} />
          </dl>
        </header>
        <section className="teach-part">
          <h2 id="running-order">Running order</h2>
          <RunningOrder chapter={place.id} steps={steps} />
        </section>
        <section className="teach-part">
          <h2 id="misconceptions">What they may believe</h2>
          <p>Let them say it first. Then let the figure answer.</p>
          <ul className="beliefs">
            {lesson.misconceptions.map(({ belief, instead, show }) => (
              <li key={belief} data-belief>
                <p className="belief">“{belief}”</p>
                <p>{instead}</p>
                <p className="belief-shown">
                  Show it: <ShownState shown={show} chapter={place.id} material={material} />
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section className="teach-part">
          <h2 id="questions">Questions for the class</h2>
          <ol>
            {lesson.questions.map(({ ask, listenFor }) => (
              <li key={ask} data-question>
                <p>{ask}</p>
                <p className="listen-for">Listen for: {listenFor}</p>
              </li>
            ))}
          </ol>
        </section>
        <Words chapter={place.id} />
      </article>
    </Shell>
  )
}

function Row({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  )
}

function RunningOrder({ chapter, steps }: { chapter: string; steps: readonly TimedStep[] }) {
  const root = useContext(SiteRoot)
  const sittings = [...new Set(steps.map(({ sitting }) => sitting))]
  return sittings.map((sitting) => {
    const own = steps.filter((step) => step.sitting === sitting)
    return (
      <div key={sitting} className="sitting">
        {sittings.length > 1 && (
          <h3>
            Lesson {sitting}: {totalMinutes(own)} minutes
          </h3>
        )}
        <ol className="running-order">
          {own.map(({ id, title, minutes, from, do: what, parts }) => (
            <li key={id} data-minutes={minutes}>
              <p className="clock">
                {clock(from)}–{clock(from + minutes)} <span>{minutes} min</span>
              </p>
              <div>
                <p className="order-title">
                  <a href={`${root}chapters/${chapter}/#${id}`}>{title}</a>
                </p>
                <p>{what}</p>
                <Planned parts={parts} chapter={chapter} />
              </div>
            </li>
          ))}
        </ol>
      </div>
    )
  })
}

/** What the step holds that a class does, as the chapter has it. */
function Planned({ parts, chapter }: { parts: readonly Part[]; chapter: string }) {
  const figures = useContext(DrawnFigures)
  const root = useContext(SiteRoot)
  const doing = parts.filter(({ kind }) => kind !== 'formula')
  if (doing.length === 0) return null
  return (
    <ul className="planned">
      {doing.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their places
        <li key={at} data-planned={part.kind}>
          {part.kind === 'predict' && (
            <>
              <span className="planned-kind">Guess</span> <Cut chapter={chapter} html={part.questionHtml} />
            </>
          )}
          {part.kind === 'figure' && (
            <>
              <span className="planned-kind">Figure</span>{' '}
              <a href={`${root}chapters/${chapter}/#${part.id}`}>{figures.get(part.id)?.definition.title}</a>
            </>
          )}
          {part.kind === 'worked' && (
            <>
              <span className="planned-kind">{part.answerHtml === null ? 'On the board' : 'On their own'}</span>{' '}
              {part.title}
            </>
          )}
          {part.kind === 'own-words' && (
            <>
              <span className="planned-kind">Own words</span> <Cut chapter={chapter} html={part.questionHtml} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Words({ chapter }: { chapter: string }) {
  const root = useContext(SiteRoot)
  const own = Object.entries<TermEntry>(terms).filter(([, term]) => term.chapter === chapter)
  return (
    <section className="teach-part">
      <h2 id="new-words">New words</h2>
      <p className="new-words">
        {own.map(([id, { name }], at) => (
          <span key={id}>
            {at > 0 && ' · '}
            <a href={`${root}chapters/${chapter}/#${definitionAnchor(id as keyof typeof terms)}`}>{name}</a>
          </span>
        ))}
      </p>
    </section>
  )
}

export function timeWords(steps: readonly TimedStep[]): string {
  const sittings = steps.at(-1)?.sitting ?? 1
  return `${totalMinutes(steps)} minutes${sittings > 1 ? `, in ${sittings} lessons` : ''}`
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

import type { ReactNode } from 'react'
import { chapters } from '../../chapters/chapters.ts'
import { lessons } from '../../chapters/lessons.ts'
import { openRoad } from '../places.tsx'
import { AnswerKey } from './AnswerKey.tsx'
import { chapterParts, recapHtml } from './chapterParts.ts'
import { HandOut } from './HandOut.tsx'
import { LessonPlan } from './LessonPlan.tsx'
import type { Material } from './material.ts'
import { Teachers } from './Teachers.tsx'

/** The pages for teachers: one for all, and a lesson plan, a hand-out and an answer key for each chapter. */
export const teachAddresses: readonly string[] = [
  '/teach/',
  ...openRoad.flatMap(({ id }) => [`/teach/${id}/`, `/teach/${id}/hand-out/`, `/teach/${id}/key/`]),
]

interface TeachPage {
  title: string
  description: string
  body: ReactNode
}

/** What stands at one of those addresses; `textOf` writes a chapter's own HTML. */
export function teachPage(address: string, textOf: (chapter: string) => string): TeachPage {
  const material: Material = {
    stepsOf: (chapter) => chapterParts(textOf(chapter)),
    recapOf: (chapter) => recapHtml(textOf(chapter)),
  }
  const [, id, sheet] = address.split('/').filter(Boolean)
  const place = openRoad.find((one) => one.id === id)
  const chapter = chapters[id ?? '']
  const lesson = lessons[id ?? '']
  if (id === undefined)
    return {
      title: 'For teachers',
      description:
        'Slides, lesson plans, hand-outs and answer keys for each chapter, and how to run a class with them.',
      body: <Teachers material={material} />,
    }
  if (!place || !chapter || !lesson) throw new Error(`there is no lesson for the chapter ${id}`)
  const steps = material.stepsOf(id)
  if (sheet === 'hand-out')
    return {
      title: `Hand-out: ${place.title}`,
      description: `“${place.title}” on paper: its prompts, examples and figures, with room to write.`,
      body: <HandOut place={place} steps={steps} lesson={lesson} />,
    }
  if (sheet === 'key')
    return {
      title: `Answer key: ${place.title}`,
      description: `Each prompt of “${place.title}” with its answer, for the teacher.`,
      body: <AnswerKey place={place} steps={steps} recap={material.recapOf(id)} />,
    }
  return {
    title: `Lesson plan: ${place.title}`,
    description: `“${place.title}” in class: running order, goals, misconceptions and questions.`,
    body: <LessonPlan place={place} meta={chapter.meta} lesson={lesson} material={material} />,
  }
}

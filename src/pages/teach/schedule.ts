import type { Lesson } from '../../chapters/lesson.ts'
import type { StepParts } from './chapterParts.ts'

/** How long a lesson is at most before the class needs a rest. */
const LONGEST_SITTING = 60

/** A step of the lesson with its place on the clock, in minutes from the start of its sitting. */
export interface TimedStep extends StepParts {
  minutes: number
  do: string
  from: number
  /** Which sitting it belongs to, from 1. */
  sitting: number
}

/** Puts the chapter’s steps on the clock. A step without minutes, or minutes without a step, throws. */
export function schedule(steps: readonly StepParts[], lesson: Lesson): TimedStep[] {
  const named = Object.keys(lesson.steps)
  const there = steps.map(({ id }) => id)
  if (named.join() !== there.join())
    throw new Error(`the lesson has the steps\n${named.join(' ')}\nbut the chapter has\n${there.join(' ')}`)
  const longest = sittingLength(steps.map(({ id }) => lesson.steps[id]?.minutes ?? 0))
  let [from, sitting] = [0, 1]
  return steps.map((step) => {
    const { minutes, do: what } = lesson.steps[step.id] ?? { minutes: 0, do: '' }
    if (from > 0 && from + minutes > longest) [from, sitting] = [0, sitting + 1]
    const timed = { ...step, minutes, do: what, from, sitting }
    from += minutes
    return timed
  })
}

/** How long each sitting is at most, where all are about alike and there are as few as can be. */
function sittingLength(minutes: readonly number[]): number {
  const total = totalMinutes(minutes.map((one) => ({ minutes: one })))
  const few = Math.ceil(total / LONGEST_SITTING)
  const fits = (longest: number) => {
    let [from, sittings] = [0, 1]
    for (const one of minutes) {
      if (from > 0 && from + one > longest) [from, sittings] = [0, sittings + 1]
      from += one
    }
    return sittings <= few
  }
  let longest = Math.ceil(total / few)
  while (!fits(longest)) longest += 1
  return longest
}

export function totalMinutes(steps: readonly { minutes: number }[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

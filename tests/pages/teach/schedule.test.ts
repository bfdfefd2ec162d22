import { expect, test } from 'vitest'
import type { Lesson } from '../../../src/chapters/lesson.ts'
import { schedule, totalMinutes } from '../../../src/pages/teach/schedule.ts'

const steps = (...ids: string[]) => ids.map((id) => ({ id, title: id, parts: [] }))
const lesson = (minutes: Record<string, number>): Lesson => ({
  bring: [],
  steps: Object.fromEntries(Object.entries(minutes).map(([id, one]) => [id, { minutes: one, do: 'Do it.' }])),
  misconceptions: [],
  questions: [],
})

test('steps follow each other on the clock', () => {
  const timed = schedule(steps('a', 'b', 'c'), lesson({ a: 10, b: 20, c: 5 }))
  expect(timed.map(({ from, sitting }) => [from, sitting])).toEqual([
    [0, 1],
    [10, 1],
    [30, 1],
  ])
  expect(totalMinutes(timed)).toBe(35)
})

test('what is too long for one sitting is parted into halves that are about alike', () => {
  const timed = schedule(steps('a', 'b', 'c', 'd'), lesson({ a: 20, b: 20, c: 20, d: 20 }))
  expect(timed.map(({ from, sitting }) => [from, sitting])).toEqual([
    [0, 1],
    [20, 1],
    [0, 2],
    [20, 2],
  ])
})

test('a step without minutes, minutes without a step, and another order all throw', () => {
  expect(() => schedule(steps('a', 'b'), lesson({ a: 10 }))).toThrow('the chapter has')
  expect(() => schedule(steps('a'), lesson({ a: 10, b: 5 }))).toThrow('the chapter has')
  expect(() => schedule(steps('b', 'a'), lesson({ a: 10, b: 5 }))).toThrow('the chapter has')
})

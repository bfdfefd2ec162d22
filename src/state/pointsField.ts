import * as v from 'valibot'
import { type LabelledPoint, LONGEST_NAME, MOST_POINTS, readMeasure } from '../data/labelledPoints.ts'
import type { Field } from './fields.ts'

/** All these signs stand in a link as they are, so that it stays short: 7.5_3yFrodo*2_1n */
const BETWEEN = '*'
const POINT = /^([^_]*)_([^_yn]*)([yn]?)(.*)$/su

/** A point, or what is wrong with it, to be said after “which”. */
type Reading = { point: LabelledPoint } | { fault: string }

/** Many points as one short text; `*` and `%` in names are written as %2A and %25. Numbers are written in full. */
export function pointsText(points: readonly LabelledPoint[]): string {
  return points.map(({ x1, x2, yes, name }) => `${x1}_${x2}${yes ? 'y' : 'n'}${escaped(name)}`).join(BETWEEN)
}

/** Many points in a link: `x₁_x₂` and y or n, then the name; points are parted by `*`. No text is no points. */
export const pointsField: Field<readonly LabelledPoint[]> = {
  schema: v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parts = dataset.value === '' ? [] : dataset.value.split(BETWEEN)
      if (parts.length > MOST_POINTS) {
        addIssue({ message: `has ${parts.length} points, more than the ${MOST_POINTS} that can be shown` })
        return NEVER
      }
      const points: LabelledPoint[] = []
      for (const [index, part] of parts.entries()) {
        const reading = readPoint(part)
        if ('fault' in reading) {
          addIssue({ message: `has a mistake in point ${index + 1}: ${reading.fault}` })
          return NEVER
        }
        points.push(reading.point)
      }
      return points
    }),
  ),
  write: pointsText,
}

function readPoint(text: string): Reading {
  const [, first = text, second = '', kind, name = ''] = POINT.exec(text) ?? []
  const [x1, x2] = [readMeasure(first, false), readMeasure(second, false)]
  if (x1 === null) return { fault: `its first measure, “${shown(first)}”, is no number` }
  if (x2 === null) return { fault: `its second measure, “${shown(second)}”, is no number` }
  if (!kind) return { fault: 'neither y nor n says its class' }
  const plain = name.replace(/%2A|%25/g, (code) => (code === '%25' ? '%' : '*'))
  if (plain.length > LONGEST_NAME) return { fault: `its name is longer than ${LONGEST_NAME} letters` }
  return { point: { x1, x2, yes: kind === 'y', name: plain.trim() } }
}

const escaped = (name: string) => name.replaceAll('%', '%25').replaceAll('*', '%2A')

const shown = (text: string) => (text.length > 12 ? `${text.slice(0, 12)}…` : text)

/** A few words of the reader's own, such as the name of a measure; never empty. */
export function wordsField(most: number): Field<string> {
  return {
    schema: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, 'is empty'),
      v.maxLength(most, `is longer than ${most} letters`),
    ),
    write: (value) => value,
  }
}

/** Some numbers in a row, such as a place, or nothing: written as an empty text. `fits` may ask more of them. */
export function numbersField<const Numbers extends readonly number[]>(
  length: Numbers['length'],
  most: number,
  fits: (numbers: Numbers) => boolean = () => true,
): Field<Numbers | null> {
  return {
    schema: v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        if (dataset.value === '') return null
        const numbers = dataset.value.split('_').map((part) => (part === '' ? Number.NaN : Number(part)))
        const found = numbers as unknown as Numbers
        if (numbers.length === length && numbers.every((number) => Math.abs(number) <= most) && fits(found))
          return found
        addIssue({ message: `is not ${length} fitting numbers with “_” between them` })
        return NEVER
      }),
    ),
    write: (value) => value?.join('_') ?? '',
  }
}

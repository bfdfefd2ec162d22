import { LARGEST, LONGEST_NAME } from '../../data/labelledPoints.ts'
import type { LineWeights, Place } from '../../math/line.ts'
import { choiceField, type Fields, numberField } from '../../state/fields.ts'
import { readLink, writeLink } from '../../state/link.ts'
import { numbersField, pointsField, wordsField } from '../../state/pointsField.ts'
import { wholeField } from '../../state/wholeField.ts'
import { initial, LARGEST_WEIGHT, MOST_UPDATES, RATES, SMALLEST_SLOPE, type YourState } from './model.ts'

export const fields: Fields<YourState> = {
  points: pointsField,
  x1: wordsField(LONGEST_NAME),
  x2: wordsField(LONGEST_NAME),
  yes: wordsField(LONGEST_NAME),
  no: wordsField(LONGEST_NAME),
  maker: choiceField('hand', 'train', 'best'),
  line: numbersField<LineWeights>(3, LARGEST_WEIGHT, ([, w1, w2]) => Math.hypot(w1, w2) >= SMALLEST_SLOPE),
  rate: numberField(...RATES),
  at: wholeField(0, MOST_UPDATES),
  ask: numbersField<Place>(2, LARGEST),
}

/** The whole state as the parameters of a link; the points are named even where they are the ones one starts with. */
export function linkOf(state: YourState): URLSearchParams {
  const parameters = writeLink(fields, initial, state)
  parameters.set('points', fields.points.write(state.points))
  return parameters
}

/** A state written by `linkOf`; null where it is none. */
export function stateOf(link: string): YourState | null {
  const { state, complaints } = readLink(fields, initial, new URLSearchParams(link))
  return complaints.length > 0 ? null : state
}

import { bothCensuses } from '../data/hobbits.ts'
import { newtonStep } from '../math/newton.ts'
import { samplesFrom } from '../math/samples.ts'

/** All 24 hobbits, as the math takes them. */
export const allHobbits = samplesFrom(
  bothCensuses.map(({ foot, lifted }) => [foot, lifted]),
  bothCensuses.map(({ hero }) => (hero ? 1 : 0)),
)

/** More Newton steps than it takes from all zeros to the last digit. */
const STEPS = 9

/** Newton's walk from all zeros to the lowest place of the log loss on the 24: its weights after 0, 1, 2 … steps. */
export const newtonWalk: readonly Float64Array[] = walk()

/** The weights at the lowest place of the log loss on the 24. */
export const lowestPlace: Float64Array = newtonWalk.at(-1) ?? new Float64Array(3)

function walk(): Float64Array[] {
  const places: Float64Array[] = [new Float64Array(3)]
  for (let step = 0; step < STEPS; step++) {
    const next = newtonStep(allHobbits, places.at(-1) ?? new Float64Array(3))
    if (next) places.push(next)
  }
  return places
}

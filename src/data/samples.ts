import { type Samples, samplesFrom } from '../math/samples.ts'
import type { Hobbit } from './hobbits.ts'

/** Hobbits as the math takes them: foot size and hobbits lifted, label 1 for a hero. */
export function samplesOf(hobbits: readonly Hobbit[]): Samples {
  return samplesFrom(
    hobbits.map(({ foot, lifted }) => [foot, lifted]),
    hobbits.map(({ hero }) => (hero ? 1 : 0)),
  )
}

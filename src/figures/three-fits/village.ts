import type { Place } from '../../math/line.ts'
import { random } from '../../math/random.ts'
import { type Samples, samplesFrom } from '../../math/samples.ts'
import { sigmoid } from '../../math/sigmoid.ts'

/** An invented hobbit. */
export interface Villager {
  place: Place
  hero: boolean
}

/** One village of the same country: some to learn from, as many held back. */
export interface Village {
  learned: readonly Villager[]
  held: readonly Villager[]
}

/** How many the model learns from; as many are held back. */
export const EACH = 40

const LEAST = 0.4
const MOST = 5

/** Lifts that it takes to stand on the true edge: least for middling feet, more for small and for large ones. */
export function trueEdge(foot: number): number {
  return 1 + 0.7 * (foot - 2.7) ** 2
}

/** How clear the case becomes with each lift above or below the edge. */
const CLEAR = 2.2

/**
 * Village number 1, 2, 3 …: everyone drawn anew, by the same law. Seeded: the same number gives the same hobbits.
 * A larger village has `each` to learn from and as many held back.
 */
export function villageOf(number: number, each = EACH): Village {
  const { uniform } = random(number)
  const villager = (): Villager => {
    const foot = LEAST + (MOST - LEAST) * uniform()
    const lifted = LEAST + (MOST - LEAST) * uniform()
    return { place: [foot, lifted], hero: uniform() < sigmoid(CLEAR * (lifted - trueEdge(foot))) }
  }
  return { learned: Array.from({ length: each }, villager), held: Array.from({ length: each }, villager) }
}

export function samplesOf(villagers: readonly Villager[]): Samples {
  return samplesFrom(
    villagers.map(({ place }) => place),
    villagers.map(({ hero }) => (hero ? 1 : 0)),
  )
}

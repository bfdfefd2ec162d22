import { random } from './random.ts'

/** A smooth stretch of land over the places 0…100, all of whose heights lie between 4 and 95. */
export type Land = {
  readonly height: (place: number) => number
  /** Height gained for each place to the right. */
  readonly slope: (place: number) => number
  readonly lowest: { readonly place: number; readonly height: number }
  /** The lowest place of each valley, from left to right; valleys at the very edge do not occur. */
  readonly valleys: readonly number[]
}

/** The lowest height differs from land to land, so that nobody can know it beforehand. */
const LOWEST = [4, 24] as const
const HIGHEST = 95
const CELLS = 400

/**
 * A land made up from a seed, a whole number 0…2³²−1: the same seed gives the same land. It is a bowl with two waves on
 * it, a wide and a short one, moved and weighed at random, so that some lands have one valley and some have two or more.
 * Throws for other seeds.
 * @example hiddenLand(1).height(50)
 */
export function hiddenLand(seed: number): Land {
  const { uniform } = random(seed)
  const between = (low: number, high: number) => low + (high - low) * uniform()
  for (;;) {
    const centre = between(0.25, 0.75)
    const bowl = between(2.5, 5)
    const waves = [
      { size: between(0.1, 0.45), turns: between(1, 1.6), shift: between(0, 1) },
      { size: between(0.05, 0.2), turns: between(2, 3), shift: between(0, 1) },
    ]
    const raw = (u: number) =>
      waves.reduce(
        (sum, { size, turns, shift }) => sum + size * Math.sin(2 * Math.PI * (turns * u + shift)),
        bowl * (u - centre) ** 2,
      )
    const rawSlope = (u: number) =>
      waves.reduce(
        (sum, { size, turns, shift }) => sum + size * 2 * Math.PI * turns * Math.cos(2 * Math.PI * (turns * u + shift)),
        2 * bowl * (u - centre),
      )
    const valleys = levelPlaces(rawSlope)
    // A land that falls towards its edge would have its lowest place there, where the slope does not tell.
    if (rawSlope(0) >= 0 || rawSlope(1) <= 0) continue

    const grid = Array.from({ length: CELLS + 1 }, (_, k) => raw(k / CELLS))
    const least = Math.min(...valleys.map(raw))
    const low = between(...LOWEST)
    const scale = (HIGHEST - low) / (Math.max(...grid) - least)
    const height = (place: number) => low + (raw(place / 100) - least) * scale
    const lowest = valleys.reduce((a, b) => (raw(b) < raw(a) ? b : a))
    return {
      height,
      slope: (place) => (rawSlope(place / 100) * scale) / 100,
      lowest: { place: lowest * 100, height: height(lowest * 100) },
      valleys: valleys.map((u) => u * 100),
    }
  }
}

/** Where a slope changes from down to up, over 0…1: each found on a grid and then by halving. */
function levelPlaces(slope: (u: number) => number): number[] {
  const found: number[] = []
  for (let k = 0; k < CELLS; k++) {
    let [low, high] = [k / CELLS, (k + 1) / CELLS]
    if (slope(low) >= 0 || slope(high) < 0) continue
    for (let halvings = 0; halvings < 50; halvings++) {
      const middle = (low + high) / 2
      if (slope(middle) < 0) low = middle
      else high = middle
    }
    found.push((low + high) / 2)
  }
  return found
}

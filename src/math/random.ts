import { checkWhole } from './checks.ts'

/** A seeded source of random numbers; each call moves it on. Make one with `random(seed)`. */
export type Random = {
  /** The next 32 random bits, a whole number 0…2³²−1. */
  readonly bits: () => number
  /** A number in 0 ≤ u < 1, a multiple of 2⁻³². */
  readonly uniform: () => number
  /** A whole number 0…below−1, each equally likely; throws unless `below` is whole and 1…2³²−1. */
  readonly below: (below: number) => number
  /** A draw from the bell curve with mean 0 and standard deviation 1. */
  readonly normal: () => number
  /** Goes to the start of another stream of the same seed; allocates nothing. */
  readonly restart: (stream: number) => void
  /** Shuffles in place, each order equally likely (Fisher–Yates), and returns its argument. */
  readonly shuffle: <T extends Uint32Array | unknown[]>(values: T) => T
}

/**
 * A seeded random source: sfc32 of Chris Doty-Humphrey's PractRand ("small fast counting", 128 bits of state).
 * `seed` and `stream` are whole numbers 0…2³²−1; each pair gives a sequence of its own, so a run can have one stream
 * per epoch. Throws for other seeds.
 *
 * Integer arithmetic only, so `bits`, `uniform`, `below` and `shuffle` are the same on every machine. `normal`
 * goes through Math.log, whose last digit a browser may choose.
 * @example random(1).uniform() // always 0.2437…
 */
export function random(seed: number, stream = 0): Random {
  checkWhole('seed', seed)
  checkWhole('stream', stream)
  let a = 0
  let b = 0
  let c = 0
  let counter = 1

  const bits = (): number => {
    const result = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    return result >>> 0
  }

  const restart = (to: number): void => {
    a = 0
    b = to | 0
    c = seed | 0
    counter = 1
    // The first rounds, thrown away as in PractRand, spread the seed over the whole state.
    for (let round = 0; round < 15; round++) bits()
  }
  restart(stream)

  const uniform = () => bits() / 0x100000000

  const draw = (below: number): number => {
    // Numbers past the last whole multiple of `below` would make small results more likely: draw again.
    const fair = 0x100000000 - (0x100000000 % below)
    let drawn = bits()
    while (drawn >= fair) drawn = bits()
    return drawn % below
  }

  return {
    bits,
    uniform,
    restart: (to) => {
      checkWhole('stream', to)
      restart(to)
    },
    below: (below) => {
      checkWhole('below', below, 1)
      return draw(below)
    },
    normal: () => {
      // Marsaglia's polar method: a point inside the unit circle gives its angle for free.
      for (;;) {
        const u = 2 * uniform() - 1
        const v = 2 * uniform() - 1
        const s = u * u + v * v
        if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s)
      }
    },
    shuffle: (values) => {
      for (let k = values.length - 1; k > 0; k--) {
        const other = draw(k + 1)
        const kept = values[k]!
        values[k] = values[other]!
        values[other] = kept
      }
      return values
    },
  }
}

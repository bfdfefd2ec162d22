import { random } from '../math/random.ts'

/** A hobbit hole for sale. */
export interface Hole {
  /** Its number in the lane. */
  number: number
  windows: number
  /** In bags of gold. */
  price: number
}

const SEED = 7
const HOLES = 14
const MOST_WINDOWS = 5

/** Invented: a price of about 2 bags, and about 1.5 more for each window, give or take. Same seed, same holes. */
export const holePrices: readonly Hole[] = invented()

function invented(): Hole[] {
  const dice = random(SEED)
  return Array.from({ length: HOLES }, (_, hole) => {
    const windows = 1 + (hole % MOST_WINDOWS)
    // To a tenth of a bag: a price is what is on the sign.
    return {
      number: hole + 1,
      windows,
      price: Math.round(10 * (2 + 1.5 * windows + 1.8 * (dice.uniform() - 0.5))) / 10,
    }
  })
}

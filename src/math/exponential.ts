// ln 2/256 in two parts: the first has so few digits that its multiples are exact, the second holds the rest.
const STEP_HIGH = 0.00270760617331689
const STEP_LOW = 7.453964567463233e-13
const STEPS_PER_UNIT = 369.3299304675746

// 2^(−j/16) and 2^(−j/256), each correctly rounded, and from them all of 2^(−j/256) down to ½.
const SIXTEENTHS = Float64Array.of(
  1.0,
  0.9576032806985737,
  0.9170040432046712,
  0.8781260801866497,
  0.8408964152537145,
  0.8052451659746271,
  0.7711054127039704,
  0.7384130729697497,
  Math.SQRT1_2,
  0.6771277734684463,
  0.6484197773255048,
  0.620928906036742,
  0.5946035575013605,
  0.5693943173783458,
  0.5452538663326288,
  0.5221368912137069,
)
const PARTS_OF_THEM = Float64Array.of(
  1.0,
  0.9972960560854701,
  0.9945994234836332,
  0.9919100824251097,
  0.9892280131939755,
  0.9865531961276172,
  0.9838856116165879,
  0.9812252401044637,
  0.9785720620877001,
  0.9759260581154892,
  0.9732872087896166,
  0.9706554947643202,
  0.9680308967461472,
  0.9654133954938136,
  0.9628029718180625,
  0.9601996065815237,
)
const POWERS = Float64Array.from({ length: 256 }, (_, j) => SIXTEENTHS[j >> 4]! * PARTS_OF_THEM[j & 15]!)

// 2^−k, down to the smallest float64.
const HALVINGS = new Float64Array(1075).fill(1)
for (let k = 1; k < HALVINGS.length; k++) HALVINGS[k] = HALVINGS[k - 1]! / 2

/**
 * e^−a for a ≥ 0, from 1 down to 0, right to two units in the last digit. Built from + − × and tables alone, so that
 * every JavaScript engine gives the same bits, which Math.exp does not promise: a run of descent is then the same on
 * every machine. It is quicker, too, where many are wanted, for several can be under way at once.
 *
 * a is q steps of ln 2/256 and a rest −r of at most half a step: e^−a = 2^(−q/256) · e^r, the latter by its power
 * series. The caller sees to it that a is a number and not negative.
 * @example expOfMinus(1) // 0.36787944117144233
 */
export function expOfMinus(a: number): number {
  if (a > 745) return 0
  const q = (a * STEPS_PER_UNIT + 0.5) | 0
  const r = q * STEP_HIGH - a + q * STEP_LOW
  const series = r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24))))
  const power = POWERS[q & 255]!
  return (power + power * series) * HALVINGS[q >> 8]!
}

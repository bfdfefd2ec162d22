import { checkWeights, checkWhole } from './checks.ts'
import { addCurvature } from './hessian.ts'
import { meanLogLoss } from './logLoss.ts'
import { lossAndGradient } from './logLossGradient.ts'
import { checkSamples, type Samples } from './samples.ts'
import { solvePositive } from './symmetric.ts'

const MOST_STEPS = 60
/** Steps shorter than this part of the weights are rounding. */
const SETTLED = 1e-12
/** Nor does a step go further than so many times the weights: out there it is a guess. */
const LONGEST = 4
/** Held weights up to here make no trouble. */
const EASY = 4

/**
 * The weights of lowest log loss when only some may change: those at the places `free` move, all others keep the values
 * they have in `weights`, which is left as it was (what it has at the free places does not matter). Null where Newton's
 * method finds no lowest place: as a rule because there is none.
 * Throws for bad samples or weights, and for places that are not in the weights.
 * @example heldOptimum(bothCensuses, Float64Array.of(-4.5, 0, 0), [1, 2]) // the lowest place of the slice at w₀ = −4.5
 */
export function heldOptimum(samples: Samples, weights: Float64Array, free: readonly number[]): Float64Array | null {
  checkSamples(samples)
  checkWeights(weights, samples.n)
  free.forEach((place, k) => {
    checkWhole(`free[${k}]`, place)
    if (place > samples.n) throw new Error(`free[${k}] is ${place}; weights has places 0 to ${samples.n}`)
  })
  const held = weights.map((value, place) => (free.includes(place) ? 0 : value))
  // Far out σ is saturated and a step from nowhere is a guess. So the held weights grow to their size by doubling, each
  // time from the lowest place before, which grows with them.
  const doublings = Math.max(0, Math.ceil(Math.log2(Math.max(...held.map(Math.abs)) / EASY)))
  let w = held.map((value) => value / 2 ** doublings)
  for (let k = 0; k <= doublings; k++) {
    if (k > 0) w = w.map((value, place) => (free.includes(place) ? 2 * value : held[place]! / 2 ** (doublings - k)))
    if (!settle(samples, w, free)) return null
  }
  return w
}

/** Newton's method on the free weights of `w`, in place; steps that do not go down are halved. True once at the bottom. */
function settle(samples: Samples, w: Float64Array, free: readonly number[]): boolean {
  const size = samples.n + 1
  const k = free.length
  const trial = w.slice()
  const gradient = new Float64Array(size)
  const H = new Float64Array(size * size)
  const part = new Float64Array(k * k)
  const step = new Float64Array(k)
  for (let count = 0; count < MOST_STEPS; count++) {
    const loss = lossAndGradient(samples, w, gradient)
    H.fill(0)
    addCurvature(samples, w, H)
    free.forEach((row, r) => {
      step[r] = gradient[row]!
      free.forEach((column, c) => {
        part[r * k + c] = H[row * size + column]!
      })
    })
    // Where σ is saturated one row outweighs all others and the curvature is flat to the digit: rounded up a little.
    const trace = part.reduce((sum, value, i) => (i % (k + 1) === 0 ? sum + value : sum), 0)
    const spare = part.slice()
    if (!solvePositive(part, step, k)) {
      for (let i = 0; i < k * k; i += k + 1) spare[i] = spare[i]! + 1e-3 * trace + 1e-300
      free.forEach((place, r) => {
        step[r] = gradient[place]!
      })
      if (!solvePositive(spare, step, k)) return false
    }
    const longest = Math.max(...step.map(Math.abs))
    const reach = Math.max(1, ...w.map(Math.abs))
    if (longest <= SETTLED * reach) return true
    for (let scale = Math.min(1, (LONGEST * reach) / longest); scale > 1e-12; scale /= 2) {
      free.forEach((place, r) => {
        trial[place] = w[place]! - scale * step[r]!
      })
      // Close to the bottom the gain drowns in rounding, and the full step is right.
      if (longest < 1e-6 * reach || meanLogLoss(samples, trial) < loss) break
    }
    w.set(trial)
  }
  return false
}

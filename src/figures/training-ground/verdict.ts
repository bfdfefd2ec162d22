import { type Outcome, outcomeOf } from '../../math/outcome.ts'
import type { Trace } from '../../math/trace.ts'
import { remembered } from '../../state/remembered.ts'
import { readRecipe } from './fields.ts'
import { type Recipe, recipeText } from './model.ts'
import { type Bottom, bottomOf, type Census, traceOf } from './runs.ts'

/** What a run is doing. Those that look at a part of the hobbits have a word of their own for their restlessness. */
export type Doing = Outcome | 'at rest' | 'hopping' | 'hopping down'

/** A noisy run is on its way while its mean loss still comes down by this share of what is left … */
const STILL_FALLING = 0.08
/** … and what is left is more than this share of the whole height. */
const NEAR = 0.03

/** What the run of a recipe is doing at a moment. It is asked for by the sentence and by the picture: found out once. */
export function doingOf(recipe: Recipe, at: number, census: Census): Doing {
  return found(`${census} ${recipeText(recipe)} ${at}`)
}

const found = remembered(4, (key): Doing => {
  const [census = '', text = '', moment = ''] = key.split(' ')
  const recipe = readRecipe(text)
  if (!recipe) return 'at rest'
  const known = census === 'first' ? 'first' : 'both'
  return judged(traceOf(recipe, known), Number(moment), known)
})

function judged(trace: Trace, at: number, census: Census): Doing {
  if (at === 0) return 'at rest'
  trace.walk(at)
  const bottom = bottomOf(census)
  const outcome = outcomeOf(trace.run, at, bottom)
  if (trace.run.updatesPerEpoch === 1 || outcome === 'diverged' || outcome === 'converged') return outcome
  if (at < 2 * trace.run.updatesPerEpoch) return 'hopping down'
  return noisily(trace, at, bottom)
}

/** Noise hides where a run is going: its mean over the last quarter of the way is held against the quarter before. */
function noisily(trace: Trace, at: number, { lowest, attained }: Bottom): Doing {
  const { startLoss } = trace.run
  const now = meanLoss(trace, 0.75 * at, at)
  if (!attained) return now < startLoss / 2 ? 'endless' : 'hopping down'
  const left = now - lowest
  const falls = meanLoss(trace, 0.5 * at, 0.75 * at) - now > STILL_FALLING * left
  return falls && left > NEAR * (startLoss - lowest) ? 'hopping down' : 'hopping'
}

/** From the bands that the trace keeps: some hundred looks, however long the run. */
function meanLoss(trace: Trace, from: number, to: number): number {
  const grain = trace.grain(to)
  const [first, last] = [Math.ceil(from / grain), Math.floor(to / grain)]
  let sum = 0
  for (let slot = first; slot <= last; slot++) {
    const [low, high] = trace.lossBand(slot * grain, grain)
    sum += (low + high) / 2
  }
  return sum / (last - first + 1)
}

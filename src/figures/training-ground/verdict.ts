import { type Outcome, outcomeOf } from '../../math/outcome.ts'
import type { Trace } from '../../math/trace.ts'
import { remembered } from '../../state/remembered.ts'
import { readRecipe } from './fields.ts'
import { type Recipe, recipeText } from './model.ts'
import { type Bottom, bottomOf, type Census, lossAt, traceOf } from './runs.ts'

/**
 * What a run is doing. Here a run 'diverged' when it is thrown about far above the lowest place and does not come down:
 * this loss is nowhere steeper than the hobbits are far out, so steps cannot grow without end. Beside the outcomes:
 * - 'returning': goes down, and is still above its start. - 'stopped': the rate has fallen to next to nothing.
 * - 'hopping', 'hopping far', 'hopping down', 'thrown up' (above its start): for steps that look at a part of the hobbits.
 */
export type Doing =
  | Outcome
  | 'at rest'
  | 'returning'
  | 'stopped'
  | 'hopping'
  | 'hopping far'
  | 'hopping down'
  | 'thrown up'

/** The loss with all weights 0: each hobbit gets the chance ½. */
export const LOSS_OF_NO_WEIGHTS = Math.LN2
/** A run is far up while its mean loss is more than so many times that; fewer updates than these are too few to say so. */
const FAR = 2
const FEW = 32
/** A run of noisy steps is young in its first epochs: it is told by where it stands. */
const YOUNG_EPOCHS = 4
/** A loss no further up than this part of the way from the lowest to that of no weights is near the lowest. */
const NEAR = 0.75
/** What is less cannot be seen in three decimals. */
const UNSEEN = 5e-4
/** A rate below this part of the first one is next to nothing. */
const LITTLE = 0.05
/** A run crawls if so many more updates at its pace would not bring it down, and more than a little is left. */
const PATIENCE = 1000
const MUCH_LEFT = 0.01

/** What the run of a recipe is doing at a moment. It is asked for by the sentence and by the picture: found out once. */
export function doingOf(recipe: Recipe, at: number, census: Census): Doing {
  return found(`${census} ${recipeText(recipe)} ${at}`)
}

const found = remembered(4, (key): Doing => {
  const [census = '', text = '', moment = ''] = key.split(' ')
  const recipe = readRecipe(text)
  if (!recipe) return 'at rest'
  return judged(recipe, Number(moment), census === 'first' ? 'first' : 'both')
})

/** All that a judgement looks at. */
interface Look extends Bottom {
  trace: Trace
  at: number
  startLoss: number
  now: number
  /** The last quarter of the way; noise hides where a run is going, so it is held against the quarter before. */
  recent: Stretch
  before: Stretch
}

function judged(recipe: Recipe, at: number, census: Census): Doing {
  if (at === 0) return 'at rest'
  const trace = traceOf(recipe, census)
  trace.walk(at)
  const { run } = trace
  const bottom = bottomOf(census)
  const look: Look = {
    ...bottom,
    trace,
    at,
    startLoss: run.startLoss,
    now: lossAt(trace, at),
    recent: stretchOf(trace, 0.75 * at, at),
    before: stretchOf(trace, 0.5 * at, 0.75 * at),
  }
  const outcome = outcomeOf(run, at, bottom)
  const isSmooth = run.updatesPerEpoch === 1
  // A run that hops may be at the lowest place by chance; it has come to rest there if it stays.
  if (outcome === 'converged' && (isSmooth || look.recent.high - look.lowest < UNSEEN)) return 'converged'
  const isSpent = run.at(at).rate < LITTLE * recipe.rate
  if (isSpent && look.recent.high - look.recent.low < UNSEEN) return 'stopped'
  if (!isSmooth) return noisily(look)
  return outcome === 'bouncing' && recipe.schedule !== 'constant' ? 'unsettled' : smoothly(look, outcome)
}

function smoothly(look: Look, outcome: Outcome): Doing {
  const { trace, at, startLoss, now } = look
  switch (outcome) {
    case 'falling':
    case 'crawling':
    case 'endless':
      // An outcome is told by the last updates alone: not by how the first one left the start.
      if (at <= FEW && trace.lossBand(1, 1)[1] > startLoss) return 'unsettled'
      return outcome !== 'endless' && now > startLoss ? 'returning' : outcome
    case 'unsettled':
    case 'diverged':
      return isThrownAbout(look) ? 'diverged' : 'unsettled'
    default:
      return outcome
  }
}

function noisily(look: Look): Doing {
  const { trace, at, startLoss, now, attained, recent } = look
  const upOrDown = now > startLoss ? 'thrown up' : 'hopping down'
  if (!attained) {
    if (now === startLoss) return 'crawling'
    return now < startLoss && recent.mean < startLoss / 2 ? 'endless' : upOrDown
  }
  if (isThrownAbout(look)) return 'diverged'
  const near = isNear(now, look) && isNear(recent.mean, look)
  if (at < Math.max(FEW, YOUNG_EPOCHS * trace.run.updatesPerEpoch))
    return near && now > startLoss ? 'hopping' : upOrDown
  if (now < startLoss && crawls(look)) return 'crawling'
  if (falls(look) && !(near && (now > startLoss || hasBeenThere(look)))) return upOrDown
  return near ? 'hopping' : 'hopping far'
}

function isNear(loss: number, { lowest }: Look): boolean {
  return loss - lowest < NEAR * (LOSS_OF_NO_WEIGHTS - lowest)
}

function isThrownAbout(look: Look): boolean {
  const { trace, at, recent, attained } = look
  const isFair = at >= Math.max(FEW, 2 * trace.run.updatesPerEpoch)
  // Where a line parts the hobbits, even the longest steps lead down in the end.
  return attained && isFair && recent.mean > FAR * LOSS_OF_NO_WEIGHTS && !falls(look)
}

/** Whether the mean comes down by more than chance would have it: that of many updates strays less than one of them. */
function falls({ recent, before, at }: Look): boolean {
  return before.mean - recent.mean > (recent.high - recent.low) / Math.sqrt(at / 4)
}

/** A run that hops about the lowest place comes near it again and again. */
function hasBeenThere({ recent, lowest }: Look): boolean {
  return recent.low - lowest < (recent.mean - lowest) / 2
}

/** Slowly down, and still far from the lowest place. */
function crawls(look: Look): boolean {
  const { startLoss, lowest, recent, before, at } = look
  const left = recent.mean - lowest
  const pace = (before.mean - recent.mean) / (at / 4)
  const isFar = left > MUCH_LEFT * Math.max(startLoss - lowest, LOSS_OF_NO_WEIGHTS) && !hasBeenThere(look)
  return isFar && falls(look) && PATIENCE * pace < left
}

/** The losses of a part of the way. */
interface Stretch {
  mean: number
  low: number
  high: number
}

/** From what the trace keeps: some hundred looks, however long the run. */
function stretchOf(trace: Trace, from: number, to: number): Stretch {
  const grain = trace.grain(to)
  const [first, last] = [Math.ceil(from / grain), Math.floor(to / grain)]
  const stretch = { mean: 0, low: Number.POSITIVE_INFINITY, high: 0 }
  for (let slot = first; slot <= last; slot++) {
    const [low, high] = trace.lossBand(slot * grain, grain)
    stretch.mean += trace.lossMean(slot * grain, grain) / (last - first + 1)
    stretch.low = Math.min(stretch.low, low)
    stretch.high = Math.max(stretch.high, high)
  }
  return stretch
}

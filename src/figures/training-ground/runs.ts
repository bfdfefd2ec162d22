import type { Hobbit } from '../../data/hobbits.ts'
import { type Descent, descend, type Update } from '../../math/descent.ts'
import { type Samples, samplesFrom } from '../../math/samples.ts'
import {
  constantRate,
  exponentialDecay,
  inverseTime,
  perEpoch,
  type Schedule,
  stepDecay,
} from '../../math/schedules.ts'
import { createTrace, type Trace } from '../../math/trace.ts'
import { remembered } from '../../state/remembered.ts'
import { readRecipe } from './fields.ts'
import {
  batchSize,
  type GroundState,
  hobbitsOf,
  MOST_UPDATES,
  type Recipe,
  recipeText,
  type ScheduleName,
  updatesPerEpoch,
} from './model.ts'

/** Counted in epochs, so that a schedule means the same for every algorithm. */
const schedules: Record<ScheduleName, Schedule> = {
  constant: constantRate(),
  slower: perEpoch(inverseTime({ halfAfter: 10 })),
  stairs: perEpoch(stepDecay({ every: 20, factor: 0.5 })),
  fading: perEpoch(exponentialDecay({ tenthAfter: 30 })),
}

export type Census = GroundState['census']

export const samplesOf = remembered(2, (census): Samples => {
  const hobbits = hobbitsOf({ census: census === 'first' ? 'first' : 'both' })
  return samplesFrom(
    hobbits.map(({ foot, lifted }) => [foot, lifted]),
    hobbits.map(({ hero }) => (hero ? 1 : 0)),
  )
})

/** The lowest loss there is, or the one that is approached for ever where a line parts the hobbits. */
export interface Bottom {
  lowest: number
  attained: boolean
  weights: Float64Array
}

/** So many updates settle to the last digit on any hobbits that have a lowest place. */
const SETTLED = 4000
const LEVEL = 1e-9

/** Found by going down until nothing moves; where the ground still slopes then, there is no lowest place. */
export const bottomOf = remembered(2, (census): Bottom => {
  const { gradient, after, loss } = descend(samplesOf(census), { algorithm: 'batch', rate: 1 }).at(SETTLED)
  const attained = Math.hypot(...gradient) < LEVEL
  return { lowest: attained ? loss : 0, attained, weights: after }
})

/** Three runs are drawn at most; the others are for going back and forth between settings. */
const REMEMBERED_RUNS = 6

const traceFor = remembered(REMEMBERED_RUNS, (key): Trace => {
  const [census = '', text = ''] = key.split(' ')
  const recipe = readRecipe(text)
  if (!recipe) throw new Error(`“${text}” is no recipe of a run`)
  const samples = samplesOf(census)
  return createTrace(
    descend(samples, {
      algorithm: recipe.algorithm,
      rate: recipe.rate,
      schedule: schedules[recipe.schedule],
      batchSize: batchSize(recipe, samples.m),
      seed: recipe.seed,
      start: Float64Array.of(recipe.w0, recipe.w1, recipe.w2),
    }),
  )
})

/** The run of a recipe on these hobbits, walked as far as someone has looked. */
export function traceOf(recipe: Recipe, census: Census): Trace {
  return traceFor(`${census} ${recipeText(recipe)}`)
}

/** One of the runs in the picture, and the moment of it that is shown. */
export interface ShownRun {
  name: 'now' | 'A' | 'B'
  recipe: Recipe
  trace: Trace
  at: number
}

/** The present run, then the earlier ones it is compared with. */
export function runsOf(state: GroundState): ShownRun[] {
  const hobbits = hobbitsOf(state).length
  const earlier = (['a', 'b'] as const).flatMap((name): ShownRun[] => {
    const recipe = state[name] === '' ? null : readRecipe(state[name])
    if (!recipe) return []
    const pace = state.clock === 'updates' ? 1 : updatesPerEpoch(recipe, hobbits) / updatesPerEpoch(state, hobbits)
    const at = Math.min(MOST_UPDATES, Math.round(state.at * pace))
    return [{ name: name === 'a' ? 'A' : 'B', recipe, trace: traceOf(recipe, state.census), at }]
  })
  return [{ name: 'now', recipe: state, trace: traceOf(state, state.census), at: state.at }, ...earlier]
}

const WALKED_BETWEEN_LOOKS = 100

/**
 * How far towards the moment `to` all runs in the picture can be walked until `enough` says to stop; where they have
 * been before costs nothing. At least one step is made, so that asking again arrives in the end.
 */
export function walkTowards(state: GroundState, to: number, enough: () => boolean): number {
  if (runsOf({ ...state, at: to }).every(({ trace, at }) => trace.walked() >= at)) return to
  let reached = Math.min(state.at, to)
  do {
    reached = Math.min(to, reached + WALKED_BETWEEN_LOOKS)
    for (const { trace, at } of runsOf({ ...state, at: reached })) trace.walk(at)
  } while (reached < to && !enough())
  return reached
}

/** The update that is on show: the last one made, or the one in progress; none at the very start. */
export function updateOnShow({ run }: Trace, { at, stage }: Pick<GroundState, 'at' | 'stage'>): Update | null {
  const update = stage === 'done' ? at : at + 1
  return update === 0 ? null : run.at(update)
}

/** The weights that the model has at this moment: those after the last update made. */
export function weightsAt({ run }: Trace, at: number): Float64Array {
  return at === 0 ? run.start : run.at(at).after
}

export function lossAt({ run }: Trace, at: number): number {
  return at === 0 ? run.startLoss : run.at(at).loss
}

/** The rows in the order in which an epoch (counted from 1) looks at them. */
export function orderOf(run: Descent, epoch: number): number[] {
  const first = (epoch - 1) * run.updatesPerEpoch + 1
  return Array.from({ length: run.updatesPerEpoch }, (_, k) => [...run.at(first + k).rows]).flat()
}

/** The hobbits an update looks at, with what the model says of each before the update. */
export function hobbitsIn(update: Update, hobbits: readonly Hobbit[]): Hobbit[] {
  return [...update.rows].flatMap((row) => hobbits[row] ?? [])
}

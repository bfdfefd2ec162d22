import { bothCensuses, firstCensus, type Hobbit, thorn } from '../../data/hobbits.ts'
import { samplesOf } from '../../data/samples.ts'
import { correlationWithLabel } from '../../math/correlation.ts'
import { score } from '../../math/linear.ts'
import { oddsRatios } from '../../math/odds.ts'
import { applyScaling, featureScaling, toStandardWeights } from '../../math/scaling.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'
import { remembered } from '../../state/remembered.ts'
import type { TrainedModel } from '../../state/trained.ts'
import { defaultModel } from '../defaultModel.ts'

/** A trained model, the hobbit whom the mayor asks about, and the yardstick for feet. */
export interface MattersState extends TrainedModel {
  foot: number
  lifted: number
  unit: Unit
}

/** What feet are measured in; the hobbits stay the same. */
export const UNITS = { feet: 1, thumbs: 12 } as const
export type Unit = keyof typeof UNITS

export const reach = { foot: [0, 8], lifted: [0, 8] } as const

export const initial: MattersState = { ...defaultModel, foot: thorn.foot, lifted: thorn.lifted, unit: 'feet' }

export const presets: readonly Preset<MattersState>[] = [
  { id: 'start', title: 'The default run and Thorn Uphill', state: initial },
  { id: 'thumbs', title: 'Feet measured in thumbs', state: { ...initial, unit: 'thumbs' } },
  { id: 'inside', title: 'A hobbit among the others', state: { ...initial, foot: 2.4, lifted: 3.1 } },
  { id: 'untrained', title: 'A model that knows nothing', state: { ...initial, w0: 0, w1: 0, w2: 0, updates: 0 } },
]

export function hobbitsOf({ census }: Pick<MattersState, 'census'>): readonly Hobbit[] {
  return census === 'first' ? firstCensus : bothCensuses
}

/** One way of asking how much a measure counts: a number for feet, one for lifting. */
export interface Weighing {
  id: 'raw' | 'standard' | 'odds' | 'correlation'
  foot: number
  lifted: number
}

/** What the hobbits say of themselves, whatever the model. */
const measured = remembered(2, (census) => {
  const samples = samplesOf(hobbitsOf({ census: census === 'first' ? 'first' : 'both' }))
  return {
    scaling: featureScaling(samples),
    foot: correlationWithLabel(samples, 0) ?? 0,
    lifted: correlationWithLabel(samples, 1) ?? 0,
  }
})

/** How far apart the hobbits usually are in each measure, in the unit on show. */
export function spreads(state: MattersState): { foot: number; lifted: number } {
  const [foot = 1, lifted = 1] = measured(state.census).scaling.scales
  return { foot: foot * UNITS[state.unit], lifted }
}

/** The four ways, in the order in which they are told. */
export function weighings(state: MattersState): Weighing[] {
  const { scaling, foot, lifted } = measured(state.census)
  const standard = toStandardWeights(Float64Array.of(state.w0, state.w1, state.w2), scaling)
  const [, standardFoot = 0, standardLifted = 0] = standard
  const [oddsFoot = 1, oddsLifted = 1] = oddsRatios(standard)
  return [
    { id: 'raw', foot: state.w1 / UNITS[state.unit], lifted: state.w2 },
    { id: 'standard', foot: standardFoot, lifted: standardLifted },
    { id: 'odds', foot: oddsFoot, lifted: oddsLifted },
    { id: 'correlation', foot, lifted },
  ]
}

export type Winner = 'foot' | 'lifted' | 'neither'

/** Which measure moves the score more, one usual difference for one; what shows alike counts as alike. */
export function whichMatters(state: MattersState): Winner {
  const standard = weighings(state).find(({ id }) => id === 'standard')
  const [foot, lifted] = [Math.abs(standard?.foot ?? 0), Math.abs(standard?.lifted ?? 0)]
  if (Math.abs(foot - lifted) < 0.005 * Math.max(1, foot, lifted)) return 'neither'
  return foot > lifted ? 'foot' : 'lifted'
}

export type Measure = 'foot' | 'lifted'

/** What the model says of the hobbit asked about. */
export interface Answer {
  z: number
  chance: number
  /** The measures in which no hobbit of the census goes so far. */
  beyond: Measure[]
  /** How many usual differences it is from the mean, in the measure where it is furthest out. */
  far: { measure: Measure; spreads: number }
}

export function answer(state: MattersState): Answer {
  const place = [state.foot, state.lifted]
  const z = score(place, Float64Array.of(state.w0, state.w1, state.w2))
  const { scaling } = measured(state.census)
  const { X } = applyScaling({ X: Float64Array.from(place), y: Uint8Array.of(0), m: 1, n: 2 }, scaling)
  const [foot = 0, lifted = 0] = X.map(Math.abs)
  return {
    z,
    chance: sigmoid(z),
    beyond: (['foot', 'lifted'] as const).filter((measure) => isBeyond(state, measure)),
    far: foot > lifted ? { measure: 'foot', spreads: foot } : { measure: 'lifted', spreads: lifted },
  }
}

/** From the least to the most that any hobbit of the census has of a measure. */
export function range(state: Pick<MattersState, 'census'>, measure: Measure): readonly [least: number, most: number] {
  const seen = hobbitsOf(state).map((hobbit) => hobbit[measure])
  return [Math.min(...seen), Math.max(...seen)]
}

function isBeyond(state: MattersState, measure: Measure): boolean {
  const [least, most] = range(state, measure)
  return state[measure] < least || state[measure] > most
}

/** The hobbit asked about, put elsewhere within reach. */
export function asked(state: MattersState, foot: number, lifted: number): MattersState {
  const clamped = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))
  return { ...state, foot: clamped(foot, reach.foot), lifted: clamped(lifted, reach.lifted) }
}

/** The state with another model. */
export function withModel(state: MattersState, model: TrainedModel): MattersState {
  const { w0, w1, w2, census, updates } = model
  return { ...state, w0, w1, w2, census, updates }
}

export function isModel(state: MattersState, model: TrainedModel): boolean {
  return (['w0', 'w1', 'w2', 'census', 'updates'] as const).every((part) => state[part] === model[part])
}

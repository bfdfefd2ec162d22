import { bothCensuses, firstCensus, type Hobbit } from '../../data/hobbits.ts'
import type { Algorithm } from '../../math/descent.ts'
import type { Preset } from '../../state/figure.ts'

export type ScheduleName = 'constant' | 'slower' | 'stairs' | 'fading'

/** All that decides a run of descent, but for the hobbits. */
export interface Recipe {
  algorithm: Algorithm
  /** Learning rate at the start. */
  rate: number
  schedule: ScheduleName
  /** Hobbits a batch, for mini-batch only. */
  batch: number
  /** Decides every shuffle. */
  seed: number
  /** Where the run starts. */
  w0: number
  w1: number
  w2: number
}

/** How far the update after `at` has come, line by line; 'done': it has not begun. */
export type Stage = 'done' | 'shuffled' | 'picked' | 'gradient'

/** Which two weights are the axes of the map; the third is the slice. */
export type MapAxes = 'w1w2' | 'w0w1' | 'w0w2'
export type Zoom = 'near' | 'wide' | 'far'

export interface GroundState extends Recipe {
  census: 'both' | 'first'
  /** How many updates have been made. */
  at: number
  stage: Stage
  /** Where the slider of the moments ends. */
  length: Length
  axes: MapAxes
  zoom: Zoom
  /** Runs are compared after as many updates, or after having gone through the hobbits as often. */
  clock: 'updates' | 'epochs'
  /** Two earlier recipes, as texts of `recipeText`; empty where there is none. */
  a: string
  b: string
}

export const LENGTHS = ['100', '1000', '10000', '100000'] as const
export type Length = (typeof LENGTHS)[number]

export const RATES = [0.01, 100] as const
export const STARTS = [-50, 50] as const
export const SEEDS = [0, 4294967295] as const
export const MOST_UPDATES = 100_000
export const MOST_BATCH = bothCensuses.length

const PARTS = ['algorithm', 'rate', 'schedule', 'batch', 'seed', 'w0', 'w1', 'w2'] as const
const GAP = '~'

export const initial: GroundState = {
  algorithm: 'batch',
  rate: 0.5,
  schedule: 'constant',
  batch: 6,
  seed: 1,
  w0: -1,
  w1: 2.4,
  w2: -0.4,
  census: 'both',
  at: 40,
  stage: 'done',
  length: '100',
  axes: 'w1w2',
  zoom: 'near',
  clock: 'updates',
  a: '',
  b: '',
}

const stochastic: GroundState = { ...initial, algorithm: 'stochastic', rate: 0.2 }
const miniBatch: GroundState = { ...initial, algorithm: 'mini-batch' }

export const presets: readonly Preset<GroundState>[] = [
  { id: 'start', title: 'All hobbits for each step', state: initial },
  { id: 'at-rest', title: 'Before the first step', state: { ...initial, at: 0 } },
  { id: 'one-by-one', title: 'One hobbit for each step', state: { ...stochastic, at: 48 } },
  { id: 'one-step', title: 'One hobbit, one step', state: { ...stochastic, at: 0, stage: 'gradient' } },
  { id: 'mini-batch', title: 'Six hobbits for each step', state: { ...miniBatch, at: 40 } },
  {
    id: 'same-epochs',
    title: 'All three after five epochs',
    state: {
      ...miniBatch,
      rate: 0.2,
      at: 20,
      clock: 'epochs',
      a: recipeText(initial),
      b: recipeText({ ...stochastic, rate: 0.05 }),
    },
  },
  { id: 'crawls', title: 'Too small a rate', state: { ...initial, rate: 0.01, at: 2000, length: '10000' } },
  { id: 'bounces', title: 'Too large a rate', state: { ...initial, rate: 1.5, at: 400, length: '1000' } },
  { id: 'arrives', title: 'Arrived', state: { ...initial, at: 3000, length: '10000' } },
  {
    id: 'hops',
    title: 'A run that never rests',
    state: { ...stochastic, rate: 0.5, at: 2400, length: '10000', zoom: 'wide' },
  },
  {
    id: 'calms',
    title: 'The same run with a rate that falls',
    state: { ...stochastic, rate: 0.5, schedule: 'slower', at: 2400, length: '10000', zoom: 'wide' },
  },
  {
    id: 'endless',
    title: 'A valley without end',
    state: { ...initial, census: 'first', at: 10_000, length: '10000', zoom: 'far' },
  },
]

export function hobbitsOf({ census }: Pick<GroundState, 'census'>): readonly Hobbit[] {
  return census === 'first' ? firstCensus : bothCensuses
}

/** How many hobbits an update looks at. */
export function batchSize({ algorithm, batch }: Pick<Recipe, 'algorithm' | 'batch'>, hobbits: number): number {
  if (algorithm === 'batch') return hobbits
  return algorithm === 'stochastic' ? 1 : Math.min(batch, hobbits)
}

export function updatesPerEpoch(recipe: Pick<Recipe, 'algorithm' | 'batch'>, hobbits: number): number {
  return Math.ceil(hobbits / batchSize(recipe, hobbits))
}

/** A recipe as one short text, exact to the last bit, for links and as the name of a run. */
export function recipeText(recipe: Recipe): string {
  return PARTS.map((part) => String(recipe[part])).join(GAP)
}

/** The parts of a recipe's text by name, not yet checked. */
export function recipeParts(text: string): Record<(typeof PARTS)[number], string> | null {
  const parts = text.split(GAP)
  if (parts.length !== PARTS.length) return null
  const [algorithm = '', rate = '', schedule = '', batch = '', seed = '', w0 = '', w1 = '', w2 = ''] = parts
  return { algorithm, rate, schedule, batch, seed, w0, w1, w2 }
}

/** With a new recipe the whole way is walked afresh: so many updates of it are shown at once, while a hand is moving. */
const WALKED_AT_ONCE = 1000

/** The state with another recipe or other hobbits: the same moment of the new run, if that is not too far away. */
export function retrained(state: GroundState, change: Partial<Recipe & Pick<GroundState, 'census'>>): GroundState {
  return { ...state, ...change, at: Math.min(state.at, WALKED_AT_ONCE), stage: 'done' }
}

/** The state at another moment. */
export function movedTo(state: GroundState, at: number): GroundState {
  return { ...state, at: Math.min(MOST_UPDATES, Math.max(0, Math.round(at))), stage: 'done' }
}

/** Where an update of this run shuffles: at the first of each epoch. */
function shuffles(state: GroundState): boolean {
  return state.algorithm !== 'batch' && state.at % updatesPerEpoch(state, hobbitsOf(state).length) === 0
}

/** One line of the code further: the next part of the update after `at`. */
export function nextLine(state: GroundState): GroundState {
  switch (state.stage) {
    case 'done':
      return state.at >= MOST_UPDATES ? state : { ...state, stage: shuffles(state) ? 'shuffled' : 'picked' }
    case 'shuffled':
      return { ...state, stage: 'picked' }
    case 'picked':
      return { ...state, stage: 'gradient' }
    case 'gradient':
      return movedTo(state, state.at + 1)
  }
}

/** The parts of the update after this moment, in the order of the code; played line by line, each takes as long. */
function partsAfter(state: GroundState): readonly Stage[] {
  return shuffles(state) ? ['done', 'shuffled', 'picked', 'gradient'] : ['done', 'picked', 'gradient']
}

/** Moment and line as one number: 3 ¾ where three of the four parts of update 4 have been done. */
export function lineMoment(state: GroundState): number {
  const parts = partsAfter(state)
  return state.at + Math.max(0, parts.indexOf(state.stage)) / parts.length
}

/** The line that runs at a time between two updates, as `lineMoment` counts. */
export function lineMomentAt(state: GroundState, exact: number): number {
  return lineMoment(atLine(state, exact))
}

/** A third of an update is not exactly a third of a number. */
const ROUNDING = 1e-9

/** The state at a moment as `lineMoment` counts. */
export function atLine(state: GroundState, moment: number): GroundState {
  const now = movedTo(state, Math.floor(moment + ROUNDING))
  const parts = partsAfter(now)
  return { ...now, stage: parts[Math.floor((moment - now.at) * parts.length + ROUNDING)] ?? 'done' }
}

/** Keeps the present recipe to be compared with: the newest becomes A, the one before B. */
export function kept(state: GroundState): GroundState {
  const now = recipeText(state)
  return now === state.a ? state : { ...state, a: now, b: state.a }
}

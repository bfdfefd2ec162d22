import { type CalibrationBin, calibrationBins } from '../../math/calibration.ts'
import { random } from '../../math/random.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'

export const MODELS = ['calibrated', 'over-confident'] as const
export type ModelName = (typeof MODELS)[number]

/** A hundred hobbits of whom a model says the same ŷ. */
export interface CalibrationState {
  model: ModelName
  /** ŷ, what the model says of each of them. */
  chance: number
  /** Which hundred: each draw has lots of its own. */
  draw: number
  order: 'crowd' | 'rows'
}

/** A model that keeps to numbers never says 0 or 1. */
export const CHANCES = [0.01, 0.99] as const
export const DRAWS = [1, 60] as const
export const CROWD = 100
export const BINS = 10

export const initial: CalibrationState = { model: 'calibrated', chance: 0.85, draw: 1, order: 'crowd' }

export const presets: readonly Preset<CalibrationState>[] = [
  { id: 'calibrated', title: 'A calibrated model says 0.85', state: initial },
  { id: 'twenty-draws', title: 'Twenty draws at 0.85', state: { ...initial, draw: 20 } },
  { id: 'over-confident', title: 'An over-confident model says 0.85', state: { ...initial, model: 'over-confident' } },
  {
    id: 'over-confident-low',
    title: 'An over-confident model says 0.05',
    state: { ...initial, model: 'over-confident', chance: 0.05, order: 'rows' },
  },
  {
    id: 'coin-toss',
    title: 'An over-confident model says 0.50',
    state: { ...initial, model: 'over-confident', chance: 0.5 },
  },
]

/** How many times as far from “I don't know” the over-confident model goes, on the scale of scores. */
const BOAST = 2.5

/** The chance that a hobbit of whom the model says `chance` does become a hero. */
export function truth(model: ModelName, chance: number): number {
  return model === 'calibrated' ? chance : sigmoid(logit(chance) / BOAST)
}

/** The lots of the hundred, draw by draw: a hobbit becomes a hero if the lot is below the true chance. */
const lots: readonly Float64Array[] = Array.from({ length: DRAWS[1] }, (_, draw) => {
  const { uniform } = random(1, draw + 1)
  return Float64Array.from({ length: CROWD }, uniform)
})

const lotsOf = (draw: number) => lots[draw - 1] ?? new Float64Array(CROWD)

/** Who of the hundred became a hero, in the order in which they stand. */
export function crowdOf({ model, chance, draw, order }: CalibrationState): boolean[] {
  const limit = truth(model, chance)
  const heroes = Array.from(lotsOf(draw), (lot) => lot < limit)
  return order === 'crowd' ? heroes : heroes.sort((one, other) => Number(other) - Number(one))
}

/** How many of the hundred became heroes in each draw so far, the present one last. */
function countsSoFar({ model, chance, draw }: CalibrationState): number[] {
  const limit = truth(model, chance)
  return lots.slice(0, draw).map((each) => each.reduce((sum, lot) => sum + (lot < limit ? 1 : 0), 0))
}

export interface Reading {
  heroes: number
  /** ŷ in a hundred; not always whole. */
  promised: number
  /** Heroes more than promised; fewer if below 0. */
  gap: number
  /** How far luck alone carries a hundred: twice the standard deviation, which 19 in 20 draws stay within. */
  luck: number
  counts: readonly number[]
  mean: number
}

export function read(state: CalibrationState): Reading {
  const counts = countsSoFar(state)
  const heroes = counts.at(-1) ?? 0
  const promised = state.chance * CROWD
  return {
    heroes,
    promised,
    gap: heroes - promised,
    luck: 2 * Math.sqrt(CROWD * state.chance * (1 - state.chance)),
    counts,
    mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
  }
}

/** How many grown-up hobbits both models were tried on. */
export const VILLAGE = 20000

/** The reliability curve of each model: the same hobbits, the same lots, two ways to speak of them. */
export const curves: Readonly<Record<ModelName, readonly CalibrationBin[]>> = measure()

function measure(): Record<ModelName, CalibrationBin[]> {
  const { uniform } = random(3)
  const chances = Float64Array.from({ length: VILLAGE }, uniform)
  const became = Uint8Array.from(chances, (chance) => (uniform() < chance ? 1 : 0))
  const boasted = chances.map((chance) => sigmoid(BOAST * logit(chance)))
  return {
    calibrated: calibrationBins(became, chances, BINS),
    'over-confident': calibrationBins(became, boasted, BINS),
  }
}

export function binOf(model: ModelName, chance: number): CalibrationBin | undefined {
  return curves[model][Math.min(BINS - 1, Math.floor(chance * BINS))]
}

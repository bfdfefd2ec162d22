import type { Place } from '../../math/line.ts'
import { score, scores } from '../../math/linear.ts'
import { newtonOptimum } from '../../math/newton.ts'
import { polynomialFeatures, polynomialSamples } from '../../math/polynomial.ts'
import { judgements } from '../../math/probabilities.ts'
import { type Samples, samplesFrom } from '../../math/samples.ts'
import { applyScaling } from '../../math/scaling.ts'
import { isolines, type Ring } from '../../plot/landscape/isolines.ts'
import { remembered } from '../../state/remembered.ts'
import { samplesOf, type Villager, villageOf } from './village.ts'

/** Logistic regression on all products of the two measures up to `bend` factors, and how it fared. */
export interface Fit {
  bend: number
  weights: Float64Array
  /** For each hobbit, whether the model misjudges it. */
  learnedWrong: readonly boolean[]
  heldWrong: readonly boolean[]
  learnedMistakes: number
  heldMistakes: number
}

/** The same for all villages: products of many factors keep their digits when the measures are about −2 … 2. */
const SCALING = { means: Float64Array.of(2.7, 2.7), scales: Float64Array.of(1.3, 1.3) }

/** A touch of a penalty, so that a fit without a mistake has a lowest place to stop at; too light to tame a wild one. */
const L2 = 1e-7

const bent = (samples: Samples, bend: number) => polynomialSamples(applyScaling(samples, SCALING), bend)

const fits = remembered(240, (key): Fit => {
  const [number = 1, bend = 1] = key.split(' ').map(Number)
  const { learned, held } = villageOf(number)
  const weights = trained(learned, bend)
  const learnedWrong = wrongOnes(learned, bend, weights)
  const heldWrong = wrongOnes(held, bend, weights)
  return {
    bend,
    weights,
    learnedWrong,
    heldWrong,
    learnedMistakes: learnedWrong.filter(Boolean).length,
    heldMistakes: heldWrong.filter(Boolean).length,
  }
})

/** The model that a village trains when its boundary may be so bendy. */
export function fitOf(village: number, bend: number): Fit {
  return fits(`${village} ${bend}`)
}

/** The weights that fit these hobbits best. */
export function trained(learned: readonly Villager[], bend: number): Float64Array {
  return newtonOptimum(bent(samplesOf(learned), bend), { l2: L2 }).weights
}

/** For each of these hobbits, whether a model misjudges it. */
export function wrongOnes(villagers: readonly Villager[], bend: number, weights: Float64Array): boolean[] {
  const judged = judgements(bent(samplesOf(villagers), bend), weights)
  return villagers.map(({ hero }, index) => (judged[index] === 1) !== hero)
}

/** Whether the model calls a hobbit at this place a hero. */
export function callsHero({ bend, weights }: Fit, [foot, lifted]: Place): boolean {
  const scaled = (value: number, axis: 0 | 1) => (value - (SCALING.means[axis] ?? 0)) / (SCALING.scales[axis] ?? 1)
  return score(polynomialFeatures(scaled(foot, 0), scaled(lifted, 1), bend), weights) >= 0
}

/** What the plots show, in data units: the village, and a piece of country where nobody lives. */
export const domain = { x: [-0.1, 5.5], y: [-0.1, 7.7] } as const

/** Values on a side of the grid by which a boundary is traced; the outermost lie outside the plot. */
const SIZE = 52
const step = {
  x: (domain.x[1] - domain.x[0]) / (SIZE - 3),
  y: (domain.y[1] - domain.y[0]) / (SIZE - 3),
}

/** From cells of the grid to data units. */
const placeOf = (column: number, row: number): Place => [
  domain.x[0] + (column - 1) * step.x,
  domain.y[0] + (row - 1) * step.y,
]

const grids = remembered(6, (bend): Samples => {
  const places = Array.from({ length: SIZE * SIZE }, (_, cell) => placeOf(cell % SIZE, Math.floor(cell / SIZE)))
  return bent(
    samplesFrom(
      places,
      places.map(() => 0),
    ),
    Number(bend),
  )
})

const traced = remembered(60, (key): readonly (readonly Place[])[] => {
  const [village = 1, bend = 1] = key.split(' ').map(Number)
  const values = scores(grids(String(bend)), fitOf(village, bend).weights)
  const [rings = []] = isolines({ values, size: SIZE }, [0])
  return rings.map(placesOf)
})

/** Closed lines around all that the model calls hero; they close outside the plot. */
export function boundaryOf(village: number, bend: number): readonly (readonly Place[])[] {
  return traced(`${village} ${bend}`)
}

function placesOf(ring: Ring): Place[] {
  return Array.from({ length: ring.length / 2 }, (_, k) => placeOf(ring[2 * k] ?? 0, ring[2 * k + 1] ?? 0))
}

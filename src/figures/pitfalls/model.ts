import { type Curve, pitfallCurves } from '../../math/curves.ts'
import { descendOn, type Update } from '../../math/descent.ts'
import { curveObjective, noisyCurveObjective } from '../../math/objective.ts'
import { constantRate, inverseTime } from '../../math/schedules.ts'
import type { Preset } from '../../state/figure.ts'
import { remembered } from '../../state/remembered.ts'

export type Land = 'twoValleys' | 'plateau' | 'restingPlace'

export interface PitfallState {
  land: Land
  /** Where the walk starts. */
  start: number
  rate: number
  /** How much the slope that a step sees differs from the true one: a standard deviation; 0 is no noise. */
  noise: number
  seed: number
  at: number
}

export const LAST = 400
export const RATES = [0.01, 2] as const
export const NOISES = [0, 12] as const
export const SEEDS = [0, 4294967295] as const
export const STARTS = [-10, 10] as const

interface Stage {
  title: string
  domain: { readonly x: readonly [number, number]; readonly y: readonly [number, number] }
}

export const lands: Record<Land, Stage> = {
  twoValleys: { title: 'Two valleys', domain: { x: [-3.4, 3.4], y: [0, 5.4] } },
  plateau: { title: 'A plateau', domain: { x: [-7, 7], y: [-0.08, 1.25] } },
  restingPlace: { title: 'A saddle', domain: { x: [-2.4, 4.6], y: [0, 5] } },
}

export const initial: PitfallState = { land: 'twoValleys', start: 3, rate: 0.1, noise: 0, seed: 2, at: 60 }

export const presets: readonly Preset<PitfallState>[] = [
  { id: 'local', title: 'Caught in the shallow valley', state: initial },
  { id: 'other-side', title: 'Started on the other side', state: { ...initial, start: -3 } },
  { id: 'escapes', title: 'Noise that escapes', state: { ...initial, noise: 6, at: LAST } },
  { id: 'unlucky', title: 'The same noise, less luck', state: { ...initial, noise: 6, seed: 3, at: LAST } },
  { id: 'plateau', title: 'Lost on a plateau', state: { ...initial, land: 'plateau', start: 4.5, rate: 0.5, at: 200 } },
  { id: 'saddle', title: 'Asleep on a saddle', state: { ...initial, land: 'restingPlace', start: -1.5, at: 200 } },
]

export function curveOf({ land }: Pick<PitfallState, 'land'>): Curve {
  return pitfallCurves[land]
}

/** Rows of a made-up data set whose slopes differ: a step that looks at one of them sees a slope with noise. */
const ROWS = 24
const HALF_AFTER = 100

const walkFor = remembered(4, (key): readonly Update[] => {
  const [land = '', start, rate, noise, seed] = key.split(' ')
  const spread = Number(noise)
  const known = land === 'plateau' || land === 'restingPlace' ? land : 'twoValleys'
  const run = descendOn(noisyCurveObjective(curveOf({ land: known }), { rows: ROWS, spread, seed: Number(seed) }), {
    algorithm: spread > 0 ? 'stochastic' : 'batch',
    rate: Number(rate),
    schedule: spread > 0 ? inverseTime({ halfAfter: HALF_AFTER }) : constantRate(),
    seed: Number(seed),
    start: Float64Array.of(Number(start)),
  })
  return Array.from({ length: LAST }, (_, k) => run.at(k + 1))
})

/** All places of the walk up to its present moment, the start first. */
export function walkOf({ land, start, rate, noise, seed, at }: PitfallState): number[] {
  const updates = walkFor([land, start, rate, noise, seed].join(' '))
  return [start, ...updates.slice(0, at).map(({ after }) => after[0] ?? start)]
}

/** The lowest place of a land, found by looking at all of it. */
const LOOKS = 2000

export function deepest({ land }: Pick<PitfallState, 'land'>): number {
  const [from, to] = lands[land].domain.x
  const { f } = curveOf({ land })
  let best = from
  for (let k = 0; k <= LOOKS; k++) {
    const x = from + ((to - from) * k) / LOOKS
    if (f(x) < f(best)) best = x
  }
  return best
}

/** What kind of ground the walk has come to. */
export type Ground = 'deepest' | 'local' | 'saddle' | 'plateau' | 'slope' | 'away'

const LEVEL = 0.02
const ASIDE = 0.3
/** A walk that noise shakes counts as resting where it would come to rest without, if that is no further off. */
const SHAKEN = 0.5
const CALM = { algorithm: 'batch', rate: 0.05 } as const
const CALM_STEPS = 300

/** Whether the walk has left the picture. */
export function isAway(state: Pick<PitfallState, 'land'>, x: number): boolean {
  const curve = curveOf(state)
  const { x: across, y: up } = lands[state.land].domain
  return x < across[0] - 1 || x > across[1] + 1 || !curve.defined(x) || curve.f(x) > 3 * up[1]
}

export function groundAt(state: Pick<PitfallState, 'land'>, at: number): Ground {
  if (isAway(state, at)) return 'away'
  const curve = curveOf(state)
  const x = descendOn(curveObjective(curve), { ...CALM, start: Float64Array.of(at) }).at(CALM_STEPS).after[0] ?? at
  if (Math.abs(x - at) > SHAKEN) return 'slope'
  if (Math.abs(x - deepest(state)) < ASIDE) return 'deepest'
  const rises = (to: number) => curve.f(to) - curve.f(x)
  if (rises(x - ASIDE) > LEVEL && rises(x + ASIDE) > LEVEL) return 'local'
  return isSaddle(state, x) ? 'saddle' : 'plateau'
}

/** From a saddle one side leads up and the other down, further off. */
function isSaddle(state: Pick<PitfallState, 'land'>, x: number): boolean {
  const { f } = curveOf(state)
  return (f(x - 1.5) - f(x)) * (f(x + 1.5) - f(x)) < -LEVEL * LEVEL
}

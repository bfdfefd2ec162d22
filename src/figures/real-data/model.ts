import firstRun from 'virtual:first-real-run'
import { featureNames } from '../../data/breastCancer.ts'
import { firstRealPlan } from '../../data/firstRealRun.ts'
import type { HeldOutPlan, HeldOutRun } from '../../math/heldOut.ts'
import { type Confusion, confusion, type Rates, ratesOf } from '../../math/metrics.ts'
import { areaUnderRoc, type RocPoint, rocCurve } from '../../math/roc.ts'
import type { Preset } from '../../state/figure.ts'
import { remembered } from '../../state/remembered.ts'

/** What the model is trained on, for how long, and from which chance on it says “malignant”. */
export interface RealState {
  features: 'all' | 'two'
  /** The two features, counted from 0; they wait unused while all are. */
  first: number
  second: number
  seed: number
  updates: Updates
  l2: Strength
  threshold: number
}

export const UPDATES = ['10', '100', '1000', '10000', '100000'] as const
export type Updates = (typeof UPDATES)[number]
export const STRENGTHS = ['0', '0.01', '0.1'] as const
export type Strength = (typeof STRENGTHS)[number]
export const SEEDS = [0, 9999] as const
export const LAST_FEATURE = featureNames.length - 1

const named = (name: string) => featureNames.indexOf(name)

export const initial: RealState = {
  features: 'all',
  first: named('worst radius'),
  second: named('worst smoothness'),
  seed: firstRealPlan.seed,
  updates: '1000',
  l2: '0',
  threshold: 0.5,
}

export const presets: readonly Preset<RealState>[] = [
  { id: 'start', title: 'All 30 features', state: initial },
  { id: 'careful', title: 'A low threshold', state: { ...initial, threshold: 0.1 } },
  { id: 'fined', title: 'All 30 features and a fine', state: { ...initial, l2: '0.01' } },
  { id: 'two', title: 'Two features', state: { ...initial, features: 'two' } },
  { id: 'other-split', title: 'Another split', state: { ...initial, seed: 2 } },
]

/** What the worker is to do. */
export function planOf({ features, first, second, seed, updates, l2 }: RealState): HeldOutPlan {
  return {
    ...firstRealPlan,
    features: features === 'all' ? firstRealPlan.features : first === second ? [first] : [first, second],
    seed,
    updates: Number(updates),
    l2: Number(l2),
  }
}

/** A plan's name: the same key, the same run. */
export function keyOf(state: RealState): string {
  return JSON.stringify(planOf(state))
}

/** Where a run is put once it has been trained. */
interface Place {
  run: HeldOutRun | null
}

const REMEMBERED = 12

/** The latest runs. One that was forgotten is trained again; the first one came with the page. */
const places = remembered(REMEMBERED, (key): Place => ({ run: key === keyOf(initial) ? firstRun : null }))

/** The run of a plan; null while it has not been trained. */
export function runOf(state: RealState): HeldOutRun | null {
  return places(keyOf(state)).run
}

export function keepRun(key: string, run: HeldOutRun) {
  places(key).run = run
}

/** What a run says at a threshold. */
export interface Verdict {
  counts: Confusion
  rates: Rates
}

export function verdictOf(run: HeldOutRun, threshold: number): Verdict {
  const counts = confusion(run.labels, run.chances, threshold)
  return { counts, rates: ratesOf(counts) }
}

/** What a run can do at all thresholds together. */
export function rocOf(run: HeldOutRun): { points: RocPoint[]; area: number } {
  return { points: rocCurve(run.labels, run.chances), area: areaUnderRoc(run.labels, run.chances) ?? 0.5 }
}

/** The moment after which the held-back loss was never lower again. */
export function bestMoment({ moments, testLosses }: HeldOutRun): { update: number; loss: number } {
  const loss = Math.min(...testLosses)
  return { update: moments[testLosses.indexOf(loss)] ?? 0, loss }
}

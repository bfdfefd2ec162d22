import { thorn } from '../../data/hobbits.ts'
import type { Place } from '../../math/line.ts'
import type { Preset } from '../../state/figure.ts'
import { callsHero, type Fit, fitOf } from './fit.ts'
import { EACH } from './village.ts'

/** How bendy the boundary may be, and whom it learns from. */
export interface ThreeFitsState {
  /** Most factors in a product of the measures: 1 gives a line, 2 a curve, many a wild thing. */
  bend: number
  /** Which village; in the view of ten, the first of them. */
  village: number
  shows: 'one' | 'ten'
  /** Where the newcomer stands. */
  foot: number
  lifted: number
}

export const BENDS = [1, 6] as const
export const VILLAGES = [1, 200] as const
export const REACH = { foot: [0, 5.4], lifted: [0, 7.5] } as const
export const TEN = 10

export const initial: ThreeFitsState = { bend: 1, village: 6, shows: 'one', foot: thorn.foot, lifted: thorn.lifted }

export const presets: readonly Preset<ThreeFitsState>[] = [
  { id: 'line', title: 'A line', state: initial },
  { id: 'curve', title: 'A curve', state: { ...initial, bend: 2 } },
  { id: 'wild', title: 'A wild one', state: { ...initial, bend: 6 } },
  { id: 'ten-lines', title: 'The lines of ten villages', state: { ...initial, shows: 'ten' } },
  { id: 'ten-curves', title: 'The curves of ten villages', state: { ...initial, bend: 2, shows: 'ten' } },
  { id: 'ten-wild', title: 'The wild ones of ten villages', state: { ...initial, bend: 6, shows: 'ten' } },
]

const ALL_BENDS = Array.from({ length: BENDS[1] }, (_, index) => index + 1)

/** What so bendy a boundary is called. */
export function bendName(bend: number): string {
  return ['', 'a line', 'a curve', 'a wriggly curve', 'a wriggly curve', 'a wild curve', 'a wild curve'][bend] ?? ''
}

/** The villages that are looked at. */
export function villagesOf({ village, shows }: Pick<ThreeFitsState, 'village' | 'shows'>): number[] {
  return Array.from({ length: shows === 'one' ? 1 : TEN }, (_, index) => village + index)
}

/** The next village, or the next ten. */
export function resampled(state: ThreeFitsState): ThreeFitsState {
  const next = state.village + (state.shows === 'one' ? 1 : TEN)
  return { ...state, village: next > VILLAGES[1] ? VILLAGES[0] : next }
}

/** Mistakes among the hobbits learned from and among those held back, on average over the villages looked at. */
export interface Mistakes {
  bend: number
  learned: number
  held: number
}

export function mistakesOf(state: Pick<ThreeFitsState, 'village' | 'shows'>, bend: number): Mistakes {
  const fits = villagesOf(state).map((village) => fitOf(village, bend))
  const mean = (count: (fit: Fit) => number) => fits.reduce((sum, fit) => sum + count(fit), 0) / fits.length
  return { bend, learned: mean((fit) => fit.learnedMistakes), held: mean((fit) => fit.heldMistakes) }
}

/** The same for every bend, from the line to the wildest. */
export function allMistakes(state: Pick<ThreeFitsState, 'village' | 'shows'>): Mistakes[] {
  return ALL_BENDS.map((bend) => mistakesOf(state, bend))
}

/** How many of the models call the newcomer a hero. */
export function votes(state: ThreeFitsState): number {
  const place: Place = [state.foot, state.lifted]
  return villagesOf(state).filter((village) => callsHero(fitOf(village, state.bend), place)).length
}

/** A share of wrong answers from which on a fit counts as poor. */
const POOR = 0.15
/** So many more mistakes per hobbit held back than per hobbit learned from are no chance matter. */
const SURPRISED = 0.1

export type Verdict = 'too simple' | 'too clever' | 'about right'

export function verdict({ learned, held }: Mistakes): Verdict {
  if (learned / EACH > POOR) return 'too simple'
  return (held - learned) / EACH > SURPRISED ? 'too clever' : 'about right'
}

/** Keeps the newcomer in the picture. */
export function withPlace(state: ThreeFitsState, [foot, lifted]: Place): ThreeFitsState {
  const kept = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))
  return { ...state, foot: kept(foot, REACH.foot), lifted: kept(lifted, REACH.lifted) }
}

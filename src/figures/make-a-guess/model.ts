import { hiddenLand, type Land } from '../../math/hiddenLand.ts'
import type { Preset } from '../../state/figure.ts'

/** A land in fog, and where the reader has felt the ground. */
export interface GuessState {
  /** Which land. */
  seed: number
  /** The places felt so far, in their order. */
  guesses: readonly number[]
  /** Where the pin stands for the next guess. */
  aim: number
  /** Whether the slope is felt as well as the height. */
  slopes: boolean
  revealed: boolean
}

export const PLACES = [0, 100] as const
export const SEEDS = [1, 999] as const

/** More guesses than these crowd the picture; who follows the slope needs fewer. */
export const MOST_GUESSES = 12

/** A guess this little above the lowest height has found it. */
const NEAR = 1

/** Ground less steep than this feels level. */
export const LEVEL = 0.15

export const initial: GuessState = { seed: 13, guesses: [50], aim: 30, slopes: true, revealed: false }

export const presets: readonly Preset<GuessState>[] = [
  { id: 'first-guess', title: 'One guess, with the slope', state: initial },
  { id: 'heights-only', title: 'Heights only', state: { ...initial, guesses: [], aim: 50, slopes: false } },
  { id: 'revealed', title: 'The land laid open', state: { ...initial, revealed: true } },
  {
    id: 'wrong-valley',
    title: 'Level ground, but not the lowest',
    state: { seed: 3, guesses: [90, 80, 82], aim: 82, slopes: true, revealed: true },
  },
]

export interface Felt {
  place: number
  height: number
  slope: number
}

export interface Search {
  land: Land
  felt: readonly Felt[]
  /** The lowest of the places felt. */
  best: Felt | null
  /** After how many guesses the lowest place was found. */
  foundIn: number | null
}

/** What the reader knows, and what the fog hides. */
export function search({ seed, guesses }: Pick<GuessState, 'seed' | 'guesses'>): Search {
  const land = hiddenLand(Math.floor(seed))
  const felt = guesses.map((place) => ({ place, height: land.height(place), slope: land.slope(place) }))
  const best = felt.length === 0 ? null : felt.reduce((a, b) => (b.height < a.height ? b : a))
  const first = felt.findIndex(({ height }) => height <= land.lowest.height + NEAR)
  return { land, felt, best, foundIn: first < 0 ? null : first + 1 }
}

/** Feels the ground at the pin, as long as there are guesses left. */
export function withGuess(state: GuessState): GuessState {
  if (state.guesses.length >= MOST_GUESSES) return state
  return { ...state, guesses: [...state.guesses, state.aim] }
}

/** The next land, still in fog. */
export function nextLand(state: GuessState): GuessState {
  const seed = state.seed >= SEEDS[1] ? SEEDS[0] : Math.floor(state.seed) + 1
  return { ...state, seed, guesses: [], aim: 50, revealed: false }
}

/** The same land, nothing felt yet. */
export function startAgain(state: GuessState): GuessState {
  return { ...state, guesses: [], aim: 50, revealed: false }
}

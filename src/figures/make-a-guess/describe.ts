import { count, decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type Felt, type GuessState, LEVEL, MOST_GUESSES, type Search, search } from './model.ts'

export function describe(state: GuessState): Description {
  const found = search(state)
  const { felt } = found
  return {
    sentence: [present(state, found), score(state, found), open(state, found), pin(state)].filter(Boolean).join(' '),
    table: {
      caption: `What was felt in land number ${Math.floor(state.seed)}`,
      columns: ['Guess', 'Place', 'Height', 'Slope'],
      rows: felt.map(({ place, height, slope }, index) => [
        String(index + 1),
        decimals(place, 1),
        decimals(height, 1),
        state.slopes ? decimals(slope) : 'not felt',
      ]),
    },
  }
}

function present({ slopes }: GuessState, { felt, foundIn }: Search): string {
  const last = felt.at(-1)
  if (!last) return 'No guess is made yet.'
  const where = `Guess ${felt.length}: at place ${decimals(last.place, 1)} the height is ${decimals(last.height, 1)}`
  return slopes ? `${where}, and the slope ${decimals(last.slope)}: ${lean(last, foundIn !== null)}.` : `${where}.`
}

/** What the slope says, and what it does not. */
function lean({ slope }: Felt, found: boolean): string {
  if (Math.abs(slope) >= LEVEL) return `down is to the ${slope > 0 ? 'left' : 'right'}`
  return found ? 'the ground is level' : 'the ground is nearly level, which can be a hilltop or a lesser valley too'
}

function score({ guesses }: GuessState, { felt, best, foundIn }: Search): string {
  if (!best) return ''
  if (foundIn !== null) return `You found the lowest place in ${count(foundIn, 'guess', 'guesses')}.`
  const sofar =
    felt.length > 1 ? `The lowest so far is ${decimals(best.height, 1)}, at ${decimals(best.place, 1)}.` : ''
  return guesses.length < MOST_GUESSES ? sofar : `${sofar} That was the last guess: lift the fog, or start again.`
}

function open({ revealed }: GuessState, { land, best, foundIn }: Search): string {
  if (!revealed) return ''
  const places = `The fog is gone: ${count(land.valleys.length, 'valley')}, the lowest at place ${decimals(land.lowest.place, 1)}, height ${decimals(land.lowest.height, 1)}.`
  return best && foundIn === null
    ? `${places} Your best guess is ${decimals(best.height - land.lowest.height, 1)} above it.`
    : places
}

function pin({ aim, guesses }: GuessState): string {
  return guesses.length < MOST_GUESSES ? `The pin for the next guess is at ${decimals(aim, 1)}.` : ''
}

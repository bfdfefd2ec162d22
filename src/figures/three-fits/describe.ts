import { asWritten, count, decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { allMistakes, bendName, type Mistakes, mistakesOf, TEN, type ThreeFitsState, verdict, votes } from './model.ts'
import { EACH } from './village.ts'

const judgements = {
  'too simple': 'It misses many even of those it learned from: too simple.',
  'too clever': 'It knows those it learned from almost by heart, and is surprised by the rest: too clever.',
  'about right': 'It does about as well on hobbits it never saw.',
} as const

/** Mistakes as they are shown: whole in one village, an average over ten. */
export function mistakesText(mistakes: number, shows: ThreeFitsState['shows']): string {
  return decimals(mistakes, shows === 'one' ? 0 : 1)
}

export function describe(state: ThreeFitsState): Description {
  const now = mistakesOf(state, state.bend)
  return {
    sentence: [opening(state, now), judgements[verdict(now)], newcomer(state)].join(' '),
    table: {
      caption:
        state.shows === 'one'
          ? `Mistakes in village ${state.village}, among ${EACH} learned from and ${EACH} held back`
          : `Mistakes on average over villages ${state.village} to ${state.village + TEN - 1}, among ${EACH} and ${EACH} hobbits`,
      columns: ['How bendy', 'Mistakes among those learned from', 'Mistakes among those held back'],
      rows: allMistakes(state).map(({ bend, learned, held }) => [
        `${bend} (${bendName(bend)})${bend === state.bend ? ', now' : ''}`,
        mistakesText(learned, state.shows),
        mistakesText(held, state.shows),
      ]),
    },
  }
}

function opening({ bend, shows, village }: ThreeFitsState, { learned, held }: Mistakes): string {
  const name = `${bendName(bend)} (bend ${bend})`
  if (shows === 'one')
    return `In village ${village}, ${name} makes ${count(learned, 'mistake')} among the ${EACH} hobbits it learned from and ${count(held, 'mistake')} among the ${EACH} held back.`
  return `In ten villages, ${name} makes ${decimals(learned, 1)} mistakes on average among ${EACH} it learned from and ${decimals(held, 1)} among ${EACH} held back.`
}

function newcomer(state: ThreeFitsState): string {
  const heroes = votes(state)
  const place = `The newcomer at foot size ${plain(asWritten(state.foot))}, lifting ${plain(asWritten(state.lifted))},`
  if (state.shows === 'one') return `${place} is ${heroes === 1 ? 'called a hero' : 'not called a hero'}.`
  if (heroes === 0) return `${place} is a hero to none of the ten models.`
  return `${place} is a hero to ${heroes === TEN ? 'all' : heroes} of the ten models.`
}

import { count, decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { curveOf, deepest, type Ground, groundAt, isAway, lands, type PitfallState, walkOf } from './model.ts'

/** What has become of the walk, in a sentence. */
export function fate(state: PitfallState): string {
  const x = walkOf(state).at(-1) ?? state.start
  return said(groundAt(state, x), state)
}

function said(ground: Ground, state: PitfallState): string {
  const restless = state.noise > 0 ? ' Another seed may end elsewhere.' : ''
  if (state.at === 0) return 'No step has been made yet.'
  switch (ground) {
    case 'deepest':
      return `It has come to the lowest place there is.${restless}`
    case 'local':
      return `It is caught in a local minimum: all around is uphill, yet a lower valley lies elsewhere.${restless}`
    case 'saddle':
      return `It hardly moves: here the ground is level, though the way down goes on further along.${restless}`
    case 'plateau':
      return `It is lost on a plateau: the slope is next to nothing, so the steps are too.${restless}`
    case 'slope':
      return 'It is on its way.'
    case 'away':
      return 'It has flown off the picture: the steps were too long. Try a smaller rate.'
  }
}

export function describe(state: PitfallState): Description {
  const { f, slope } = curveOf(state)
  const walk = walkOf(state)
  const x = walk.at(-1) ?? state.start
  const gone = isAway(state, x)
  return {
    sentence: [
      `${lands[state.land].title}, rate ${decimals(state.rate)}, ${state.noise > 0 ? `noise ${decimals(state.noise, 1)}, seed ${state.seed}` : 'no noise'}.`,
      gone
        ? ''
        : `After ${count(state.at, 'update')} it is at ${decimals(x)}, height ${decimals(f(x))}; the slope there is ${decimals(slope(x))}.`,
      fate(state),
      `The lowest height is ${decimals(f(deepest(state)))}.`,
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'The walk, every tenth update',
      columns: ['Update', 'Place', 'Height', 'True slope'],
      rows: walk.flatMap((place, update) =>
        update % 10 === 0 || update === walk.length - 1 ? [row(state, place, update)] : [],
      ),
    },
  }
}

function row(state: PitfallState, place: number, update: number): string[] {
  const { f, slope } = curveOf(state)
  if (isAway(state, place)) return [String(update), 'far away', '–', '–']
  return [String(update), decimals(place, 3), decimals(f(place), 3), decimals(slope(place), 3)]
}

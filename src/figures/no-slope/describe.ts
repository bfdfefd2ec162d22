import { decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { placeOf, RANGES, type Reading, read, type SlopeState } from './model.ts'

/** A slope in words; too small to show is not the same as none. */
export function slopeText({ slope }: Reading): string {
  if (slope === null) return 'no slope'
  if (slope !== 0 && Math.abs(slope) < 0.005) return slope > 0 ? 'slope a little above 0' : 'slope a little below 0'
  return `slope ${slope === 0 ? '0' : decimals(slope)}`
}

/** What is walked along, as it is read aloud. */
export const names = { w0: 'w₀', relu: 'score z' } as const

/** The quantity whose name and colour the walk has. */
export const quantityOf = { w0: 'w0', relu: 'z' } as const

/** Under this, the ground is as good as level. */
const LEVEL = 0.005

export function describe(state: SlopeState): Description {
  const { view } = state
  const at = placeOf(state)
  const { flat, loss } = read(view, at)
  const what = view === 'relu' ? 'the ReLU gives' : 'the accuracy is'
  return {
    sentence: [
      `At ${names[view]} = ${decimals(at)} ${what} ${decimals(flat.value)}, with ${slopeText(flat)}${meaning(view, flat, at)}.`,
      `The log loss${view === 'relu' ? ' of a hero with this score' : ''} is ${decimals(loss.value)}, with ${slopeText(loss)}: ${direction(loss)}.`,
    ].join(' '),
    table: {
      caption:
        view === 'relu'
          ? 'A ReLU and the log loss of a hero, along the score'
          : `Accuracy and log loss on 20 hobbits, along ${names[view]}`,
      columns: [
        names[view],
        view === 'relu' ? 'ReLU' : 'Accuracy',
        'Its slope',
        view === 'relu' ? 'Log loss of a hero' : 'Log loss J',
        'Slope of the loss',
      ],
      rows: rowPlaces(view, at).map((place) => {
        const row = read(view, place)
        return [
          `${plain(place)}${place === at ? ' (here)' : ''}`,
          decimals(row.flat.value),
          row.flat.slope === null ? 'none' : decimals(row.flat.slope, 0),
          decimals(row.loss.value, 3),
          decimals(row.loss.slope, 3),
        ]
      }),
    },
  }
}

function meaning(view: SlopeState['view'], { slope }: Reading, at: number): string {
  if (view === 'relu') {
    if (slope === null) return ' right at its corner'
    return at < 0
      ? ': nothing that goes in changes what comes out, so it learns no more'
      : ': it is awake, and can learn'
  }
  return slope === null ? ' right at a step, where one hobbit stands on the line' : ': no hint which way is better'
}

function direction({ slope }: { slope: number }): string {
  if (Math.abs(slope) < LEVEL) return 'as good as level, so there is little to gain here'
  return slope < 0 ? 'it falls to the right, so go right' : 'it rises to the right, so go left'
}

function rowPlaces(view: SlopeState['view'], at: number): number[] {
  const [low, high] = RANGES[view]
  const round = Array.from({ length: 11 }, (_, k) => low + ((high - low) * k) / 10)
  return [...new Set([...round, at])].sort((a, b) => a - b)
}

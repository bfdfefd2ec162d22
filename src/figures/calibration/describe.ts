import { count, decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type CalibrationState, CROWD, curves, type Reading, read } from './model.ts'

/** “85”, or “15.5” where ŷ is given to more than two decimals. */
export function hobbits(amount: number): string {
  return decimals(amount, 1).replace('.0', '')
}

export function describe(state: CalibrationState): Description {
  const reading = read(state)
  return {
    sentence: [
      `The ${state.model} model says ŷ = ${decimals(state.chance)} of each of ${CROWD} hobbits.`,
      `${count(reading.heroes, 'becomes a hero', 'become heroes')}, ${CROWD - reading.heroes} ${CROWD - reading.heroes === 1 ? 'does' : 'do'} not.`,
      verdict(state, reading),
      drawsSoFar(reading),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'Both models tried on the same grown-up hobbits, sorted by what was said of them',
      columns: [
        'ŷ from … to …',
        'Calibrated: hobbits',
        'said, on average',
        'share of heroes',
        'Over-confident: hobbits',
        'said on average',
        'share that were heroes',
      ],
      rows: curves.calibrated.map((bin, index) => {
        const boasted = curves['over-confident'][index]
        return [
          `${decimals(bin.from, 1)} to ${decimals(bin.to, 1)}`,
          ...[bin, boasted].flatMap((each) => [
            decimals(each?.count ?? 0, 0),
            share(each?.meanProbability),
            share(each?.share),
          ]),
        ]
      }),
    },
  }
}

function share(value: number | null | undefined): string {
  return value === null || value === undefined ? 'nobody' : decimals(value)
}

/** Whether the promise was kept, as far as luck lets us tell. */
function verdict({ model, chance }: CalibrationState, { promised, gap, luck }: Reading): string {
  const promise = `ŷ promised ${hobbits(promised)}.`
  if (model === 'over-confident' && Math.abs(chance - 0.5) < 0.005)
    return `${promise} To say “I don’t know” is no boast: here even this model keeps its word.`
  if (Math.abs(gap) < 0.05) return `${promise} The promise is kept to the hobbit.`
  const off = `${promise} That is ${hobbits(Math.abs(gap))} ${gap > 0 ? 'more' : 'fewer'}`
  return Math.abs(gap) <= luck ? `${off}: no more than luck can do.` : `${off}: luck alone can hardly do that.`
}

function drawsSoFar({ counts, mean }: Reading): string {
  if (counts.length === 1) return ''
  return `In ${counts.length} draws there were ${Math.min(...counts)} to ${Math.max(...counts)} heroes, ${decimals(mean, 1)} on average.`
}

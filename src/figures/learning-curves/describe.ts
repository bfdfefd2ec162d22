import { asTyped, count, decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type CurvesState, readAt, type Shown, shownRuns } from './model.ts'
import { lowest, PATIENCE, type Run, trained } from './runs.ts'

/** How a run ends, in a few words. */
function endingWords({ ending, rises, between }: Run): string {
  const way = rises === 0 ? 'it falls smoothly' : `it jumps up ${count(rises, 'time')}`
  switch (ending) {
    case 'arrives':
      return rises === 0 ? `${way} and arrives` : `${way}, then arrives`
    case 'on-its-way':
      return `${way}, but is not there after ${PATIENCE}`
    case 'halts':
      return `${way}, then comes to a halt too high up`
    case 'bounces':
      return `it ends up bouncing between ${apart(between).join(' and ')} for ever`
    case 'restless':
      return 'it jumps up and down and never settles'
  }
}

/** Two losses with as many decimals as it takes to tell them apart, at least two. */
function apart(losses: readonly [number, number], digits = 2): string[] {
  const written = losses.map((loss) => decimals(loss, digits))
  return written[0] === written[1] ? apart(losses, digits + 1) : written
}

const MILESTONES = [0, 1, 2, 3, 4, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000]

export function describe(state: CurvesState): Description {
  const shown = shownRuns(state, state.own ? trained(state.rate) : null)
  const at = readAt(state)
  const name = ({ id, name: words }: Shown<Run>) => (id === 'own' ? `your rate ${asTyped(state.rate)}` : words)
  const readings = shown.map(
    (one) => `${name(one)}: J = ${decimals(one.run.losses[at] ?? lowest, 3)}, ${endingWords(one.run)}`,
  )
  return {
    sentence:
      shown.length === 0
        ? 'No run is chosen. Tick one or more of them to see how its loss falls.'
        : `After ${count(at, 'update')} on the 24 hobbits, each from all weights at 0. ${readings.map(capital).join('. ')}. The lowest J is ${decimals(lowest, 3)}.`,
    table: {
      caption: 'The loss J after some of the updates',
      columns: ['Update', ...shown.map(name)],
      rows: MILESTONES.filter((update) => update <= Number(state.span)).map((update) => [
        String(update),
        ...shown.map(({ run }) => decimals(run.losses[update] ?? lowest, 4)),
      ]),
    },
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

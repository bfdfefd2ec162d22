import { count, decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type CurvesState, readAt, type Shown, shownRuns } from './model.ts'
import { lowest, PATIENCE, type Run, trained } from './runs.ts'

/** How a run ends, in a few words. */
function ending({ outcome, rises, between }: Run): string {
  switch (outcome) {
    case 'converged':
      return rises === 0 ? 'it falls smoothly and arrives' : `it jumps up ${count(rises, 'time')}, then arrives`
    case 'bouncing':
      return `it ends up bouncing between ${decimals(between[0])} and ${decimals(between[1])} for ever`
    case 'crawling':
      return 'it comes to a halt too high up'
    case 'falling':
    case 'endless':
      return rises === 0
        ? `it falls smoothly, but is not there after ${PATIENCE}`
        : `it jumps up ${count(rises, 'time')}, and creeps on after ${PATIENCE}`
    case 'diverged':
      return 'it flies off'
    case 'unsettled':
      return 'it jumps up and down and never settles'
  }
}

const MILESTONES = [0, 1, 2, 3, 4, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000]

export function describe(state: CurvesState): Description {
  const shown = shownRuns(state, state.own ? trained(state.rate) : null)
  const at = readAt(state)
  const name = ({ id, name: words }: Shown<Run>) => (id === 'own' ? `your rate ${decimals(state.rate)}` : words)
  const readings = shown.map(
    (one) => `${name(one)}: J = ${decimals(one.run.losses[at] ?? lowest, 3)}, ${ending(one.run)}`,
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

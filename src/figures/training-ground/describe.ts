import { isLine, type LineWeights } from '../../math/line.ts'
import { count, decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { domainOf, isOnMap } from './map.ts'
import { batchSize, type GroundState, hobbitsOf, type Recipe, updatesPerEpoch } from './model.ts'
import { bottomOf, lossAt, runsOf, type ShownRun, updateOnShow, weightsAt } from './runs.ts'
import { type Doing, doingOf, LOSS_OF_NO_WEIGHTS } from './verdict.ts'

const names = { batch: 'Batch', stochastic: 'Stochastic', 'mini-batch': 'Mini-batch' } as const

/** A rate: with the decimals it needs, and where it is so small that they would hide it, its first digits. */
export function rateText(rate: number): string {
  return rate < 0.01 ? rate.toPrecision(2).replace(/e-(\d+)/, '×10^−$1') : plain(rate)
}

/** A run in a few words: how many hobbits a step looks at, and the rate. */
function recipeName(recipe: Recipe, hobbits: number): string {
  const size = recipe.algorithm === 'mini-batch' ? ` of ${batchSize(recipe, hobbits)}` : ''
  return `${names[recipe.algorithm]}${size}, rate ${plain(recipe.rate)}`
}

export function describe(state: GroundState): Description {
  const runs = runsOf(state)
  for (const { trace, at } of runs) trace.walk(at)
  const [now, ...earlier] = runs
  if (!now) throw new Error('there is always a present run')
  const hobbits = hobbitsOf(state).length
  const loss = lossAt(now.trace, now.at)
  return {
    sentence: [
      `${recipeName(state, hobbits)}: ${moment(state)} the loss is ${decimals(loss, 3)}${state.at > 0 ? `; it began at ${decimals(now.trace.run.startLoss, 3)}` : ''}.`,
      said(doingOf(state, state.at, state.census), state),
      isLine(lineOf(weightsAt(now.trace, now.at)))
        ? ''
        : 'With w₁ and w₂ both 0 there is no line yet: everyone gets the same chance.',
      inProgress(state, now),
      ...earlier.map((run) => compared(run, hobbits)),
      isOnMap(weightsAt(now.trace, now.at), domainOf(state), state.axes)
        ? ''
        : 'The walker has left the map: zoom out.',
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'The last updates of the run: hobbits used, loss over all hobbits, and the weights',
      columns: ['Update', 'Epoch', 'Hobbits used', 'Rate', 'Loss J', 'w₀', 'w₁', 'w₂'],
      rows: lastUpdates(now),
    },
  }
}

function lineOf(weights: Float64Array): LineWeights {
  return [weights[0] ?? 0, weights[1] ?? 0, weights[2] ?? 0]
}

function moment(state: GroundState): string {
  if (state.at === 0) return 'at the start'
  const epochs = state.at / updatesPerEpoch(state, hobbitsOf(state).length)
  const through = epochs < 1 ? 'within its first epoch' : count(Math.floor(epochs), 'epoch')
  return `after ${count(state.at, 'update')} (${through})`
}

/** What the run is doing, in a sentence. */
export function said(doing: Doing, state: GroundState): string {
  const { lowest, attained: hasLowest } = bottomOf(state.census)
  const isConstant = state.schedule === 'constant'
  const lowestThereIs = hasLowest ? ` The lowest loss there is: ${decimals(lowest, 3)}.` : ''
  const calmed = isConstant ? 'A rate that falls would calm it.' : 'As the rate falls, its hops get smaller.'
  switch (doing) {
    case 'at rest':
      return 'No step has been made yet.'
    case 'diverged':
      return `It diverges: long steps throw it to and fro. Its mean loss is far above ${decimals(LOSS_OF_NO_WEIGHTS, 3)}, that with all weights 0. ${isConstant ? 'The rate is far too large.' : 'Only a smaller rate can bring it down.'}`
    case 'bouncing':
      return 'It bounces to and fro between two places for ever: the rate is too large to settle.'
    case 'converged':
      return `It has converged: the lowest loss there is for these hobbits is ${decimals(lowest, 3)}, and it is there.`
    case 'endless':
      return 'It runs down a valley without end: a line parts these hobbits, so larger weights fit better, and no place is lowest.'
    case 'crawling':
      return `It crawls: at this pace a thousand more updates would not ${hasLowest ? `reach the lowest loss, ${decimals(lowest, 3)}` : 'bring the loss to 0'}. ${isConstant ? 'Try a larger rate.' : 'The rate falls too soon.'}`
    case 'falling':
      return `It goes down with each step.${lowestThereIs}`
    case 'returning':
      return 'It goes down, but it is still above where it began: some steps have been too long.'
    case 'stopped':
      return `It has all but stopped: the rate has fallen so far that its steps lead nowhere.${lowestThereIs}`
    case 'unsettled':
      return 'It jumps across the valley and has not settled so far: the rate is large.'
    case 'hopping down':
      return 'On the whole it goes down. A single step may go up: it looks at a part of the hobbits only.'
    case 'thrown up':
      return 'It is above where it began: each step serves a part of the hobbits only, and can hurt the rest.'
    case 'hopping':
      return `It hops about the lowest place (loss ${decimals(lowest, 3)}) and does not rest: a step serves some hobbits only. ${calmed}`
    case 'hopping far':
      return `It hops far up and down and does not rest: a step serves some hobbits only. ${calmed}`
  }
}

function inProgress(state: GroundState, { trace }: ShownRun): string {
  const update = updateOnShow(trace, state)
  if (!update) return ''
  switch (state.stage) {
    case 'done':
      return ''
    case 'shuffled':
      return `Now the hobbits have been shuffled for epoch ${update.epoch}.`
    case 'picked':
      return `Now update ${update.update} has picked ${count(update.rows.length, 'hobbit')}.`
    case 'gradient': {
      const [g0, g1, g2] = [...update.gradient].map((g) => decimals(g, 3))
      return `Now update ${update.update} knows its gradient: (${g0}, ${g1}, ${g2}).`
    }
  }
}

function compared({ name, recipe, trace, at }: ShownRun, hobbits: number): string {
  return `Run ${name} (${recipeName(recipe, hobbits).toLowerCase()}) after ${count(at, 'update')}: ${decimals(lossAt(trace, at), 3)}.`
}

const ROWS = 12

function lastUpdates({ trace, at }: ShownRun): string[][] {
  const first = Math.max(0, at - ROWS + 1)
  return Array.from({ length: at - first + 1 }, (_, k) => {
    const update = first + k
    const weights = [...weightsAt(trace, update)].map((w) => decimals(w, 4))
    if (update === 0) return ['0', '–', 'none', '–', decimals(trace.run.startLoss, 4), ...weights]
    const { epoch, rows, rate, loss } = trace.run.at(update)
    return [
      String(update),
      String(epoch),
      rowsText(rows, trace.run.updatesPerEpoch),
      rateText(rate),
      decimals(loss, 4),
      ...weights,
    ]
  })
}

function rowsText(rows: Uint32Array, updatesAnEpoch: number): string {
  return updatesAnEpoch === 1 ? `all ${rows.length}` : [...rows].map((row) => `no. ${row + 1}`).join(', ')
}

import { type Descent, type DescentOptions, descend } from '../../math/descent.ts'
import { largestStableRate } from '../../math/hessian.ts'
import { logLoss } from '../../math/logLoss.ts'
import { outcomeOf } from '../../math/outcome.ts'
import { exponentialDecay, inverseTime, stepDecay } from '../../math/schedules.ts'
import { allHobbits, lowestPlace, newtonWalk } from '../allHobbits.ts'

/** A run of training on the 24 hobbits from all zeros, as far as it is drawn. */
export interface Drawn {
  /** The loss after 0, 1, 2 … updates. */
  losses: Float64Array
}

/**
 * How a run ends, as far as its first PATIENCE updates tell: it arrives at the lowest loss, to a millionth of the way
 * down; it is still on its way; it halts too high up, its rate worn out; it bounces between two losses for ever; or it is
 * restless: its rate is over the limit, and it settles to nothing.
 */
export type Ending = 'arrives' | 'on-its-way' | 'halts' | 'bounces' | 'restless'

/** A run, and how it ends. */
export interface Run extends Drawn {
  ending: Ending
  /** How often the loss goes up from one update to the next, among those shown. */
  rises: number
  /** The last two losses looked at, sorted: between these a run bounces. */
  between: readonly [low: number, high: number]
}

/** The most updates that are shown. */
export const UPDATES = 1000
/** So many are looked at to say how it ends. */
export const PATIENCE = 1200

/** Over this rate no run settles at the lowest place: the steepest way overshoots it by more each time. */
const limit = largestStableRate(allHobbits, lowestPlace)

/** The lowest loss that a straight line can have on the 24. */
export const lowest = logLoss(allHobbits, lowestPlace)

/** A run with one rate, or with a rate that a schedule changes. */
export function trained(rate: number, schedule?: DescentOptions['schedule']): Run {
  const run = descend(allHobbits, { algorithm: 'batch', rate, ...(schedule && { schedule }) })
  const losses = lossesOf(run, UPDATES)
  const between = lastTwo(run, PATIENCE)
  const ending = endingOf(run, between, schedule === undefined && rate > limit)
  return { losses, rises: risesOf(losses), ending, between }
}

/** Only what it takes to draw a run with one rate: quick enough to follow a hand on a slider. */
export function drawn(rate: number, updates: number): Drawn {
  return { losses: lossesOf(descend(allHobbits, { algorithm: 'batch', rate }), updates) }
}

function lossesOf(run: Descent, updates: number): Float64Array {
  const losses = new Float64Array(updates + 1)
  losses[0] = run.startLoss
  for (let update = 1; update <= updates; update++) losses[update] = run.at(update).loss
  return losses
}

/** A run has halted where, in its last updates, it made less than this part of the way that is left. */
const STANDSTILL = 1e-3
/** A run bounces where its two losses moved, in its last updates, by less than this and than this part of their gap. */
const STEADY = 1e-4
const STEADY_PART = 0.01

function endingOf(run: Descent, between: Run['between'], isOverLimit: boolean): Ending {
  // Two updates before, for there may be more than two losses in turn; and long before, for they may move slowly.
  const before = [PATIENCE - 2, UPDATES].map((update) => lastTwo(run, update))
  const moved = Math.max(...before.flatMap((two) => two.map((loss, k) => Math.abs(loss - (between[k] ?? loss)))))
  if (isOverLimit) return moved < Math.min(STEADY, STEADY_PART * (between[1] - between[0])) ? 'bounces' : 'restless'
  if (outcomeOf(run, PATIENCE, { lowest, attained: true }) === 'converged') return 'arrives'
  return moved < STANDSTILL * (between[0] - lowest) ? 'halts' : 'on-its-way'
}

function lastTwo(run: Descent, update: number): Run['between'] {
  const [one, other] = [run.at(update - 1).loss, run.at(update).loss]
  return one < other ? [one, other] : [other, one]
}

function risesOf(losses: Float64Array): number {
  let rises = 0
  // Near the bottom the last digits flicker; that is rounding and no jump.
  for (let k = 1; k < losses.length; k++) if ((losses[k] ?? 0) > (losses[k - 1] ?? 0) + 1e-12) rises++
  return rises
}

function newton(): Run {
  const losses = new Float64Array(UPDATES + 1).fill(lowest)
  for (const [step, weights] of newtonWalk.entries()) losses[step] = logLoss(allHobbits, weights)
  return { losses, ending: 'arrives', rises: risesOf(losses), between: [lowest, lowest] }
}

/** How many updates the plan by stairs waits before it halves the rate again. */
export const HALVED_EVERY = 200

/** The rates and schedules to choose from, with a short name for the plot. They never change, so they are trained once. */
export const runs = {
  tiny: { name: 'rate 0.1', short: 'rate 0.1', run: trained(0.1) },
  half: { name: 'rate 0.5', short: 'rate 0.5', run: trained(0.5) },
  one: { name: 'rate 1', short: 'rate 1', run: trained(1) },
  bold: { name: 'rate 1.5', short: 'rate 1.5', run: trained(1.5) },
  stairs: {
    name: `1.5, halved every ${HALVED_EVERY}`,
    short: 'halved',
    run: trained(1.5, stepDecay({ every: HALVED_EVERY, factor: 0.5 })),
  },
  fading: { name: '1.5, fading slowly', short: 'fades slowly', run: trained(1.5, inverseTime({ halfAfter: 200 })) },
  hasty: { name: '1.5, fading fast', short: 'fades fast', run: trained(1.5, exponentialDecay({ tenthAfter: 100 })) },
  newton: { name: 'Newton’s method', short: 'Newton', run: newton() },
} as const satisfies Record<string, { name: string; short: string; run: Run }>

export type RunId = keyof typeof runs

import { type Descent, type DescentOptions, descend } from '../../math/descent.ts'
import { logLoss } from '../../math/logLoss.ts'
import { type Outcome, outcomeOf } from '../../math/outcome.ts'
import { exponentialDecay, inverseTime, stepDecay } from '../../math/schedules.ts'
import { allHobbits, lowestPlace, newtonWalk } from '../allHobbits.ts'

/** A run of training on the 24 hobbits from all zeros, as far as it is drawn. */
export interface Drawn {
  /** The loss after 0, 1, 2 … updates. */
  losses: Float64Array
}

/** A run, and how it ends. */
export interface Run extends Drawn {
  /** How it ends, judged far beyond what is shown. */
  outcome: Outcome
  /** How often the loss goes up from one update to the next, among those shown. */
  rises: number
  /** The last two losses looked at, sorted: between these a run bounces. */
  between: readonly [low: number, high: number]
}

/** The most updates that are shown. */
export const UPDATES = 1000
/** So many are looked at to say how it ends. */
export const PATIENCE = 1200

/** The lowest loss that a straight line can have on the 24. */
export const lowest = logLoss(allHobbits, lowestPlace)

/** A run with one rate, or with a rate that a schedule changes. */
export function trained(rate: number, schedule?: DescentOptions['schedule']): Run {
  const run = descend(allHobbits, { algorithm: 'batch', rate, ...(schedule && { schedule }) })
  const losses = lossesOf(run, UPDATES)
  return { losses, rises: risesOf(losses), ...endOf(run) }
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

function endOf(run: Descent): Pick<Run, 'outcome' | 'between'> {
  const outcome = outcomeOf(run, PATIENCE, { lowest, attained: true })
  const [low = lowest, high = lowest] = [run.at(PATIENCE - 1).loss, run.at(PATIENCE).loss].sort((a, b) => a - b)
  return { outcome, between: [low, high] }
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
  return { losses, outcome: 'converged', rises: risesOf(losses), between: [lowest, lowest] }
}

/** The rates and schedules to choose from, with a short name for the plot. They never change, so they are trained once. */
export const runs = {
  tiny: { name: 'rate 0.1', short: 'rate 0.1', run: trained(0.1) },
  half: { name: 'rate 0.5', short: 'rate 0.5', run: trained(0.5) },
  one: { name: 'rate 1', short: 'rate 1', run: trained(1) },
  bold: { name: 'rate 1.5', short: 'rate 1.5', run: trained(1.5) },
  stairs: { name: '1.5, halved every 200', short: 'halved', run: trained(1.5, stepDecay({ every: 200, factor: 0.5 })) },
  fading: { name: '1.5, fading slowly', short: 'fades slowly', run: trained(1.5, inverseTime({ halfAfter: 200 })) },
  hasty: { name: '1.5, fading fast', short: 'fades fast', run: trained(1.5, exponentialDecay({ tenthAfter: 100 })) },
  newton: { name: 'Newton’s method', short: 'Newton', run: newton() },
} as const satisfies Record<string, { name: string; short: string; run: Run }>

export type RunId = keyof typeof runs

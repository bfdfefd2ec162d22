import { type Outcome, outcomeOf } from '../../math/outcome.ts'
import type { Trace } from '../../math/trace.ts'
import { type Bottom, bottomOf, type Census, lossAt } from './runs.ts'

/** What a run is doing. Those that look at a part of the hobbits have a word of their own for their restlessness. */
export type Doing = Outcome | 'at rest' | 'hopping' | 'hopping down'

/** A noisy run is on its way while an epoch's mean loss still comes down by this share of what is left. */
const STILL_FALLING = 0.05

export function doingOf(trace: Trace, at: number, census: Census): Doing {
  if (at === 0) return 'at rest'
  const bottom = bottomOf(census)
  const outcome = outcomeOf(trace.run, at, bottom)
  if (trace.run.updatesPerEpoch === 1 || outcome === 'diverged' || outcome === 'converged') return outcome
  if (at < 2 * trace.run.updatesPerEpoch) return 'hopping down'
  return noisily(trace, at, bottom)
}

function noisily(trace: Trace, at: number, { lowest, attained }: Bottom): Doing {
  const epoch = trace.run.updatesPerEpoch
  const now = meanLoss(trace, at - epoch, at)
  if (!attained) return now < trace.run.startLoss / 2 ? 'endless' : 'hopping down'
  const before = meanLoss(trace, Math.floor(at / 2) - epoch / 2, Math.floor(at / 2) + epoch / 2)
  const left = now - lowest
  return before - now > STILL_FALLING * left && left > 0.1 * (trace.run.startLoss - lowest) ? 'hopping down' : 'hopping'
}

/** Over at most two dozen updates: as many as the longest epoch has. */
function meanLoss(trace: Trace, from: number, to: number): number {
  const first = Math.max(0, Math.ceil(from))
  let sum = 0
  for (let update = first; update <= to; update++) sum += lossAt(trace, update)
  return sum / (Math.floor(to) - first + 1)
}

import { checkWhole } from './checks.ts'
import type { Descent, Update } from './descent.ts'

/**
 * What a run of descent is doing:
 * - 'diverged': it left all bounds, or each step is longer than the last and the loss climbs.
 * - 'bouncing': to and fro between two points for ever; the rate is too large to settle.
 * - 'converged': the loss is within a millionth of the way down of the lowest there is.
 * - 'endless': falls, and for ever will: there is no lowest point (separable data).
 * - 'crawling': falls so slowly that at this pace a thousand more updates would not bring it down.
 * - 'falling': on its way down. - 'unsettled': up and down without a pattern (noise, or a rate too large).
 */
export type Outcome = 'diverged' | 'bouncing' | 'converged' | 'endless' | 'crawling' | 'falling' | 'unsettled'

const WINDOW = 32

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += (a[j]! - b[j]!) ** 2
  return Math.sqrt(sum)
}

const stepLength = ({ before, after }: Update) => distance(before, after)

function fliesOff(seen: readonly Update[], startLoss: number): boolean {
  const climbs = seen.every(
    (u, k) => k === 0 || (u.loss > seen[k - 1]!.loss && stepLength(u) > stepLength(seen[k - 1]!)),
  )
  return climbs && seen.length > 3 && seen.at(-1)!.loss > 10 * startLoss
}

function bounces(seen: readonly Update[]): boolean {
  if (seen.length < WINDOW) return false
  const [first, last] = [seen[0]!, seen.at(-1)!]
  const length = stepLength(last)
  // Two steps on is the same place again, and the steps have not been growing shorter.
  const returns = distance(last.after, seen.at(-2)!.before) < 1e-3 * length
  return returns && Math.abs(stepLength(first) / length - 1) < 1e-2
}

/**
 * Judges a run by its last updates up to number `update`.
 * `lowest` is the lowest loss there is (that of `newtonOptimum`), or the one approached when it is never reached: 0 for
 * separable data; `attained` says which. Throws unless `update` is whole and at least 1.
 * @example outcomeOf(descend(bothCensuses, { algorithm: 'batch', rate: 1.5 }), 5000, { lowest, attained: true }) // 'bouncing'
 */
export function outcomeOf(run: Descent, update: number, bottom: { lowest: number; attained: boolean }): Outcome {
  checkWhole('update', update, 1)
  const first = Math.max(1, update - WINDOW + 1)
  const seen = Array.from({ length: update - first + 1 }, (_, k) => run.at(first + k))
  const last = seen.at(-1)!
  if (last.status === 'diverged' || fliesOff(seen, run.startLoss)) return 'diverged'

  const height = Math.max(run.startLoss - bottom.lowest, 0)
  const left = last.loss - bottom.lowest
  if (bottom.attained && left <= 1e-6 * height + 1e-15) return 'converged'
  if (bounces(seen)) return 'bouncing'

  const falls = seen.every((u, k) => k === 0 || u.loss <= seen[k - 1]!.loss)
  if (!falls) return 'unsettled'
  const pace = (seen[0]!.loss - last.loss) / Math.max(1, seen.length - 1)
  const slow = seen.length > 1 && 1000 * pace < left
  if (slow && left > (bottom.attained ? 0.01 : 0.5) * height) return 'crawling'
  return bottom.attained ? 'falling' : 'endless'
}

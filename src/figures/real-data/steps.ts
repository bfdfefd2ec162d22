import { readBreastCancer } from '../../data/breastCancer.ts'
import { type HeldOutPlan, type HeldOutRun, heldOutRun } from '../../math/heldOut.ts'

/** From the file's text to the run, a little at a time. */
export function stepsOf(text: string, plan: HeldOutPlan): Generator<number, HeldOutRun> {
  return heldOutRun(readBreastCancer(text), plan)
}

export interface Order {
  text: string
  plan: HeldOutPlan
}

/** What comes back: how much is done, the run, or why there is none. */
export type Report = { part: number } | { run: HeldOutRun } | { trouble: string }

export function troubleOf(error: unknown): string {
  return error instanceof Error ? error.message : 'something unknown went wrong'
}

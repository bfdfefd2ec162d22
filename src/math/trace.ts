import { checkWhole } from './checks.ts'
import type { Descent } from './descent.ts'

const SLOTS = 512
const GRAINS = 9

/** No trace reaches further than this many updates. */
export const LONGEST_TRACE = SLOTS * 2 ** (GRAINS - 1) - 1

/**
 * A run remembered as it is walked, at nine grains: every update up to 511, every second one up to 1022, every fourth …
 * So a picture of the run up to any update needs some 500 places, none of which is walked to again, in memory (about
 * 200 kB for three weights) that never grows.
 */
export type Trace = {
  readonly run: Descent
  /** How many updates have been walked so far. */
  readonly walked: () => number
  /** Walks on up to that update, if it is not there yet. Throws unless `update` is whole and at most LONGEST_TRACE. */
  readonly walk: (update: number) => void
  /** How far apart the updates are at which a picture up to `update` looks: a power of two. */
  readonly grain: (update: number) => number
  /**
   * Weight `j` after an update that has been walked and that a picture looks at (a multiple of its grain); 0 is the
   * start. Throws for any other.
   */
  readonly weight: (update: number, j: number) => number
  /** The lowest and highest loss among the `grain` updates that end with this one (a multiple of the grain). */
  readonly lossBand: (update: number, grain: number) => readonly [low: number, high: number]
}

/**
 * Remembers a run at several grains.
 * @example
 * const trace = createTrace(descend(samples, { algorithm: 'batch', rate: 0.5 }))
 * trace.walk(100_000)
 * trace.grain(100_000) // 256
 * trace.weight(99_840, 1)
 */
export function createTrace(run: Descent): Trace {
  const size = run.start.length
  const kept = new Float64Array(GRAINS * SLOTS * size)
  const lows = new Float64Array(GRAINS * SLOTS).fill(Infinity)
  const highs = new Float64Array(GRAINS * SLOTS).fill(-Infinity)
  let walked = 0

  const record = (update: number, w: Float64Array, loss: number) => {
    for (let g = 0; g < GRAINS; g++) {
      const slot = Math.ceil(update / 2 ** g)
      if (slot >= SLOTS) continue
      const place = g * SLOTS + slot
      lows[place] = Math.min(lows[place]!, loss)
      highs[place] = Math.max(highs[place]!, loss)
      if (slot * 2 ** g === update) kept.set(w, place * size)
    }
  }
  record(0, run.start, run.startLoss)

  const placeOf = (update: number, grain: number) => {
    const slot = update / grain
    if (!(update <= walked && Number.isInteger(slot) && slot < SLOTS))
      throw new Error(`update ${update} is not remembered at grain ${grain}; ${walked} have been walked`)
    return Math.log2(grain) * SLOTS + slot
  }

  const grain = (update: number) => {
    let fits = 1
    while (update >= SLOTS * fits) fits *= 2
    return fits
  }

  return {
    run,
    grain,
    walked: () => walked,
    walk: (update) => {
      checkWhole('update', update)
      if (update > LONGEST_TRACE) throw new Error(`update is ${update}; a trace reaches ${LONGEST_TRACE}`)
      while (walked < update) {
        const { after, loss } = run.at(walked + 1)
        walked++
        record(walked, after, loss)
      }
    },
    weight: (update, j) => kept[placeOf(update, grain(update)) * size + j]!,
    lossBand: (update, grainOf) => {
      const place = placeOf(update, grainOf)
      return [lows[place]!, highs[place]!]
    },
  }
}

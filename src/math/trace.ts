import { checkWhole } from './checks.ts'
import type { Descent } from './descent.ts'

const SLOTS = 512
const GRAINS = 9

/** No trace reaches further than this many updates. */
export const LONGEST_TRACE = SLOTS * 2 ** (GRAINS - 1) - 1

/**
 * A run remembered as it is walked, at nine grains: every update up to 511, every second one up to 1022, every fourth …
 * So a picture of the run up to any update needs some 500 places, none of which is walked to again, in memory
 * that never grows beyond about 220 kB for three weights.
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
  /** Their mean loss. */
  readonly lossMean: (update: number, grain: number) => number
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
  const levels = [emptyLevel(size)]
  let walked = 0

  /** The level of a grain of 2^g updates; made of the finer ones when it is first wanted, for few runs go far. */
  const level = (g: number): Level => {
    while (levels.length <= g) levels.push(coarser(levels.at(-1)!, size))
    return levels[g]!
  }

  const record = (update: number, w: Float64Array, loss: number) => {
    // The coarsest level so far has all that was walked before, so the next can still be made of it.
    if (slotOf(update, levels.length - 1) >= SLOTS) level(levels.length)
    for (const [g, { kept, lows, highs, sums }] of levels.entries()) {
      const slot = slotOf(update, g)
      if (slot >= SLOTS) continue
      lows[slot] = Math.min(lows[slot]!, loss)
      highs[slot] = Math.max(highs[slot]!, loss)
      sums[slot]! += loss
      if (slot * 2 ** g === update) kept.set(w, slot * size)
    }
  }
  record(0, run.start, run.startLoss)

  const placeOf = (update: number, grain: number): [Level, slot: number] => {
    const slot = update / grain
    if (!(update <= walked && Number.isInteger(slot) && slot < SLOTS))
      throw new Error(`update ${update} is not remembered at grain ${grain}; ${walked} have been walked`)
    return [level(Math.log2(grain)), slot]
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
    weight: (update, j) => {
      const [{ kept }, slot] = placeOf(update, grain(update))
      return kept[slot * size + j]!
    },
    lossBand: (update, grainOf) => {
      const [{ lows, highs }, slot] = placeOf(update, grainOf)
      return [lows[slot]!, highs[slot]!]
    },
    lossMean: (update, grainOf) => {
      const [{ sums }, slot] = placeOf(update, grainOf)
      return sums[slot]! / (slot === 0 ? 1 : grainOf)
    },
  }
}

/** Slot s of grain 2^g: the weights after update s·2^g, the band of the losses of the 2^g updates up to it, and their sum. */
interface Level {
  readonly kept: Float64Array
  readonly lows: Float64Array
  readonly highs: Float64Array
  readonly sums: Float64Array
}

const slotOf = (update: number, g: number) => Math.ceil(update / 2 ** g)

function emptyLevel(size: number): Level {
  return {
    kept: new Float64Array(SLOTS * size),
    lows: new Float64Array(SLOTS).fill(Infinity),
    highs: new Float64Array(SLOTS).fill(-Infinity),
    sums: new Float64Array(SLOTS),
  }
}

/**
 * The losses of the same walk at twice the grain: the start alone, then two slots for one. (Weights are read at the finest
 * grain that reaches them, so a coarser level need not know those of before its time.)
 */
function coarser({ lows, highs, sums }: Level, size: number): Level {
  const made = emptyLevel(size)
  for (let fine = 0; fine < SLOTS; fine++) {
    const slot = slotOf(fine, 1)
    made.lows[slot] = Math.min(made.lows[slot]!, lows[fine]!)
    made.highs[slot] = Math.max(made.highs[slot]!, highs[fine]!)
    made.sums[slot]! += sums[fine]!
  }
  return made
}

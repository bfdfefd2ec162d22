const SLOTS = 512

/** Remembered weights of a run at evenly spaced updates, in memory that never grows. */
export type Checkpoints = {
  /** Offers the weights after `update`; kept when their turn has come. */
  readonly record: (update: number, w: Float64Array) => void
  /** Writes the latest remembered weights not after `update` into `w` and returns the update they belong to. */
  readonly restore: (update: number, w: Float64Array) => number
  /** The latest remembered update not after `update`. */
  readonly before: (update: number) => number
}

/**
 * Checkpoints of a run that starts at `start` (update 0). There are 512 slots, 32 updates apart at first; when they
 * are full every other one is given up and the spacing doubles. So the way back to any update is at most the greater
 * of 32 and update/256 steps, however long the run.
 */
export function createCheckpoints(start: Float64Array): Checkpoints {
  const size = start.length
  const kept = new Float64Array(SLOTS * size)
  kept.set(start)
  let count = 1
  let spacing = 32

  const slotBefore = (update: number) => Math.min(count - 1, Math.floor(update / spacing))

  return {
    record: (update, w) => {
      if (update !== count * spacing) return
      if (count === SLOTS) {
        for (let slot = 1; slot < SLOTS / 2; slot++)
          kept.copyWithin(slot * size, 2 * slot * size, (2 * slot + 1) * size)
        count = SLOTS / 2
        spacing *= 2
      }
      kept.set(w, count * size)
      count++
    },
    before: (update) => slotBefore(update) * spacing,
    restore: (update, w) => {
      const slot = slotBefore(update)
      for (let j = 0; j < size; j++) w[j] = kept[slot * size + j]!
      return slot * spacing
    },
  }
}

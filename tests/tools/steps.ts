import type { Steps } from '../../src/figures/shell/reserve.ts'

/** Each further step makes the embed code longer: it must save so much, in hundredths of the tallest, on average. */
interface Price {
  cost: number
  most: number
}

/**
 * The fewest steps that keep close above some heights, each measured from one width up to the next: what is left empty
 * is least, summed over the widths, with a price on each step. Exact, by dynamic programming.
 */
export function stepsAbove(
  widths: readonly number[],
  heights: readonly number[],
  { cost, most }: Price = { cost: 0.6, most: 7 },
): Steps {
  const count = widths.length
  /** Empty height if one step holds from..to, ends included. */
  const empty = (from: number, to: number) => {
    const measured = heights.slice(from, to + 1)
    const top = Math.max(...measured)
    return measured.reduce((sum, height) => sum + top - height, 0)
  }
  const price = (cost * Math.max(...heights) * count) / 100
  let best = Array.from({ length: count }, (_, to) => ({ sum: empty(0, to), cuts: [] as number[] }))
  let answer = best[count - 1]!
  for (let steps = 2; steps <= most; steps++) {
    const before = best
    best = before.map((without, to) => {
      let least = without
      for (let cut = 1; cut <= to; cut++) {
        const sum = before[cut - 1]!.sum + empty(cut, to) + price
        if (sum < least.sum) least = { sum, cuts: [...before[cut - 1]!.cuts, cut] }
      }
      return least
    })
    answer = best[count - 1]!
  }
  const bounds = [0, ...answer.cuts, count]
  return bounds.slice(0, -1).flatMap((from, index) => {
    const top = Math.max(...heights.slice(from, bounds[index + 1]))
    return index === 0 ? [top] : [widths[from]!, top]
  })
}

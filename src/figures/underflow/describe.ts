import { count, decimals, inPowersOfTen } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { COUNTS, type Product, productOf, type UnderflowState, village } from './model.ts'

/** A product as a reader sees it: plain while it is near 1, in powers of ten when it is small. */
export function productText(product: number): string {
  return product >= 0.001 ? decimals(product, 3) : inPowersOfTen(product)
}

export function describe(state: UnderflowState): Description {
  const { typical, seed, m } = state
  const here = village(typical, seed)
  const now = productOf(here, m)
  return {
    sentence: [
      `${count(m, 'probability', 'probabilities')} near ${decimals(typical)}, multiplied: the computer has ${productText(now.product)}.`,
      remark(m, now),
      `Their logs add up to ${decimals(now.logs, 1)}; that is ${decimals(now.mean)} of loss for each hobbit.`,
    ].join(' '),
    table: {
      caption: 'The product and the sum of the logs after so many probabilities',
      columns: ['Multiplied', 'Last probability', 'Product', 'Sum of logs', 'Mean loss'],
      rows: stops(m, now.zeroAfter).map((stop) => {
        const row = productOf(here, stop)
        return [
          String(stop),
          decimals(here.factors[stop - 1] ?? 1, 3),
          row.product === 0 ? 'exactly 0' : productText(row.product),
          decimals(row.logs, 1),
          decimals(row.mean, 3),
        ]
      }),
    },
  }
}

function remark(m: number, { product, zeroAfter }: Product): string {
  if (product === 0)
    return `That is not small, it is exactly 0: it was gone after ${zeroAfter}, and nothing brings it back.`
  if (m + 1 === zeroAfter) return 'One more, and it is gone.'
  if (zeroAfter === null) return `Even ${COUNTS[1]} of them leave something above 0: this model is right so often.`
  if (product < Number.MIN_VALUE / Number.EPSILON) return 'It is running out of digits.'
  return `It would be gone after ${zeroAfter}.`
}

/** Round counts, the present one, and the two at the edge. */
function stops(m: number, zeroAfter: number | null): number[] {
  const round = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 1500, 2000, 2500, 3000]
  const edge = zeroAfter === null ? [] : [zeroAfter - 1, zeroAfter]
  return [...new Set([...round, m, ...edge])].filter((stop) => stop > 0).sort((a, b) => a - b)
}

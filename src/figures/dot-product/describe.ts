import { bracketed, count, decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type DotState, guests, NOTHING, PAIRS, pairs, sum } from './model.ts'

const entryNames = ['the 1 in front', 'foot size x₁', 'hobbits lifted x₂']

export function describe(state: DotState): Description {
  const all = pairs(state)
  return {
    sentence: said(state),
    table: {
      caption: 'Pair by pair: weight times entry, and the sum so far',
      columns: ['Entry of the hobbit', 'Weight', 'Entry', 'Weight × entry', 'Sum so far'],
      rows: all.map(({ weight, entry, product, to }, k) => [
        entryNames[k] ?? '',
        decimals(weight),
        decimals(entry),
        decimals(product),
        decimals(to),
      ]),
    },
  }
}

function said(state: DotState): string {
  const all = pairs(state)
  const done = all.slice(0, state.done)
  const written = done.map(({ weight, entry }) => `${bracketed(weight)} × ${decimals(entry)}`).join(' + ')
  const last = done.at(-1)
  const who = guestOf(state)
  if (!last) return `${who} waits beside the weights, with a 1 in front. No pair has been multiplied yet. Press Step.`
  if (state.done < PAIRS)
    return `${count(state.done, 'pair')} of ${PAIRS} multiplied: ${written} = ${decimals(last.to)} so far.`
  const total = sum(state)
  return `${who}: ${written} = ${decimals(total)}. Two lists go in, and one number comes out. ${verdict(total)}`
}

function verdict(total: number): string {
  if (Math.abs(total) < NOTHING) return 'It is 0, so this hobbit stands right on the line.'
  return total > 0
    ? 'It is more than 0, so the model says “hero”.'
    : 'It is less than 0, so the model says “not a hero”.'
}

/** Who has these measures. */
function guestOf({ foot, lifted }: DotState): string {
  const guest = guests.find((each) => each.foot === foot && each.lifted === lifted)
  return guest?.name ?? `A hobbit with foot size ${plain(foot)} who lifts ${plain(lifted)}`
}

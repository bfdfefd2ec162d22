import { bracketed, count, decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { explained, hobbits, ROWS, rowOf, scores, type TimesState } from './model.ts'

/** The sum of the row that is explained, written out. */
export function sumWords(state: TimesState): string {
  const at = explained(state)
  const hobbit = hobbits[at - 1]
  if (!hobbit) return 'Press Step, or choose a place in the result.'
  const weights = [state.w0, state.w1, state.w2]
  const products = rowOf(at - 1).map((entry, k) => `${plain(entry)} × ${bracketed(weights[k] ?? 0)}`)
  return `${hobbit.name}: ${products.join(' + ')} = ${decimals(scores(state)[at - 1] ?? 0)}`
}

export function describe(state: TimesState): Description {
  const all = scores(state)
  return {
    sentence: said(state, all),
    table: {
      caption: 'Each hobbit’s row, times the weights',
      columns: ['Hobbit', '1', 'Foot size x₁', 'Hobbits lifted x₂', 'Score', 'Became'],
      rows: hobbits.map((hobbit, i) => [
        hobbit.name,
        '1',
        plain(hobbit.foot),
        plain(hobbit.lifted),
        i < state.done ? decimals(all[i] ?? 0) : 'not worked out yet',
        hobbit.hero ? 'hero' : 'not a hero',
      ]),
    },
  }
}

function said(state: TimesState, all: readonly number[]): string {
  const weights = `${decimals(state.w0)}, ${decimals(state.w1)} and ${decimals(state.w2)}`
  if (state.done === 0)
    return `A table of ${ROWS} hobbits (${ROWS} × 3) waits beside the weights ${weights} (3 × 1). No row has been worked out yet.`
  const start = `${sumWords(state)}.`
  if (state.done < ROWS) return `${start} ${count(state.done, 'row')} of ${ROWS} worked out.`
  if (all.every((score) => score === 0))
    return `${start} With all weights 0 every row gives 0: the model cannot tell anybody apart.`
  const heroes = all.filter((score) => score > 0).length
  return `${start} With the weights ${weights} all ${ROWS} rows give ${ROWS} scores, one for each hobbit. ${heroes} of them ${heroes === 1 ? 'is' : 'are'} above 0: hero.`
}

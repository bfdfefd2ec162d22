import { chance, count, decimals, plain } from '../../plot/format.ts'
import { weightLetters } from '../../plot/quantities.ts'
import type { Description } from '../../state/figure.ts'
import { areClose, isAtRest, mistakesOf, type Reading, type RunawayState, readingOf, surestOf } from './model.ts'

const list = ({ weights }: Reading) => [...weights].map((weight) => decimals(weight)).join(', ')

export function momentName(at: number): string {
  return count(at, 'update')
}

export function describe(state: RunawayState): Description {
  const free = readingOf(0, state.at)
  const tame = readingOf(state.l2, state.at)
  return {
    sentence: [
      `After ${momentName(state.at)}, without a fine, the weights are ${list(free)}, and they grow for ever.`,
      state.l2 === 0
        ? 'The strength λ is 0, so there is no fine, and both runs are one.'
        : `With the strength λ = ${plain(state.l2)} they are ${list(tame)}${isAtRest(state) ? ', and there they stay' : ', and they still move'}.`,
      remark(state, tame),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `Both runs after ${momentName(state.at)} on the first census`,
      columns: ['What', 'Without a fine', `With λ = ${plain(state.l2)}`],
      rows: [
        ...weightLetters.map((name, j) => [name, decimals(free.weights[j] ?? 0), decimals(tame.weights[j] ?? 0)]),
        ['log loss', decimals(free.loss, 3), decimals(tame.loss, 3)],
        ['fine', decimals(free.fine, 3), decimals(tame.fine, 3)],
        ['chance for Thorn', chance(free.thorn), chance(tame.thorn)],
        ['mistakes', String(mistakesOf(free.weights)), String(mistakesOf(tame.weights))],
      ],
    },
  }
}

/** Below this it is sure of nobody. */
const SURE = 0.9

function remark(state: RunawayState, { weights }: Reading): string {
  if (state.l2 === 0) return ''
  if (areClose(state)) return 'So early the two are still close: small weights are hardly fined.'
  const wrong = mistakesOf(weights)
  if (wrong > 0) return `So far it gets ${count(wrong, 'hobbit')} wrong.`
  const surest = surestOf(weights)
  if (surest > SURE) return 'It still gets all 20 hobbits right.'
  return `It still gets all 20 hobbits right, but so strong a fine keeps the weights near 0: it is nowhere more than ${Math.ceil(100 * surest)} in 100 sure.`
}

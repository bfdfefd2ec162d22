import { chance, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { LINE_END, sampleNumber, samples, type Twin, type TwinState, twin } from './model.ts'

export function describe(state: TwinState): Description {
  const now = twin(state)
  const number = sampleNumber(state)
  return {
    sentence: [
      `${number ? `Sample ${number}` : 'Your own sample'} (${plain(state.x1)}, ${plain(state.x2)}) scores ${plain(now.scores[0])} as “not a hero” and ${plain(now.scores[1])} as “hero”.`,
      `Softmax shares out ${chance(now.shares[0])} and ${chance(now.shares[1])}.`,
      `The sigmoid of the difference ${plain(now.difference)} is ${chance(now.sigmoid)}: the same.`,
      remark(state, now),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `The three samples and yours${state.shift === 0 ? '' : `, with ${plain(state.shift)} added to both scores`}`,
      columns: [
        'Sample',
        'x₁',
        'x₂',
        'z of “not a hero”',
        'z of “hero”',
        'Softmax of “not a hero”',
        'Softmax of “hero”',
        'Difference',
        'σ(difference)',
      ],
      rows: [...samples.map(([x1, x2], i) => row(String(i + 1), { ...state, x1, x2 })), row('in the figure', state)],
    },
  }
}

function row(name: string, state: TwinState): string[] {
  const { scores, shares, difference, sigmoid } = twin(state)
  return [
    name,
    plain(state.x1),
    plain(state.x2),
    plain(scores[0]),
    plain(scores[1]),
    chance(shares[0]),
    chance(shares[1]),
    plain(difference),
    chance(sigmoid),
  ]
}

/** The first of what would puzzle. */
function remark({ shift }: TwinState, { scores, difference }: Twin): string {
  if (scores.some((score) => Math.abs(score) > LINE_END))
    return `The line of scores ends at ${LINE_END}: a score beyond it waits at its edge.`
  if (difference === 0) return 'The two scores are equal, so each gets one half.'
  if (shift !== 0) return `Both scores have ${plain(shift)} added, and nothing changes but where they stand.`
  return Math.abs(difference) > 8 ? 'So large a difference leaves almost nothing for the smaller one.' : ''
}

import { asTyped, count, decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type CodeState, largestDifference, meanings, PARTS, programs, trained } from './model.ts'

const AGREED = 1e-9

const tuple = (weights: readonly number[]) => `(${weights.map((weight) => decimals(weight, 4)).join(', ')})`

export function describe(state: CodeState): Description {
  const result = trained(state)
  const agree = largestDifference(result) < AGREED ? 'agree to nine decimals' : 'do not agree'
  return {
    sentence: `The lit lines ${meanings[state.part]}. Trained on all 24 hobbits with ${state.batch === '24' ? 'all in one batch' : count(Number(state.batch), 'hobbit')}${state.batch === '24' ? '' : ' a batch'}, rate ${asTyped(state.rate)}, ${count(Number(state.epochs), 'epoch')}, the TypeScript above gives the weights ${tuple(result.shown)}. It and the math of this site ${agree}.`,
    table: {
      caption: 'What each part of the two programs does',
      columns: ['Part', 'Does', 'Python', 'TypeScript'],
      rows: PARTS.map((part) => [
        part,
        meanings[part],
        ...programs.map(({ lines }) => lines.find((line) => line.part === part)?.text.trim() ?? ''),
      ]),
    },
  }
}

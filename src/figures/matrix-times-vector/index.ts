import { numberField, wholeField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { MatrixTimesVector } from './MatrixTimesVector.tsx'
import { initial, presets, ROWS, WEIGHTS } from './model.ts'

export default defineFigure({
  id: 'matrix-times-vector',
  title: 'A matrix times a vector',
  caption:
    'Each row is a hobbit, with a 1 in front. Lay the weights on a row, multiply pair by pair, add up: that is one score. Do so for each row, and a whole village has its scores. A row and its score share a colour.',
  source: 'Data: first census of Hobbiton (invented).',
  fields: {
    w0: numberField(...WEIGHTS),
    w1: numberField(...WEIGHTS),
    w2: numberField(...WEIGHTS),
    done: wholeField(0, ROWS),
    row: wholeField(0, ROWS),
  },
  initial,
  presets,
  describe,
  View: MatrixTimesVector,
})

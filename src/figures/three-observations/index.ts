import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { columns, initial, LAST, presets, rows, WEIGHTS } from './model.ts'
import { ThreeObservations } from './ThreeObservations.tsx'

export default defineFigure({
  id: 'three-observations',
  title: 'Three samples by hand',
  caption:
    'Each row goes from two measures to a chance: multiply, add, then squash. So scores of −5, 1 and 7 become 0.01, 0.73 and 1.00. Choose any cell to see where its number comes from, or press Restart and work them out one by one.',
  source: 'Data: three made-up samples.',
  fields: {
    w0: numberField(...WEIGHTS),
    w1: numberField(...WEIGHTS),
    w2: numberField(...WEIGHTS),
    done: numberField(0, LAST),
    row: choiceField(...rows),
    column: choiceField(...columns),
  },
  initial,
  presets,
  describe,
  View: ThreeObservations,
})

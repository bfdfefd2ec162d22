import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { wholeField } from '../../state/wholeField.ts'
import { describe } from './describe.ts'
import { initial, MOST_STEPS, presets, RATES } from './model.ts'
import { WorkedSteps } from './WorkedSteps.tsx'

export default defineFigure({
  id: 'worked-steps',
  title: 'Two updates, cell by cell',
  caption:
    'Invented prices of hobbit holes, guessed from their windows. Each cell is one small sum: choose a cell to see it. The slopes of all points are averaged, and the line takes one step against them.',
  source: 'Data: a few points made up to be worked by hand.',
  fields: {
    method: choiceField('one', 'all'),
    rate: numberField(...RATES),
    step: wholeField(0, MOST_STEPS),
    cell: wholeField(0, MOST_STEPS),
  },
  initial,
  presets,
  describe,
  View: WorkedSteps,
})
